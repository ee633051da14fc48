import type { Cursor } from "../document/cursor";
import { itemsOf, present, trimmedText } from "./accessors";

type EdgeEvent = "viewer-request" | "viewer-response" | "origin-request" | "origin-response";

/**
 * Whether a function runs on one of these events of a behavior, or may run because the associations are not fully
 * known.
 */
export function mayRunFunctionOn(behavior: Cursor, ...events: readonly EdgeEvent[]): boolean {
	return ["LambdaFunctionAssociations", "FunctionAssociations"].some((key) => {
		const { items, isKnown } = itemsOf(present(behavior, key));
		return !isKnown || items.some((item) => isOneOf(trimmedText(item.get("EventType")), events));
	});
}

function isOneOf(event: string | undefined, events: readonly EdgeEvent[]): boolean {
	return event === undefined || (events as readonly string[]).includes(event);
}
