import type { MemoryUsage } from "./documents/memoryBudget";

/** Errors of the browser itself, whose messages contain nothing of a document except in quotes. */
const BROWSER_ERROR_NAMES: ReadonlySet<string> = new Set([
	"TypeError",
	"RangeError",
	"ReferenceError",
	"InternalError",
]);

/** Most stack frames in a report. */
const MAX_STACK_FRAMES = 15;

/** What a report contains besides the error. */
export interface ErrorContext {
	/** Name of the view that failed. */
	view: string;
	/** Version of the extension. */
	version: string;
	/** The browser's user agent. */
	browser: string;
	memoryUsage: MemoryUsage;
	/** Bytes that the page takes; null where the browser does not say. */
	memory: number | null;
}

/**
 * Makes a report of an error without document content: messages that could quote a document are left out, and so are
 * stack frames outside of our own code.
 */
export function createErrorReport(
	error: unknown,
	{ view, version, browser, memoryUsage, memory }: ErrorContext,
): string {
	const frames = error instanceof Error ? getStackFrames(error.stack ?? "") : [];
	const { documents, lists, characters, values } = memoryUsage;
	return [
		`Distribution Lens ${version}: an error in the view ${view}`,
		`Browser: ${browser}`,
		`Open: ${documents} documents and ${lists} lists, ${characters} characters, ${values} values`,
		...(memory === null ? [] : [`Memory of the page: ${Math.round(memory / 1e6)} MB`]),
		`Error: ${describeError(error)}`,
		...frames.map((frame) => `  at ${frame}`),
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
	return [...stack.matchAll(/[\w.-]{1,80}\.(?:js|tsx?):\d+:\d+/g)].slice(0, MAX_STACK_FRAMES).map(([frame]) => frame);
}
