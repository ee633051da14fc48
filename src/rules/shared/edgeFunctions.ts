import type { Place } from "../place";
import { given, listed, textOf } from "./values";

type Event = "viewer-request" | "viewer-response" | "origin-request" | "origin-response";

/** Whether code of the user's runs on one of these events of a behavior, or may: the document does not always tell. */
export function mayRunOn(behavior: Place, ...events: readonly Event[]): boolean {
	return ["LambdaFunctionAssociations", "FunctionAssociations"].some((key) => {
		const { items, isKnown } = listed(given(behavior, key));
		return !isKnown || items.some((one) => isOneOf(textOf(one.get("EventType")), events));
	});
}

function isOneOf(event: string | undefined, events: readonly Event[]): boolean {
	return event === undefined || (events as readonly string[]).includes(event);
}
