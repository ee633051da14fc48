import type { Entry, Node } from "../../document/node";
import { GREATER_THAN, SLASH } from "../charCodes";
import { findNameEnd, skipSpace } from "./characters";

/** The tags around the content of an element. */
export interface ElementTags {
	/** Name with its prefix. */
	name: string;
	/** Range of the name in the open tag. */
	nameStart: number;
	nameEnd: number;
	/** Where `>` or `/>`, with the space before it, begins. */
	openEnd: number;
	isSelfClosing: boolean;
	/** Behind the whole element. */
	end: number;
	/** Range of the name in the close tag; -1 when there is none. */
	closeStart: number;
	closeEnd: number;
}

/** The tags around a node's content; null when they are not both there and whole. */
export function findElementTags(source: string, node: Node): ElementTags | null {
	if (source.charCodeAt(node.start - 1) !== GREATER_THAN) return null;
	const nameStart = source.lastIndexOf("<", node.start - 1) + 1;
	const nameEnd = findNameEnd(source, nameStart);
	if (nameStart === 0 || nameEnd === nameStart) return null;
	const name = source.slice(nameStart, nameEnd);
	const inTag = source.slice(nameEnd, node.start - 1);
	// A value without quotes could end in the slash of a tag that is not self-closing.
	if (/=\s*[^"'\s]/.test(inTag.replace(/"[^"]*"|'[^']*'/g, '""'))) return null;
	const isSelfClosing = inTag.endsWith("/");
	const openEnd = nameEnd + (isSelfClosing ? inTag.slice(0, -1) : inTag).trimEnd().length;
	const tags = { name, nameStart, nameEnd, openEnd, isSelfClosing, end: node.end, closeStart: -1, closeEnd: -1 };
	if (isSelfClosing) return node.start === node.end ? tags : null;
	const closeStart = node.end + 2;
	const closeEnd = closeStart + name.length;
	const end = skipSpace(source, closeEnd) + 1;
	if (!source.startsWith(`</${name}`, node.end) || source.charCodeAt(end - 1) !== GREATER_THAN) return null;
	return { ...tags, end, closeStart, closeEnd };
}

/** Whether an element ends with a tag of its own, so that what follows it is not inside of it. */
export function hasCloseTag(source: string, entry: Entry): boolean {
	if (source.charCodeAt(entry.end - 1) !== GREATER_THAN) return false;
	const { node } = entry;
	if (entry.end > node.end) return source.charCodeAt(node.end + 1) === SLASH;
	return node.start === node.end && source.charCodeAt(entry.end - 2) === SLASH;
}

/** The prefix of a name with its colon, or "". */
export function getPrefixWithColon(name: string): string {
	return name.slice(0, name.lastIndexOf(":") + 1);
}
