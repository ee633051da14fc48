import type { MemoryUsage } from "./documents/memoryBudget";

/** Errors of the browser itself, whose messages hold nothing of a document but between quotes. */
const BROWSER_ERROR_NAMES: ReadonlySet<string> = new Set([
	"TypeError",
	"RangeError",
	"ReferenceError",
	"InternalError",
]);

/** Most places of the stack that are worth reporting. */
const MAX_STACK_FRAMES = 15;

/** What a report says besides the error. */
export interface ErrorContext {
	/** Name of what was being shown. */
	view: string;
	/** Of the extension. */
	version: string;
	/** As the browser calls itself. */
	browser: string;
	memoryUsage: MemoryUsage;
	/** Bytes that the page takes; null where the browser does not tell. */
	memory: number | null;
}

/**
 * A text on an error that holds nothing of what the user has open: no message that could quote it, and of the stack
 * only places in our own code.
 */
export function createErrorReport(
	error: unknown,
	{ view, version, browser, memoryUsage, memory }: ErrorContext,
): string {
	const places = error instanceof Error ? getStackFrames(error.stack ?? "") : [];
	return [
		`Distribution Lens ${version}: an error in the view ${view}`,
		`Browser: ${browser}`,
		`Open: ${memoryUsage.documents} documents and ${memoryUsage.lists} lists, ${memoryUsage.characters} characters, ${memoryUsage.values} values`,
		...(memory === null ? [] : [`Memory of the page: ${Math.round(memory / 1e6)} MB`]),
		`Error: ${describeError(error)}`,
		...places.map((place) => `  at ${place}`),
		"",
	].join("\n");
}

function describeError(error: unknown): string {
	if (!(error instanceof Error)) return `a ${typeof error} was thrown`;
	if (!BROWSER_ERROR_NAMES.has(error.name)) return /^\w{1,40}$/.test(error.name) ? error.name : "of an unknown kind";
	return `${error.name}: ${removeQuotedText(error.message).slice(0, 200)}`;
}

function removeQuotedText(message: string): string {
	return message.replace(/"[^"]*"|'[^']*'|“[^”]*”|`[^`]*`/g, "…");
}

function getStackFrames(stack: string): string[] {
	return [...stack.matchAll(/[\w.-]{1,80}\.(?:js|tsx?):\d+:\d+/g)].slice(0, MAX_STACK_FRAMES).map(([place]) => place);
}
