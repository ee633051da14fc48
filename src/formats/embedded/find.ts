import { getEntry } from "../../document/access";
import type { Entry, Node } from "../../document/node";
import { toApiPath } from "../../document/path";
import type { Problem } from "../../document/problem";
import type { TrailStep } from "../../document/walk";
import { structureOf } from "../../schema/schema";
import type { ApiVersion } from "../../schema/versions";
import type { Format, SyntaxRoot } from "../format";
import { ERROR_RESPONSE, identifyByKeys, identifyByName, isDocumentStructure } from "../identify";
import { detectFormat } from "../registry";
import { type EmbeddingContext, getInnerContext } from "./embeddingContext";
import { decodeBase64, hasConfigStart, isFormEncoded, parseFormFields } from "./encodings";
import {
	createRangeOffsets,
	createStringOffsets,
	IDENTITY_OFFSETS,
	moveNode,
	moveProblems,
	type Offsets,
} from "./offsets";
import { canContainConfig } from "./prefilter";
import { hasSignatureKey } from "./signatureKeys";

/** A document found in a text. */
export interface FoundDocument {
	shape: string | null;
	node: Node;
	format: Format;
	/** Path from the root of the text, also through strings with embedded texts. */
	where: string;
	name: string;
	/** API version that the text itself states. */
	apiVersion: ApiVersion | null;
	context: EmbeddingContext;
	/** Problems of the string that contains it; empty when it is not in a string. */
	problems: Problem[];
	/** It is inside a string, so its text is escaped or encoded. */
	isEmbedded: boolean;
}

/** Deepest nesting of strings with embedded texts. */
const MAX_STRING_DEPTH = 4;

/** Most strings of one text that are read because they look like configs. */
export const MAX_STRINGS_READ = 10_000;

/** A text, or the decoded content of a string in it. */
interface TextLayer {
	text: string;
	where: string;
	/** Number of strings around it. */
	depth: number;
	offsets: Offsets;
	context: EmbeddingContext;
}

/** A text in one format. */
interface ParsedLayer extends TextLayer {
	format: Format;
	problems: Problem[];
	root: SyntaxRoot;
}

/** Finds the documents in a text and in its strings, in source order. */
export class DocumentFinder {
	readonly found: FoundDocument[] = [];
	/** Number of strings that look like configs, including those over the limit. */
	candidateCount = 0;

	/** @param limit most documents to find */
	constructor(readonly limit: number) {}

	/**
	 * Finds the root itself if it is a document, else the outermost documents inside it, else the root as unknown.
	 * @param alone whether it is the only root of the text: then it may also be a part of a config
	 */
	searchText(text: string, format: Format, root: SyntaxRoot, alone: boolean, context: EmbeddingContext): void {
		const at: ParsedLayer = {
			text,
			where: "",
			depth: 0,
			offsets: IDENTITY_OFFSETS,
			context,
			format,
			problems: [],
			root,
		};
		const before = this.found.length;
		this.searchRoot(at);
		if (this.found.length > before) return;
		this.add(alone ? identifyByKeys(root.node, false) : null, root.node, "", at, context);
	}

	/** The documents in the fields of a form-encoded text. */
	searchForm(text: string, context: EmbeddingContext): void {
		this.searchFields({ text, where: "", depth: 0, offsets: IDENTITY_OFFSETS, context });
	}

	get isFull(): boolean {
		return this.found.length >= this.limit;
	}

	private searchRoot(at: ParsedLayer): void {
		const { root, format } = at;
		const context = getInnerContext(root.node, at.context);
		const shape = identifyRoot(root) ?? (format.traits.untyped ? null : identifyByKeys(root.node, true));
		if (shape !== null) this.add(shape, root.node, at.where, at, context);
		else if (root.node.kind === "string") this.searchString(root.node, at.where, at, context);
		else this.searchChildren(root.node, [], at, context);
	}

	private searchChildren(parent: Node, trail: TrailStep[], at: ParsedLayer, context: EmbeddingContext): void {
		for (const entry of parent.entries) {
			if (this.isFull) return;
			const { node } = entry;
			if (isParsedForm(parent, entry)) continue;
			trail.push({ parent, entry });
			if (node.kind === "string") {
				if (isCandidateString(node)) this.searchString(node, joinPaths(at.where, toApiPath(trail)), at, context);
			} else if (node.entries.length > 0) this.searchContainer(entry.key, node, trail, at, context);
			trail.pop();
		}
	}

	private searchContainer(
		key: string,
		node: Node,
		trail: TrailStep[],
		at: ParsedLayer,
		around: EmbeddingContext,
	): void {
		const context = getInnerContext(node, around);
		const byKeys = at.format.traits.untyped || !hasSignatureKey(node) ? null : identifyByKeys(node, true);
		const shape = byKeys ?? identifyInner(key, node);
		if (shape === null) this.searchChildren(node, trail, at, context);
		else this.add(shape, node, joinPaths(at.where, toApiPath(trail)), at, context);
	}

	private searchString(node: Node, where: string, at: ParsedLayer, context: EmbeddingContext): void {
		if (at.depth >= MAX_STRING_DEPTH || typeof node.value !== "string") return;
		const { value } = node;
		const depth = at.depth + 1;
		const base64 = decodeBase64(value);
		if (base64 !== null) {
			const offsets = createRangeOffsets(at.offsets, node.start, node.end);
			this.searchDecoded({ text: base64, where, depth, offsets, context });
		} else if (canContainConfig(value)) {
			const offsets = createStringOffsets(at.text, node, value, at.format, at.offsets);
			this.searchDecoded({ text: value, where, depth, offsets, context });
		}
	}

	private searchDecoded(place: TextLayer): void {
		const { text } = place;
		if (!canContainConfig(text)) return;
		if (isFormEncoded(text)) this.searchFields(place);
		const format = hasConfigStart(text) ? detectFormat(text) : null;
		if (!format || ++this.candidateCount > MAX_STRINGS_READ) return;
		const { roots, problems } = format.parse(text);
		for (const root of roots) if (!this.isFull) this.searchRoot({ ...place, format, problems, root });
	}

	private searchFields({ text, where, depth, offsets, context }: TextLayer): void {
		for (const field of parseFormFields(text, offsets)) {
			const place = { text: field.text, offsets: field.offsets, context, depth: depth + 1 };
			if (depth < MAX_STRING_DEPTH && !this.isFull)
				this.searchDecoded({ ...place, where: joinPaths(where, field.name) });
		}
	}

	private add(shape: string | null, node: Node, where: string, at: ParsedLayer, context: EmbeddingContext): void {
		if (this.isFull) return;
		const isEmbedded = at.offsets !== IDENTITY_OFFSETS;
		if (isEmbedded) moveNode(node, at.offsets);
		this.found.push({
			shape,
			node,
			format: at.format,
			where,
			name: at.root.name,
			apiVersion: at.root.apiVersion,
			context,
			problems: isEmbedded ? moveProblems(at.problems, at.offsets) : [],
			isEmbedded,
		});
	}
}

/** HAR repeats the fields of a form in `params`. */
function isParsedForm(parent: Node, { key }: Entry): boolean {
	return (
		key === "params" && getEntry(parent, "mimeType") !== undefined && Boolean(getEntry(parent, "text")?.node.value)
	);
}

function isCandidateString({ value }: Node): boolean {
	return typeof value === "string" && (hasConfigStart(value) || isFormEncoded(value) || hasBase64Start(value));
}

function hasBase64Start(value: string): boolean {
	return value.length > 40 && /^[A-Za-z0-9+/_=-]{40}/.test(value);
}

function joinPaths(path: string, below: string): string {
	return path === "" || below === "" || below.startsWith("[") ? path + below : `${path}.${below}`;
}

/**
 * The structure that a root's name stands for; a name is only a hint: `distribution_config = {…}` may hold something
 * else.
 */
function identifyRoot(root: SyntaxRoot): string | null {
	const named = identifyByName(root.name);
	return named !== null && (named === ERROR_RESPONSE || fitsName(root.node, named)) ? named : null;
}

function fitsName(node: Node, name: string): boolean {
	const members = structureOf(name)?.members ?? {};
	if (node.kind !== "structure" || node.entries.length === 0) return node.kind !== "list";
	return node.entries.some((entry) => Object.hasOwn(members, entry.key));
}

/** Inside a larger XML or dict, a name of the API counts when what it holds fits. */
function identifyInner(key: string, node: Node): string | null {
	if (node.kind !== "structure" || node.entries.length === 0) return null;
	const named = identifyByName(key);
	return named === key && isDocumentStructure(named) && fitsName(node, named) ? named : null;
}
