import { entryOf } from "../../document/access";
import type { Entry, Node, Problem } from "../../document/node";
import { apiPath } from "../../document/path";
import type { Step } from "../../document/walk";
import { structureOf } from "../../schema/schema";
import type { ApiVersion } from "../../schema/versions";
import type { Format, Root } from "../format";
import { ERROR_RESPONSE, isWhole, structureByKeys, structureByName } from "../identify";
import { sniff } from "../registry";
import { isTelling } from "./clues";
import { type Context, contextWithin } from "./context";
import { beginsLikeConfig, formFields, fromBase64, isForm } from "./encodings";
import { mayHoldConfig } from "./hint";
import { allWithin, movedProblems, moveNode, type Offsets, SAME, withinString } from "./offsets";

/** A place in a text that is a document of its own. */
export interface Found {
	shape: string | null;
	node: Node;
	format: Format;
	/** Path to it from the root of the text, through strings that hold texts, too. */
	where: string;
	name: string;
	/** API version that the text itself states. */
	apiVersion: ApiVersion | null;
	context: Context;
	/** What went wrong in the string that holds it; empty for what stands in the text itself. */
	problems: Problem[];
	/** It stands in a string, so that its text is not the text of the document: escaped or encoded. */
	decoded: boolean;
}

/** How many strings may hold each other. */
const MAX_STRINGS = 4;

/** Most strings of one text that are read because they look like configs. */
export const MAX_READ = 10_000;

/** A text, or what a string in it holds. */
interface Place {
	text: string;
	where: string;
	/** Number of strings around it. */
	depth: number;
	offsets: Offsets;
	context: Context;
}

/** A text in one format. */
interface Parsed extends Place {
	format: Format;
	problems: Problem[];
	root: Root;
}

/** Looks for documents in a text and in all that its strings hold, in the order of the text. */
export class Finder {
	readonly found: Found[] = [];
	/** Number of strings that looked like configs, also of those that were too many to be read. */
	looked = 0;

	/** @param limit most documents to find */
	constructor(readonly limit: number) {}

	/**
	 * The root itself where it is a document, else the outermost documents inside it, else the root as a stranger.
	 * @param alone it is the only root of the text: then it may also be a mere part of a config
	 */
	inText(text: string, format: Format, root: Root, alone: boolean, context: Context): void {
		const at: Parsed = { text, where: "", depth: 0, offsets: SAME, context, format, problems: [], root };
		const before = this.found.length;
		this.inRoot(at);
		if (this.found.length > before) return;
		this.add(alone ? structureByKeys(root.node, false) : null, root.node, "", at, context);
	}

	/** The documents in the fields of a form-encoded text. */
	inForm(text: string, context: Context): void {
		this.inFields({ text, where: "", depth: 0, offsets: SAME, context });
	}

	get isFull(): boolean {
		return this.found.length >= this.limit;
	}

	private inRoot(at: Parsed): void {
		const { root, format } = at;
		const context = contextWithin(root.node, at.context);
		const shape = namedRoot(root) ?? (isUntyped(format) ? null : structureByKeys(root.node, true));
		if (shape !== null) this.add(shape, root.node, at.where, at, context);
		else if (root.node.kind === "string") this.inString(root.node, at.where, at, context);
		else this.below(root.node, [], at, context);
	}

	private below(parent: Node, trail: Step[], at: Parsed, context: Context): void {
		for (const entry of parent.entries) {
			if (this.isFull) return;
			const { node } = entry;
			if (isTakenApart(parent, entry)) continue;
			trail.push({ parent, entry });
			if (node.kind === "string") {
				if (isWorthALook(node)) this.inString(node, joined(at.where, apiPath(trail)), at, context);
			} else if (node.entries.length > 0) this.inContainer(entry.key, node, trail, at, context);
			trail.pop();
		}
	}

	private inContainer(key: string, node: Node, trail: Step[], at: Parsed, around: Context): void {
		const context = contextWithin(node, around);
		const byKeys = isUntyped(at.format) || !isTelling(node) ? null : structureByKeys(node, true);
		const shape = byKeys ?? namedInside(key, node);
		if (shape === null) this.below(node, trail, at, context);
		else this.add(shape, node, joined(at.where, apiPath(trail)), at, context);
	}

	private inString(node: Node, where: string, at: Parsed, context: Context): void {
		if (at.depth >= MAX_STRINGS || typeof node.value !== "string") return;
		const { value } = node;
		const depth = at.depth + 1;
		const base64 = fromBase64(value);
		if (base64 !== null) {
			const offsets = allWithin(at.offsets, node.start, node.end);
			this.inDecoded({ text: base64, where, depth, offsets, context });
		} else if (mayHoldConfig(value)) {
			const offsets = withinString(at.text, node, value, at.format.name, at.offsets);
			this.inDecoded({ text: value, where, depth, offsets, context });
		}
	}

	private inDecoded(place: Place): void {
		const { text } = place;
		if (!mayHoldConfig(text)) return;
		if (isForm(text)) this.inFields(place);
		const format = beginsLikeConfig(text) ? sniff(text) : null;
		if (!format || ++this.looked > MAX_READ) return;
		const { roots, problems } = format.parse(text);
		for (const root of roots) if (!this.isFull) this.inRoot({ ...place, format, problems, root });
	}

	private inFields({ text, where, depth, offsets, context }: Place): void {
		for (const field of formFields(text, offsets)) {
			const place = { text: field.text, offsets: field.offsets, context, depth: depth + 1 };
			if (depth < MAX_STRINGS && !this.isFull) this.inDecoded({ ...place, where: joined(where, field.name) });
		}
	}

	private add(shape: string | null, node: Node, where: string, at: Parsed, context: Context): void {
		if (this.isFull) return;
		const decoded = at.offsets !== SAME;
		if (decoded) moveNode(node, at.offsets);
		this.found.push({
			shape,
			node,
			format: at.format,
			where,
			name: at.root.name,
			apiVersion: at.root.apiVersion,
			context,
			problems: decoded ? movedProblems(at.problems, at.offsets) : [],
			decoded,
		});
	}
}

/** HAR has the fields of a form once more beside its text: in `params`. */
function isTakenApart(parent: Node, { key }: Entry): boolean {
	return key === "params" && entryOf(parent, "mimeType") !== undefined && Boolean(entryOf(parent, "text")?.node.value);
}

function isUntyped(format: Format): boolean {
	return format.name === "xml";
}

function isWorthALook({ value }: Node): boolean {
	return typeof value === "string" && (beginsLikeConfig(value) || isForm(value) || fromBase64Start(value));
}

function fromBase64Start(value: string): boolean {
	return value.length > 40 && /^[A-Za-z0-9+/_=-]{40}/.test(value);
}

function joined(path: string, below: string): string {
	return path === "" || below === "" || below.startsWith("[") ? path + below : `${path}.${below}`;
}

/** The structure that a root's name stands for; a name is only a hint: `distribution_config = {…}` may hold something else. */
function namedRoot(root: Root): string | null {
	const named = structureByName(root.name);
	return named !== null && (named === ERROR_RESPONSE || fitsName(root.node, named)) ? named : null;
}

function fitsName(node: Node, name: string): boolean {
	const members = structureOf(name)?.members ?? {};
	if (node.kind !== "structure" || node.entries.length === 0) return node.kind !== "list";
	return node.entries.some((entry) => Object.hasOwn(members, entry.key));
}

/** Inside a larger XML or dict, a name of the API counts when what it holds fits. */
function namedInside(key: string, node: Node): string | null {
	if (node.kind !== "structure" || node.entries.length === 0) return null;
	const named = structureByName(key);
	return named === key && isWhole(named) && fitsName(node, named) ? named : null;
}
