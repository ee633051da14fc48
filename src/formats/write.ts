import { getNode } from "../document/access";
import type { Document } from "../document/document";
import type { FormatName, FormatTraits } from "../document/formatTraits";
import type { Node } from "../document/node";
import { structureOf } from "../schema/schema";
import type { ApiVersion } from "../schema/versions";
import { getFormat } from "./registry";

/** A document in another format. */
export interface WrittenDocument {
	text: string;
	/** What the format cannot represent, in sentences. */
	lost: string[];
}

/**
 * Writes a document in a format. XML has only the body: of a request or response its payload.
 * @param apiVersion names the XML namespace; the document's own when absent
 */
export function writeDocument(
	document: Document,
	format: FormatName,
	apiVersion: ApiVersion = document.apiVersion,
): WrittenDocument {
	const lost: string[] = [];
	const { traits, print } = getFormat(format);
	const { node, name } = traits.bodyOnly
		? getBody(document, traits, lost)
		: { node: document.root, name: document.shape };
	if (!traits.comments && hasComments(document.root))
		lost.push(`${traits.label} cannot contain comments; they are left out`);
	const { source, format: from } = document;
	return { text: print({ node, source, from, name, apiVersion }), lost };
}

/** A request or response is an HTTP message: its payload member is the body, the other members are headers and URL. */
function getBody(document: Document, { label }: FormatTraits, lost: string[]): { node: Node; name: string | null } {
	const structure = structureOf(document.shape);
	const payload = Object.entries(structure?.members ?? {}).find(([, member]) => member.payload);
	const node = payload && getNode(document.root, payload[0]);
	if (!structure || !payload || !node) return { node: document.root, name: document.shape ?? document.name };
	for (const entry of document.root.entries) {
		if (entry.key !== payload[0]) lost.push(`${entry.key} is not part of the ${label} body and is left out`);
	}
	return { node, name: payload[0] };
}

function hasComments(node: Node): boolean {
	return (
		Boolean(node.notes?.some((note) => note.kind === "comment")) ||
		node.entries.some((entry) => hasComments(entry.node))
	);
}
