import type { Held } from "./holding";

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
	held: Held;
	/** Bytes that the page takes; null where the browser does not tell. */
	memory: number | null;
}

/**
 * A text on an error that holds nothing of what the user has open: no message that could quote it, and of the stack
 * only places in our own code.
 */
export function errorReport(error: unknown, { view, version, browser, held, memory }: Surroundings): string {
	const places = error instanceof Error ? placesOf(error.stack ?? "") : [];
	return [
		`Distribution Lens ${version}: an error in the view ${view}`,
		`Browser: ${browser}`,
		`Open: ${held.documents} documents and ${held.lists} lists, ${held.characters} characters, ${held.values} values`,
		...(memory === null ? [] : [`Memory of the page: ${Math.round(memory / 1e6)} MB`]),
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
