import {
	APOSTROPHE,
	BACKSLASH,
	BACKTICK,
	CLOSE_PAREN,
	COLON,
	COMMA,
	isCloser,
	isOpener,
	NEWLINE,
	QUOTE,
	SLASH,
	SPACE,
} from "../charCodes";

/**
 * Where something that is no JSON value ends: before the next comma, line end or closing bracket on its own level.
 * At least one character is taken unless a comma or closing bracket stands right there.
 */
export function findJsonExpressionEnd(text: string, start: number): number {
	return findLevelEnd(text, start, false);
}

/** Where what can stand nowhere ends: like an expression, but also before the next member. */
export function findStrayEnd(text: string, start: number): number {
	return findLevelEnd(text, start, true);
}

function findLevelEnd(text: string, start: number, beforeMember: boolean): number {
	let depth = 0;
	let end = start;
	let at = start;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		if (depth === 0 && (endsExpression(text, at, code) || (beforeMember && isMember(text, at, code)))) break;
		if (isQuote(code)) at = findStringEnd(text, at, code);
		else if (code === BACKSLASH) at += 2;
		else {
			if (isOpener(code)) depth++;
			else if (isCloser(code) && depth > 0) depth--;
			at++;
		}
		if (code > SPACE) end = at;
	}
	return Math.min(end, text.length);
}

/** Where the bracket at `start` is closed, with all that lies in it; the end of the text when it is not. */
export function findJsonBracketEnd(text: string, start: number): number {
	let depth = 0;
	let at = start;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		if (isQuote(code)) {
			at = findStringEnd(text, at, code);
			continue;
		}
		at += code === BACKSLASH ? 2 : 1;
		if (isOpener(code)) depth++;
		else if (isCloser(code) && --depth === 0) return at;
	}
	return text.length;
}

function endsExpression(text: string, at: number, code: number): boolean {
	if (code === COMMA || code === NEWLINE) return true;
	if (isCloser(code)) return code !== CLOSE_PAREN;
	return code === SLASH && text.charCodeAt(at + 1) === SLASH && text.charCodeAt(at - 1) <= SPACE;
}

/** Whether a string and a colon stand here. */
function isMember(text: string, at: number, code: number): boolean {
	if (code !== QUOTE && code !== APOSTROPHE) return false;
	let end = findStringEnd(text, at, code);
	if (end === at + 1) return false;
	while (text.charCodeAt(end) <= SPACE) end++;
	return text.charCodeAt(end) === COLON;
}

function isQuote(code: number): boolean {
	return code === QUOTE || code === APOSTROPHE || code === BACKTICK;
}

/** Behind the string at `start`; when it does not end in its line, behind its quote alone: it was an apostrophe. */
function findStringEnd(text: string, start: number, quote: number): number {
	for (let at = start + 1; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === quote) return at + 1;
		if (code === BACKSLASH) at++;
		else if (code === NEWLINE && quote !== BACKTICK) break;
	}
	return start + 1;
}
