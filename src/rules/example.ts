import type { ApiVersion } from "../schema/versions";

/** Two texts that show a case: one that it finds and one that it does not. A test reads and checks both. */
export interface RuleExample {
	/** A config or a part of one as CLI JSON; XML, a boto3 call or SDK code where only that shows the case. */
	readonly bad: string;
	readonly good: string;
	/** API version of both, where the case is not found in the newest one for which the rule is. */
	readonly apiVersion?: ApiVersion;
	/** What both are meant for, where that matters. */
	readonly operation?: "create" | "update";
	/** The version that both replace; then the operation is an update. */
	readonly before?: string;
}

/** Longest example that is shown as it is. */
const MAX_SHOWN_CHARACTERS = 1500;
/** Most items that a shown list has, and most characters that a shown string has, when an example is longer. */
const MAX_SHOWN_ITEMS = 12;
const MAX_SHOWN_STRING = 300;
const SHOWN_START = 12;

/**
 * An example as people read it: of one that is very long, only the beginnings of its lists and strings.
 * @param text `bad`, `good` or `before` of an example
 * @returns the same text, or JSON where "…" stands for what is left out
 */
export function abridgeExample(text: string): string {
	if (text.length <= MAX_SHOWN_CHARACTERS) return text;
	return JSON.stringify(JSON.parse(text), (_, value: unknown) => {
		if (Array.isArray(value) && value.length > MAX_SHOWN_ITEMS) return [value[0], "…"];
		if (typeof value === "string" && value.length > MAX_SHOWN_STRING) return `${value.slice(0, SHOWN_START)}…`;
		return value;
	});
}
