import { type EscapeUnit, PLAIN_UNIT } from "../escapeUnit";

const HEX_ESCAPES: ReadonlyMap<string, number> = new Map([
	["u", 4],
	["x", 2],
	["U", 8],
]);

/**
 * What stands at a place of a string in quotes: an escape with a backslash, or a character.
 * @param isKept the value has the same character there, so that it may be no escape
 */
export function readEscapeUnit(text: string, at: number, isKept: boolean): EscapeUnit {
	if (text.charCodeAt(at) !== 92) return PLAIN_UNIT;
	const letter = text.charAt(at + 1);
	if (letter === "\n") return { length: 2, decoded: 0 };
	const digits = HEX_ESCAPES.get(letter);
	if (digits === undefined) return isKept && !'"\\/bfnrt'.includes(letter) ? PLAIN_UNIT : { length: 2, decoded: 1 };
	const hex = text.slice(at + 2, at + 2 + digits);
	if (!/^[0-9a-fA-F]+$/.test(hex) || hex.length < digits) return PLAIN_UNIT;
	return { length: 2 + digits, decoded: Number.parseInt(hex, 16) > 0xffff ? 2 : 1 };
}
