/** Errors of the browser itself, whose messages hold nothing of a document but between quotes. */
const OWN_WORDS: ReadonlySet<string> = new Set(["TypeError", "RangeError", "ReferenceError", "InternalError"]);

/** Most places of the stack that are worth reporting. */
const MAX_PLACES = 15;

/** What a report says besides the error. */
export interface Surroundings {
	/** Name of what was being shown. */
	view: string;
	/** Of the extension. */
	version: string;
	/** As the browser calls itself. */
	browser: string;
}

/**
 * A text on an error that holds nothing of what the user has open: no message that could quote it, and of the stack
 * only places in our own code.
 */
export function errorReport(error: unknown, { view, version, browser }: Surroundings): string {
	const places = error instanceof Error ? placesOf(error.stack ?? "") : [];
	return [
		`Distribution Lens ${version}: an error in the view ${view}`,
		`Browser: ${browser}`,
		`Error: ${kindOf(error)}`,
		...places.map((place) => `  at ${place}`),
		"",
	].join("\n");
}

function kindOf(error: unknown): string {
	if (!(error instanceof Error)) return `a ${typeof error} was thrown`;
	if (!OWN_WORDS.has(error.name)) return /^\w{1,40}$/.test(error.name) ? error.name : "of an unknown kind";
	return `${error.name}: ${withoutQuoted(error.message).slice(0, 200)}`;
}

function withoutQuoted(message: string): string {
	return message.replace(/"[^"]*"|'[^']*'|“[^”]*”|`[^`]*`/g, "…");
}

function placesOf(stack: string): string[] {
	return [...stack.matchAll(/[\w.-]{1,80}\.(?:js|tsx?):\d+:\d+/g)].slice(0, MAX_PLACES).map(([place]) => place);
}
