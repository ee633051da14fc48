import type { Cursor } from "../../document/cursor";
import { itemsOf, present } from "../../model/accessors";

/** The events on which functions of a behavior run, of both kinds of functions. */
export function getEvents(behavior: Cursor): Cursor[] {
	return ["LambdaFunctionAssociations", "FunctionAssociations"]
		.flatMap((key) => itemsOf(present(behavior, key)).items)
		.flatMap((association) => present(association, "EventType") ?? []);
}
