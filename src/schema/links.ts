import { apiErrors } from "./errors";
import { enumOf, memberOf, structureOf } from "./schema";

/** A stretch of a doc: plain text, code between backticks, or a link with the target written between `[[` and `]]`. */
export type DocPart =
	| { readonly kind: "text"; readonly text: string }
	| { readonly kind: "code"; readonly text: string }
	| { readonly kind: "link"; readonly text: string; readonly target: string };

/** What a link in a doc names. */
export type LinkTarget =
	| { readonly kind: "structure"; readonly structure: string }
	| { readonly kind: "member"; readonly structure: string; readonly member: string }
	| { readonly kind: "value"; readonly enum: string; readonly value: string }
	| { readonly kind: "error"; readonly code: string };

// Neither part may hold its own opening mark, so that every character is looked at once or twice.
const MARKUP = /`([^`]+)`|\[\[([^[\]]+)\]\]/g;

/**
 * Splits a doc into text, code and links.
 * @param text a part of a Doc, of an EnumValue or of an ErrorCode; marks without their partner stay text
 * @returns the parts in order, none of them empty; a link's `text` is what to show for it: the name without its prefix,
 * for an enum's value the value alone
 */
export function parseDoc(text: string): readonly DocPart[] {
	const parts: DocPart[] = [];
	let end = 0;
	for (const match of text.matchAll(MARKUP)) {
		if (match.index > end) parts.push({ kind: "text", text: text.slice(end, match.index) });
		const [whole, code, target] = match;
		if (target !== undefined) parts.push({ kind: "link", text: getLinkLabel(target), target });
		else parts.push({ kind: "code", text: code ?? "" });
		end = match.index + whole.length;
	}
	if (end < text.length) parts.push({ kind: "text", text: text.slice(end) });
	return parts;
}

/** A doc without its markup. */
export function toPlainText(text: string): string {
	return parseDoc(text)
		.map((part) => part.text)
		.join("");
}

/** A doc as Markdown: what it links to is code. */
export function toMarkdown(text: string): string {
	return parseDoc(text)
		.map((part) => (part.kind === "text" ? part.text : `\`${part.text}\``))
		.join("");
}

function getLinkLabel(target: string): string {
	if (target.startsWith("error:")) return target.slice("error:".length);
	if (target.startsWith("enum:")) return target.slice(target.indexOf(".") + 1);
	return target;
}

/**
 * Tells what the target of a link names.
 * @param target what stands between the brackets: `Structure`, `Structure.Member`, `error:Code` or `enum:Name.value`
 * @returns the thing named, or null when the schema has none of that name
 */
export function resolveLink(target: string): LinkTarget | null {
	if (target.startsWith("error:")) {
		const code = target.slice("error:".length);
		return Object.hasOwn(apiErrors, code) ? { kind: "error", code } : null;
	}
	if (target.startsWith("enum:")) {
		const [name, value] = splitAtDot(target.slice("enum:".length));
		const known = Object.hasOwn(enumOf(name)?.values ?? {}, value);
		return known ? { kind: "value", enum: name, value } : null;
	}
	if (!target.includes(".")) return structureOf(target) ? { kind: "structure", structure: target } : null;
	const [structure, member] = splitAtDot(target);
	return memberOf(structure, member) ? { kind: "member", structure, member } : null;
}

/** Splits at the first dot only: enum values such as `TLSv1.2_2021` have dots of their own. */
function splitAtDot(name: string): [string, string] {
	const dot = name.indexOf(".");
	return dot === -1 ? [name, ""] : [name.slice(0, dot), name.slice(dot + 1)];
}
