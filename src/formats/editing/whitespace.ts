const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;

/** Farther back no beginning of a line is looked for: such a line is not laid out by hand. */
const MAX_LINE_CHARS = 10_000;

/** Whether a code ends a line. */
export function isLineEnd(code: number): boolean {
	return code === LINE_FEED || code === CARRIAGE_RETURN;
}

function isBlank(code: number): boolean {
	return code === SPACE || code === TAB;
}

/** The first offset at or after `from` that holds neither space nor tab. */
export function skipSpacesAndTabs(source: string, from: number): number {
	let at = from;
	while (isBlank(source.charCodeAt(at))) at++;
	return at;
}

/** Where the spaces and tabs begin that end at an offset; none before `limit`. */
export function findBlankStart(source: string, end: number, limit: number): number {
	let at = end;
	while (at > limit && isBlank(source.charCodeAt(at - 1))) at--;
	return at;
}

/** As `blankStart`, over ends of lines too. */
export function findSpaceStart(source: string, end: number, limit: number): number {
	let at = end;
	while (at > limit && (isBlank(source.charCodeAt(at - 1)) || isLineEnd(source.charCodeAt(at - 1)))) at--;
	return at;
}

/** Where the line end begins that ends at an offset; the offset itself when none does. */
export function findLineEndStart(source: string, offset: number): number {
	if (source.charCodeAt(offset - 1) === LINE_FEED && source.charCodeAt(offset - 2) === CARRIAGE_RETURN)
		return offset - 2;
	return offset > 0 && isLineEnd(source.charCodeAt(offset - 1)) ? offset - 1 : offset;
}

/** The spaces and tabs between the beginning of a line and an offset; null when something else stands there. */
export function getBlankBefore(source: string, offset: number): string | null {
	const start = findBlankStart(source, offset, 0);
	return start === 0 || isLineEnd(source.charCodeAt(start - 1)) ? source.slice(start, offset) : null;
}

/** The indentation of the line in which an offset lies. */
export function getIndent(source: string, offset: number): string {
	const limit = Math.max(0, offset - MAX_LINE_CHARS);
	let start = offset;
	while (start > limit && !isLineEnd(source.charCodeAt(start - 1))) start--;
	if (start === limit && limit > 0) return "";
	return source.slice(start, Math.min(offset, skipSpacesAndTabs(source, start)));
}

/** As much space as stands before an offset in its line, tabs as they are. */
export function getColumnIndent(source: string, offset: number): string {
	const limit = Math.max(0, offset - MAX_LINE_CHARS);
	let start = offset;
	while (start > limit && !isLineEnd(source.charCodeAt(start - 1))) start--;
	return source.slice(start, offset).replace(/[^\t]/g, " ");
}

/** Whether a line ends somewhere in a range. */
export function hasLineEnd(source: string, start: number, end: number): boolean {
	for (let at = start; at < end; at++) if (isLineEnd(source.charCodeAt(at))) return true;
	return false;
}

/** How a text ends its lines, told by the first. */
export function detectLineEnd(source: string): string {
	const at = source.indexOf("\n");
	return at > 0 && source.charCodeAt(at - 1) === CARRIAGE_RETURN ? "\r\n" : "\n";
}
