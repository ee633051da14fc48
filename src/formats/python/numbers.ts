import { DOT, isDigit, isNamePart, MINUS, PLUS, UNDERSCORE, ZERO } from "../charCodes";

/** A number as Python spells it: `123`, `1_000`, `0x1f`, `5L`, `1.5e-3`. */
export interface PythonNumber {
	/** Null for what is no number (`12ab`) and for imaginary ones. */
	value: number | null;
	end: number;
	kind: "number" | "octal" | "imaginary" | "none";
}

/** Reads the number that begins at `start`, without a sign. */
export function readPythonNumber(text: string, start: number): PythonNumber {
	const end = findTokenEnd(text, start);
	const token = text.slice(start, end).toLowerCase();
	const last = token.charAt(token.length - 1);
	if (last === "j" && isDecimal(token.slice(0, -1))) return { value: null, end, kind: "imaginary" };
	const digits = last === "l" ? token.slice(0, -1) : token;
	if (token.charCodeAt(0) === ZERO && digits.length > 1 && isOctal(digits)) {
		const value = Number.parseInt(digits, 8);
		// Python 2 wrote octal numbers so; zeros alone are zero in any version.
		return { value, end, kind: value === 0 ? "number" : "octal" };
	}
	const value = hasBasePrefix(digits) || isDecimal(digits) ? Number(digits.replaceAll("_", "")) : Number.NaN;
	return Number.isNaN(value) ? { value: null, end, kind: "none" } : { value, end, kind: "number" };
}

function findTokenEnd(text: string, start: number): number {
	const based = text.charCodeAt(start) === ZERO && (text.charCodeAt(start + 1) | 0x20) === 120;
	let at = start;
	for (; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (isNamePart(code) || code === DOT) continue;
		const sign = code === PLUS || code === MINUS;
		if (based || !sign || (text.charCodeAt(at - 1) | 0x20) !== 101) break;
	}
	return at;
}

function isOctal(token: string): boolean {
	for (let at = 0; at < token.length; at++) {
		const code = token.charCodeAt(at);
		if ((code < 48 || code > 55) && code !== UNDERSCORE) return false;
	}
	return true;
}

/** `0x1f`, `0o17` and `0b1`; which digits are right is left to `Number`. */
function hasBasePrefix(token: string): boolean {
	const base = token.charAt(1);
	const prefixed = token.charCodeAt(0) === ZERO && (base === "x" || base === "o" || base === "b");
	return prefixed && token.length > 2 && !token.includes(".") && !token.endsWith("_");
}

/** `12`, `1.`, `.5`, `1e5`: digits, each underscore between two of them. */
function isDecimal(token: string): boolean {
	let at = findDigitsEnd(token, 0);
	let digits = at;
	if (token.charCodeAt(0) === ZERO && at > 1 && at === token.length) return false;
	if (token.charCodeAt(at) === DOT) {
		const end = findDigitsEnd(token, at + 1);
		digits += end - at - 1;
		at = end;
	}
	if (digits === 0) return false;
	if ((token.charCodeAt(at) | 0x20) === 101) {
		const sign = token.charCodeAt(at + 1);
		const from = sign === PLUS || sign === MINUS ? at + 2 : at + 1;
		at = findDigitsEnd(token, from);
		if (at === from) return false;
	}
	return at === token.length;
}

function findDigitsEnd(text: string, from: number): number {
	let at = from;
	while (isDigit(text.charCodeAt(at)) || (at > from && isUnderscore(text, at))) at++;
	return at;
}

function isUnderscore(text: string, at: number): boolean {
	return text.charCodeAt(at) === UNDERSCORE && isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at - 1));
}
