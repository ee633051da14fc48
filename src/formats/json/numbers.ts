import { DOT, isDigit, isNamePart, MINUS, PLUS, ZERO } from "../charCodes";

/** Where the number of JSON's grammar that begins at `start` ends; -1 when there is none. */
function findJsonNumberEnd(text: string, start: number): number {
	let at = text.charCodeAt(start) === MINUS ? start + 1 : start;
	const first = at;
	at = findDigitsEnd(text, at);
	if (at === first || (text.charCodeAt(first) === ZERO && at > first + 1)) return -1;
	if (text.charCodeAt(at) === DOT) {
		const fraction = at + 1;
		at = findDigitsEnd(text, fraction);
		if (at === fraction) return -1;
	}
	return findExponentEnd(text, at);
}

/** Where the exponent at `at` ends; `at` itself when none begins there; -1 when it has no digits. */
function findExponentEnd(text: string, at: number): number {
	if ((text.charCodeAt(at) | 0x20) !== 101) return at;
	const sign = text.charCodeAt(at + 1);
	const digits = sign === PLUS || sign === MINUS ? at + 2 : at + 1;
	const end = findDigitsEnd(text, digits);
	return end === digits ? -1 : end;
}

/** Where a run of digits ends. */
function findDigitsEnd(text: string, from: number): number {
	let at = from;
	while (isDigit(text.charCodeAt(at))) at++;
	return at;
}

/** A number that may be spelled otherwise than JSON does, and where it ends. */
export interface LooseNumber {
	value: number;
	end: number;
	/** Whether the spelling is JSON's. */
	plain: boolean;
}

/** Reads the number that begins at `start`, as JSON or JavaScript spell it; null when it is none. */
export function readLooseNumber(text: string, start: number): LooseNumber | null {
	const end = findTokenEnd(text, start);
	const token = text.slice(start, end);
	if (findJsonNumberEnd(text, start) === end) return { value: Number(token), end, plain: true };
	const sign = token.charCodeAt(0) === MINUS ? -1 : 1;
	const digits = sign < 0 || token.charCodeAt(0) === PLUS ? token.slice(1) : token;
	const value = isDigit(digits.charCodeAt(0)) || /^(\.\d|Infinity$|NaN$)/.test(digits) ? Number(digits) : Number.NaN;
	return Number.isNaN(value) && digits !== "NaN" ? null : { value: sign * value, end, plain: false };
}

function findTokenEnd(text: string, start: number): number {
	let at = start + 1;
	for (; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (isNamePart(code) || code === DOT) continue;
		const sign = code === PLUS || code === MINUS;
		if (!sign || (text.charCodeAt(at - 1) | 0x20) !== 101) break;
	}
	return at;
}

/** Whether a whole text is one number of JSON's grammar. */
export function isJsonNumber(text: string): boolean {
	return text.length > 0 && findJsonNumberEnd(text, 0) === text.length;
}

/**
 * A number in JSON's grammar, digit for digit as the source spells it, so that no 64-bit integer is rounded;
 * hexadecimal and other spellings become decimal.
 * @param raw the number in the source, of any format
 * @param value what it was read as; decides when `raw` is no number or another one
 */
export function toJsonNumber(raw: string, value: number): string {
	const spelled = raw.trim();
	if (isJsonNumber(spelled) && Number(spelled) === value) return spelled;
	const plain = normalizeNumber(spelled);
	return plain !== null && isJsonNumber(plain) && Number(plain) === value ? plain : String(value);
}

/** Longest number that is spelled anew; longer ones are no numbers that anybody wrote. */
const MAX_NUMBER_CHARS = 400;

function normalizeNumber(raw: string): string | null {
	if (raw.length > MAX_NUMBER_CHARS) return null;
	const parts = /^([+-]?)\s*(\w*)(\.\w*)?([+-]\d+)?$/.exec(raw.replaceAll("_", ""));
	if (!parts) return null;
	const sign = parts[1] === "-" ? "-" : "";
	const whole = (parts[2] ?? "").replace(/[lLn]$/, "");
	if (/^0(?:[xX][\da-fA-F]+|[oO][0-7]+|[bB][01]+)$/.test(whole)) return sign + BigInt(whole).toString();
	const fraction = (parts[3] ?? "").replace(/^\.(?=[eE]|$)/, ".0");
	return sign + (whole.replace(/^0+(?=\d)/, "") || "0") + fraction + (parts[4] ?? "");
}
