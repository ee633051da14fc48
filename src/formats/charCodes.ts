// UTF-16 units that the readers compare with.
/** Returned instead of a code at the end of the text. */
export const END_OF_TEXT = -1;
export const TAB = 9;
export const NEWLINE = 10;
export const CARRIAGE_RETURN = 13;
export const SPACE = 32;
export const EXCLAMATION_MARK = 33;
export const QUOTE = 34;
export const HASH = 35;
export const DOLLAR = 36;
export const AMPERSAND = 38;
export const APOSTROPHE = 39;
export const OPEN_PAREN = 40;
export const CLOSE_PAREN = 41;
export const ASTERISK = 42;
export const PLUS = 43;
export const COMMA = 44;
export const MINUS = 45;
export const DOT = 46;
export const SLASH = 47;
export const ZERO = 48;
const NINE = 57;
export const COLON = 58;
export const SEMICOLON = 59;
export const LESS_THAN = 60;
export const EQUALS = 61;
export const GREATER_THAN = 62;
export const QUESTION_MARK = 63;
export const OPEN_BRACKET = 91;
export const BACKSLASH = 92;
export const CLOSE_BRACKET = 93;
export const UNDERSCORE = 95;
export const BACKTICK = 96;
export const OPEN_BRACE = 123;
export const CLOSE_BRACE = 125;
export const BYTE_ORDER_MARK = 0xfeff;

/** Whether a code is an ASCII digit. */
export function isDigit(code: number): boolean {
	return code >= ZERO && code <= NINE;
}

/** Whether a code may stand in a name: letters, digits, `_`, `$`, and all that is not ASCII except spaces. */
export function isNamePart(code: number): boolean {
	const letter = code | 0x20;
	if (letter >= 97 && letter <= 122) return code < 128;
	return isDigit(code) || code === UNDERSCORE || code === DOLLAR || (code > 127 && !isUnusualSpace(code));
}

/** Whether a code closes a bracket of any kind. */
export function isCloser(code: number): boolean {
	return code === CLOSE_BRACE || code === CLOSE_BRACKET || code === CLOSE_PAREN;
}

/** Whether a code opens a bracket of any kind. */
export function isOpener(code: number): boolean {
	return code === OPEN_BRACE || code === OPEN_BRACKET || code === OPEN_PAREN;
}

/** White space that is not valid in JSON or Python but common in text copied from web pages and documents. */
export function isUnusualSpace(code: number): boolean {
	if (code < 0x80) return code === 11 || code === 12;
	return (
		code === 0xa0 ||
		code === BYTE_ORDER_MARK ||
		code === 0x85 ||
		(code >= 0x2000 && code <= 0x200b) ||
		code === 0x2028 ||
		code === 0x2029 ||
		code === 0x202f ||
		code === 0x205f ||
		code === 0x3000
	);
}

/** The bracket that a closing bracket closes, as text. */
export function getOpener(closing: number): string {
	if (closing === CLOSE_BRACE) return "{";
	return closing === CLOSE_BRACKET ? "[" : "(";
}
