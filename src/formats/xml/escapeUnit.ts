import { type EscapeUnit, PLAIN_UNIT } from "../escapeUnit";

const CDATA = "<![CDATA[";
const REFERENCE = /^&(?:(?:lt|gt|amp|quot|apos)|#(\d{1,9})|#x([0-9a-fA-F]{1,8}));/;

/** What stands at a place of a text between tags: a reference, a mark of a CDATA section, a line end, a character. */
export function readXmlUnit(text: string, at: number): EscapeUnit {
	const first = text.charAt(at);
	if (first === "&") {
		const [reference, decimal, hex] = REFERENCE.exec(text.slice(at, at + 14)) ?? [];
		if (reference === undefined) return PLAIN_UNIT;
		const code = decimal ? Number(decimal) : Number.parseInt(hex ?? "0", 16);
		return { length: reference.length, decoded: code > 0xffff ? 2 : 1 };
	}
	if (first === "<" && text.startsWith(CDATA, at)) return { length: CDATA.length, decoded: 0 };
	if (first === "]" && text.startsWith("]]>", at)) return { length: 3, decoded: 0 };
	if (first === "\r") return { length: text.charAt(at + 1) === "\n" ? 2 : 1, decoded: 1 };
	return PLAIN_UNIT;
}
