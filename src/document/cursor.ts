import { getEntry, getText } from "./access";
import type { Document } from "./document";
import type { Entry, Node } from "./node";
import { type ApiPath, toApiPath } from "./path";
import { isRedacted } from "./redaction";
import type { Trail } from "./walk";

/**
 * A node with the path to it. Everything above the readers reads documents through cursors and reports positions with
 * them.
 */
export class Cursor {
	/** Computed on first use: rules visit far more nodes than they report. */
	#trail: Trail | null;
	/** The parent cursor and the entry that leads here from it; null when the constructor received a trail. */
	#parent: Cursor | null = null;
	#entry: Entry | null = null;
	/** Child cursors of structures and lists, shared by all cursors of one root: a hundred rules visit each of them. */
	#cache: Map<Node, Cursor> | null = null;
	#items: Cursor[] | null = null;

	constructor(
		readonly document: Document,
		trail: Trail | null,
		readonly node: Node,
	) {
		this.#trail = trail;
	}

	/** Steps from the root. */
	get trail(): Trail {
		if (!this.#trail) {
			const above = this.#parent;
			this.#trail = above && this.#entry ? [...above.trail, { parent: above.node, entry: this.#entry }] : [];
		}
		return this.#trail;
	}

	/** The cursor of an entry's value. */
	child(entry: Entry): Cursor {
		const { node } = entry;
		const cached = this.#cache?.get(node);
		if (cached) return cached;
		const below = new Cursor(this.document, null, node);
		below.#parent = this;
		below.#entry = entry;
		if (node.entries.length > 0) {
			this.#cache ??= new Map();
			below.#cache = this.#cache.set(node, below);
		}
		return below;
	}

	/** The cursor of a document's root. */
	static root(document: Document): Cursor {
		return new Cursor(document, [], document.root);
	}

	/** The cursor at the end of a chain of members, or undefined when a member of the chain is missing. */
	get(...keys: readonly string[]): Cursor | undefined {
		let at: Cursor = this;
		for (const key of keys) {
			const entry = getEntry(at.node, key);
			if (!entry) return undefined;
			at = at.child(entry);
		}
		return at;
	}

	/** As `get`, but also undefined when the last member is null. */
	present(...keys: readonly string[]): Cursor | undefined {
		const found = this.get(...keys);
		return found?.node.kind === "null" ? undefined : found;
	}

	/** The items of a list or of a `{Quantity, Items}` pair; empty when there are none. */
	items(): readonly Cursor[] {
		const list = this.node.kind === "list" ? this : this.get("Items");
		if (list?.node.kind !== "list") return [];
		list.#items ??= list.node.entries.map((entry) => list.child(entry));
		return list.#items;
	}

	/** The entry whose value is the node; undefined for a root. */
	get entry(): Entry | undefined {
		return this.#entry ?? this.trail.at(-1)?.entry;
	}

	/** The cursor of the structure or list that contains the node; undefined for a root. */
	get parent(): Cursor | undefined {
		if (this.#parent) return this.#parent;
		const step = this.trail.at(-1);
		return step && new Cursor(this.document, this.trail.slice(0, -1), step.parent);
	}

	/** The value of a string; undefined for any other node and for a string that is cut off. */
	get string(): string | undefined {
		const { kind, value, isCut } = this.node;
		return kind === "string" && typeof value === "string" && !isCut ? value : undefined;
	}

	/** The value of a number; undefined for any other node and for a number that is cut off. */
	get number(): number | undefined {
		const { value, isCut } = this.node;
		return typeof value === "number" && !isCut ? value : undefined;
	}

	/** The value of a boolean; undefined for any other node and for a boolean that is cut off. */
	get boolean(): boolean | undefined {
		const { value, isCut } = this.node;
		return typeof value === "boolean" && !isCut ? value : undefined;
	}

	/** A string, number, boolean or timestamp as a string; undefined for any other node. */
	get text(): string | undefined {
		return getText(this.node);
	}

	/** The value is unknown: an expression of a program, redacted, or cut off at the end of the text. */
	get isHidden(): boolean {
		return this.node.kind === "opaque" || isRedacted(this.node) || this.node.isCut === true;
	}

	/** API path from the document's root. */
	get path(): ApiPath {
		return toApiPath(this.trail);
	}

	/** The range to underline: the value, or the whole entry when the value has no text. */
	get range(): { start: number; end: number } {
		const { start, end } = this.node.start < this.node.end ? this.node : (this.entry ?? this.node);
		return { start, end };
	}

	/** The source text of the value. */
	get sourceText(): string {
		return this.document.source.slice(this.node.start, this.node.end);
	}
}
