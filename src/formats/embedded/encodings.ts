import { decodeBytes } from "../textEncoding";
import { createTableOffsets, type Offsets } from "./offsets";

/** Shortest text that is searched for a config: a few members, or an error response. */
const MIN_CONFIG_LENGTH = 40;

/** A text with the place of each of its characters. */
export interface DecodedText {
	/** Name of its form field; "" when it is the whole text. */
	name: string;
	text: string;
	offsets: Offsets;
}

/** Whether a text can be JSON, XML, or a string that holds one of them. */
export function hasConfigStart(text: string): boolean {
	if (text.length < MIN_CONFIG_LENGTH) return false;
	const first = text.charCodeAt(findSpaceEnd(text));
	// { [ < " and the byte order mark
	return first === 123 || first === 91 || first === 60 || first === 34 || first === 0xfeff;
}

function findSpaceEnd(text: string): number {
	let at = 0;
	while (text.charCodeAt(at) <= 32) at++;
	return at;
}

/** What base64 of a text that begins with `{`, `[`, `<`, or a byte order mark before it, begins with. */
const BASE64_START = /^(?:e[wyn3]|W[w0-9yn3]|P[DEFGHCs]|77u\/)/;
const BASE64 = /^[A-Za-z0-9+/_-]+={0,2}$/;

/** Decodes base64; null when the text is not base64. */
export function decodeBase64(text: string): string | null {
	if (text.length < MIN_CONFIG_LENGTH || !BASE64_START.test(text)) return null;
	const compact = /\s/.test(text) ? text.replace(/\s+/g, "") : text;
	if (!BASE64.test(compact)) return null;
	try {
		const bytes = atob(compact.replace(/-/g, "+").replace(/_/g, "/"));
		return decodeBytes(Uint8Array.from(bytes, (character) => character.charCodeAt(0)));
	} catch {
		return null;
	}
}

const FORM_START = /^[\w.~*%+[\]-]{1,200}=/;
const ENCODED_START = /^%(?:7B|5B|3C|22)/i;

/** Whether a text is form-encoded, or one percent-encoded value of a form. */
export function isFormEncoded(text: string): boolean {
	if (text.length < MIN_CONFIG_LENGTH || !(FORM_START.test(text) || ENCODED_START.test(text))) return false;
	return text.includes("%") && !/[\s<>{}"]/.test(text.trimEnd());
}

/** The fields of a form-encoded text. */
export function parseFormFields(text: string, outer: Offsets): DecodedText[] {
	const fields: DecodedText[] = [];
	let start = 0;
	while (start < text.length) {
		const ampersand = text.indexOf("&", start);
		const end = ampersand < 0 ? text.length : ampersand;
		const equals = text.indexOf("=", start);
		const hasName = equals >= 0 && equals < end && !ENCODED_START.test(text.slice(start, start + 3));
		const name = hasName ? decodePercent(text, start, equals).text : "";
		const { text: value, places } = decodePercent(text, hasName ? equals + 1 : start, end);
		fields.push({ name, text: value, offsets: createTableOffsets(outer, places) });
		start = end + 1;
	}
	return fields;
}

const PERCENT = 37;
const PLUS = 43;

/** Decodes `%7B` and `+`, bytes as UTF-8. */
function decodePercent(text: string, start: number, end: number): { text: string; places: Uint32Array } {
	const places = new Uint32Array(end - start + 1);
	const parts: string[] = [];
	let length = 0;
	const add = (part: string, at: number) => {
		parts.push(part);
		for (let i = 0; i < part.length; i++) places[length++] = at;
	};
	for (let at = start; at < end; ) {
		const code = text.charCodeAt(at);
		if (code === PERCENT) {
			const bytes = readByteSequence(text, at, end);
			add(bytes.length === 0 ? "%" : new TextDecoder().decode(Uint8Array.from(bytes)), at);
			at += Math.max(1, bytes.length * 3);
		} else {
			add(code === PLUS ? " " : text.charAt(at), at);
			at++;
		}
	}
	places[length] = end;
	return { text: parts.join(""), places: places.subarray(0, length + 1) };
}

/** The bytes of one character that begins here. */
function readByteSequence(text: string, at: number, end: number): number[] {
	const bytes: number[] = [];
	let wanted = 1;
	for (let from = at; bytes.length < wanted && from + 2 < end && text.charCodeAt(from) === PERCENT; from += 3) {
		const digits = text.slice(from + 1, from + 3);
		if (!/^[0-9a-fA-F]{2}$/.test(digits)) break;
		const byte = Number.parseInt(digits, 16);
		if (bytes.length === 0) wanted = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
		bytes.push(byte);
	}
	return bytes;
}
