import { AMPERSAND, CARRIAGE_RETURN, CLOSE_BRACKET, LESS_THAN, NEWLINE } from "../charCodes";
import type { ProblemCollector } from "../problemCollector";
import { findNameEnd } from "./characters";

const CDATA_OPEN = "<![CDATA[";
const CDATA_CLOSE = "]]>";

const ENTITIES = new Map([
	["lt", "<"],
	["gt", ">"],
	["amp", "&"],
	["quot", '"'],
	["apos", "'"],
]);

/** What a piece of text stands for, such as a reference or a CDATA section. */
interface Replacement {
	/** Null when it stays as it is. */
	value: string | null;
	end: number;
}

/**
 * What a piece of text between markup means: references and CDATA sections resolved, line ends as line feeds.
 * @param raw the piece as it stands in the text
 * @param offset where it stands, for problems
 */
export function decodeContent(raw: string, offset: number, problems: ProblemCollector): string {
	const parts: string[] = [];
	let copied = 0;
	for (let at = 0; at < raw.length; at++) {
		const replacement = readReplacement(raw, at, offset, problems);
		if (!replacement) continue;
		const { value, end } = replacement;
		if (value !== null) {
			parts.push(raw.slice(copied, at), value);
			copied = end;
		}
		at = end - 1;
	}
	if (copied === 0) return raw;
	parts.push(raw.slice(copied));
	return parts.join("");
}

function readReplacement(raw: string, at: number, offset: number, problems: ProblemCollector): Replacement | null {
	const unit = raw.charCodeAt(at);
	if (unit === AMPERSAND) return readReference(raw, at, offset, problems);
	if (unit === CARRIAGE_RETURN) return { value: "\n", end: raw.charCodeAt(at + 1) === NEWLINE ? at + 2 : at + 1 };
	if (unit === LESS_THAN && raw.startsWith(CDATA_OPEN, at)) {
		const start = at + CDATA_OPEN.length;
		const close = raw.indexOf(CDATA_CLOSE, start);
		if (close < 0) return { value: normalizeLineEnds(raw.slice(start)), end: raw.length };
		return { value: normalizeLineEnds(raw.slice(start, close)), end: close + CDATA_CLOSE.length };
	}
	if (unit === CLOSE_BRACKET && raw.startsWith(CDATA_CLOSE, at)) {
		const start = offset + at;
		problems.error("unescaped-markup", "Expected ]]&gt; for ]]> in text", start, start + CDATA_CLOSE.length);
	}
	return null;
}

/** The value of an attribute: references resolved, each white space as one space. */
export function decodeAttribute(raw: string, offset: number, problems: ProblemCollector): string {
	const parts = [];
	let copied = 0;
	for (let at = raw.indexOf("&"); at >= 0; at = raw.indexOf("&", at)) {
		const { value, end } = readReference(raw, at, offset, problems);
		if (value !== null) {
			parts.push(replaceSpaces(raw.slice(copied, at)), value);
			copied = end;
		}
		at = end;
	}
	parts.push(replaceSpaces(raw.slice(copied)));
	return parts.join("");
}

/** A text with the line ends that XML sees in it. */
export function normalizeLineEnds(text: string): string {
	return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

function replaceSpaces(text: string): string {
	return text.replace(/\r\n|[\t\r\n]/g, " ");
}

function readReference(raw: string, at: number, offset: number, problems: ProblemCollector): Replacement {
	const isNumber = raw[at + 1] === "#";
	const from = isNumber ? at + 2 : at + 1;
	const nameEnd = findNameEnd(raw, from);
	const start = offset + at;
	if (nameEnd === from || raw[nameEnd] !== ";") {
		problems.error("unescaped-markup", 'Expected &amp; for an "&" in text', start, start + 1);
		return { value: null, end: nameEnd };
	}
	const end = nameEnd + 1;
	const name = raw.slice(from, nameEnd);
	const value = isNumber ? toCharacter(name) : (ENTITIES.get(name) ?? null);
	if (value === null) {
		const shown = () => (name.length > 40 ? `${name.slice(0, 40)}…` : name);
		if (isNumber)
			problems.error(
				"odd-character",
				() => `&#${shown()}; is not an XML character and stays unchanged`,
				start,
				offset + end,
			);
		else
			problems.warning(
				"unknown-entity",
				() => `The entity &${shown()}; is not expanded and stays unchanged`,
				start,
				offset + end,
			);
	}
	return { value, end };
}

/** The character that a reference such as `65` or `x41` names, or null when XML has no such character. */
function toCharacter(digits: string): string | null {
	const isHex = digits.startsWith("x");
	if (!(isHex ? /^x0*[0-9a-f]{1,6}$/i : /^0*[0-9]{1,7}$/).test(digits)) return null;
	const code = isHex ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);
	const isAllowed =
		code === 0x09 ||
		code === 0x0a ||
		code === 0x0d ||
		(code >= 0x20 && code <= 0xd7ff) ||
		(code >= 0xe000 && code <= 0xfffd) ||
		(code >= 0x10000 && code <= 0x10ffff);
	return isAllowed ? String.fromCodePoint(code) : null;
}
