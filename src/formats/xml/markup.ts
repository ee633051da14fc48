import {
	APOSTROPHE,
	CLOSE_BRACKET,
	EQUALS,
	EXCLAMATION_MARK,
	GREATER_THAN,
	LESS_THAN,
	OPEN_BRACKET,
	QUESTION_MARK,
	QUOTE,
	SLASH,
} from "../charCodes";
import { type ForwardSearch, findNameEnd, isNameStart, isNameUnit, isSpace, skipSpace } from "./characters";

/** Tells whether the `<` at an offset begins `<?xml …?>`. */
export function isDeclaration(text: string, at: number): boolean {
	return text.startsWith("<?xml", at) && !isNameUnit(text.charCodeAt(at + 5));
}

/** Tells whether the `<` at an offset begins a DOCTYPE. */
export function isDoctype(text: string, at: number): boolean {
	return text.charCodeAt(at + 1) === EXCLAMATION_MARK && text.slice(at, at + 9).toUpperCase() === "<!DOCTYPE";
}

/**
 * Tells whether the `<` at an offset outside all elements begins markup.
 * @param isInText whether other text stands before it, so that `<https://…>` and `<file` are told from tags
 */
export function isMarkup(text: string, at: number, isInText: boolean): boolean {
	const unit = text.charCodeAt(at + 1);
	if (unit === EXCLAMATION_MARK) return text.startsWith("<!--", at) || isDoctype(text, at);
	if (unit === QUESTION_MARK) return isNameStart(text.charCodeAt(at + 2));
	if (unit === SLASH) return isNameStart(text.charCodeAt(at + 2));
	if (!isNameStart(unit)) return false;
	const nameEnd = findNameEnd(text, at + 1);
	const next = skipSpace(text, nameEnd);
	if (text.charCodeAt(next) === GREATER_THAN || text.startsWith("/>", next)) return true;
	if (!isInText)
		return nameEnd === text.length || isSpace(text.charCodeAt(nameEnd)) || text.charCodeAt(nameEnd) === LESS_THAN;
	const attributeEnd = findNameEnd(text, next);
	return next > nameEnd && attributeEnd > next && text.charCodeAt(skipSpace(text, attributeEnd)) === EQUALS;
}

/** The offset behind a DOCTYPE that begins at an offset, over all that it declares; -1 when it has no end. */
export function findDoctypeEnd(text: string, start: number): number {
	let isDeclaring = false;
	for (let at = start + 2; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit === GREATER_THAN && !isDeclaring) return at + 1;
		if (unit === OPEN_BRACKET) isDeclaring = true;
		else if (unit === CLOSE_BRACKET) isDeclaring = false;
		else if (unit === QUOTE || unit === APOSTROPHE) at = findLast(text, text.charAt(at), at + 1);
		else if (unit === LESS_THAN && text.startsWith("<!--", at)) at = findLast(text, "-->", at + 4);
		else if (unit === LESS_THAN && !isDeclaring) return -1;
	}
	return -1;
}

/** The offset behind a comment that begins at an offset; -1 when it has no end. */
export function findCommentEnd(text: string, start: number): number {
	const close = text.indexOf("-->", start + 4);
	return close < 0 ? -1 : close + 3;
}

/**
 * The offset behind a processing instruction or XML declaration that begins at an offset; -1 when the text ends in it.
 * Neither a declaration nor what no `?>` ends may take in the elements behind it: such end with their tag.
 * @param closes finds `?>`
 */
export function findInstructionEnd(text: string, start: number, closes: ForwardSearch): number {
	if (!isDeclaration(text, start)) {
		const close = closes.next(start + 2);
		if (close < text.length) return close + 2;
	}
	return findBrokenEnd(text, start);
}

/** The offset behind the next `>`, or of a `<` before it; -1 when neither follows. */
export function findBrokenEnd(text: string, start: number): number {
	for (let at = start + 1; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit === GREATER_THAN) return at + 1;
		if (unit === LESS_THAN) return at;
	}
	return -1;
}

/** Tells whether the text ends within the first characters of a piece of markup that begins at an offset. */
export function isCutOff(text: string, at: number): boolean {
	const rest = text.slice(at, at + 10);
	return rest === "<?" || "<!--".startsWith(rest) || "<![CDATA[".startsWith(rest) || "<!DOCTYPE".startsWith(rest);
}

/** The offset behind an element that begins at an offset, with all in it, whatever its depth; it tells no problems. */
export function findElementEnd(text: string, start: number): number {
	let depth = 0;
	let at = start;
	do {
		const less = text.indexOf("<", at);
		if (less < 0) return text.length;
		const unit = text.charCodeAt(less + 1);
		if (unit === SLASH) {
			depth--;
			at = findTagEnd(text, less);
		} else if (isNameStart(unit)) {
			at = findTagEnd(text, less);
			if (text.charCodeAt(at - 2) !== SLASH) depth++;
		} else if (text.startsWith("<!--", less)) at = findLast(text, "-->", less + 4) + 1;
		else if (text.startsWith("<![CDATA[", less)) at = findLast(text, "]]>", less + 9) + 1;
		else at = less + 1;
	} while (depth > 0);
	return at;
}

function findTagEnd(text: string, start: number): number {
	for (let at = start + 1; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit === GREATER_THAN) return at + 1;
		if (unit === LESS_THAN) return at;
		if (unit === QUOTE || unit === APOSTROPHE) at = findLast(text, text.charAt(at), at + 1);
	}
	return text.length;
}

/** The last offset of the next place where a string stands, or of the whole text when it stands nowhere. */
function findLast(text: string, needle: string, from: number): number {
	const found = text.indexOf(needle, from);
	return found < 0 ? text.length - 1 : found + needle.length - 1;
}
