import { getNode } from "../../src/document/access";
import type { Document } from "../../src/document/document";
import { applyEdits } from "../../src/document/edit";
import type { FormatName } from "../../src/document/formatTraits";
import type { Node } from "../../src/document/node";
import type { Problem } from "../../src/document/problem";
import { assignType } from "../../src/document/typing";
import { toPlainValue, type Value } from "../../src/document/value";
import type { Edits } from "../../src/formats/edits";
import { getFormat } from "../../src/formats/registry";
import { NEWEST_VERSION } from "../../src/schema/versions";

/** A text read as a structure of the API, whatever it looks like. */
export function documentOf(source: string, format: FormatName, shape = "DistributionConfig"): Document {
	const { roots, problems } = getFormat(format).parse(source);
	const root = roots[0];
	if (!root) throw new Error(`nothing read in ${source}`);
	const found: Problem[] = [...problems];
	assignType(root.node, { structure: shape }, { untyped: format === "xml" }, found);
	const rest = {
		id: null,
		etag: null,
		where: "",
		isEmbedded: false,
		apiVersion: NEWEST_VERSION,
		apiVersionFrom: "default" as const,
	};
	return { source, format, shape, root: root.node, name: root.name, problems: found, ...rest };
}

/** What a document holds. */
export function plain(document: Document): Value {
	return toPlainValue(document.root, document.source);
}

/** The node that keys lead to; fails when it is not there. */
export function nodeAt(document: Document, ...keys: string[]): Node {
	const node = getNode(document.root, ...keys);
	if (!node) throw new Error(`no ${keys.join(".")} in ${document.source}`);
	return node;
}

/** A text after an edit; null when none was safe. */
export function edited(document: Document, edits: Edits): string | null {
	return edits && applyEdits(document.source, edits);
}
