import { skipSpaceAndMarks } from "./characters";
import { isDeclaration } from "./markup";

/** How much of a text is looked at. */
const MAX_SNIFFED_CHARS = 4096;

const HTML = /^<(?:!DOCTYPE\s+)?html\b/i;
const TAG = /^<(?:[A-Za-z_][\w.:-]*(?:[\s/>]|$)|!--|!DOCTYPE\b)/;
const LINE_WITH_TAG = /^[ \t]*<(?:\?xml\s|[A-Za-z_][\w.:-]*(?:\s+xmlns\b|\/?>))/m;

/**
 * How surely a text is XML: 1 with an XML declaration, 0.9 when it begins with a tag or comment, 0.5 when a later line
 * does (after HTTP headers, a prompt or a fence), 0.6 for a declaration behind a request line, 0.3 for one in quotes,
 * 0.1 for HTML, else 0.
 */
export function sniffXml(text: string): number {
	const head = text.slice(0, MAX_SNIFFED_CHARS);
	const start = skipSpaceAndMarks(head, 0);
	if (isDeclaration(head, start)) return 1;
	const beginning = head.slice(start);
	if (HTML.test(beginning)) return 0.1;
	if (TAG.test(beginning)) return 0.9;
	if (LINE_WITH_TAG.test(head)) return 0.5;
	if (/(?:^|\s)<\?xml\s/.test(head)) return 0.6;
	return head.includes("<?xml ") ? 0.3 : 0;
}
