import { getEntry, getText } from "./access";
import type { Document } from "./document";
import type { Entry, Node } from "./node";
import { type ApiPath, toApiPath } from "./path";
import { isRedacted } from "./redaction";
import type { Trail } from "./walk";

/** A node with the way to it: what everything above the readers reads from and points at. */
export class Cursor {
	/** Null as long as nobody asked: rules look at far more places than they point at. */
	#trail: Trail | null;
	/** The cursor above and the entry that leads from there; null where the trail was given. */
	#parent: Cursor | null = null;
	#entry: Entry | null = null;
	/** Cursors of the structures and lists below the first one, made so far: a hundred rules look at each. */
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

	/** The cursor of what one of its entries holds. */
	child(entry: Entry): Cursor {
		const { node } = entry;
		const met = this.#cache?.get(node);
		if (met) return met;
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

	/** The cursor below a chain of members, or undefined where one is left out. */
	get(...keys: readonly string[]): Cursor | undefined {
		let at: Cursor = this;
		for (const key of keys) {
			const entry = getEntry(at.node, key);
			if (!entry) return undefined;
			at = at.child(entry);
		}
		return at;
	}

	/** The cursor below a chain of members, or undefined where one is left out or the last is null. */
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

	/** The entry that holds the node; undefined for a root. */
	get entry(): Entry | undefined {
		return this.#entry ?? this.trail.at(-1)?.entry;
	}

	/** The cursor of the structure or list that holds it; undefined for a root. */
	get parent(): Cursor | undefined {
		if (this.#parent) return this.#parent;
		const step = this.trail.at(-1);
		return step && new Cursor(this.document, this.trail.slice(0, -1), step.parent);
	}

	/** The value of a string; undefined for anything else, and where the text ends inside of it. */
	get string(): string | undefined {
		const { kind, value, isCut } = this.node;
		return kind === "string" && typeof value === "string" && !isCut ? value : undefined;
	}

	/** The value of a number; undefined for anything else, and where the text ends inside of it. */
	get number(): number | undefined {
		const { value, isCut } = this.node;
		return typeof value === "number" && !isCut ? value : undefined;
	}

	/** The value of a boolean; undefined for anything else, and where the text ends inside of it. */
	get boolean(): boolean | undefined {
		const { value, isCut } = this.node;
		return typeof value === "boolean" && !isCut ? value : undefined;
	}

	/** A string, number, boolean or timestamp as one would write it; undefined for anything else. */
	get text(): string | undefined {
		return getText(this.node);
	}

	/** Only the user's own program knows the value, or it was blacked out, or the text ends inside of it. */
	get isHidden(): boolean {
		return this.node.kind === "opaque" || isRedacted(this.node) || this.node.isCut === true;
	}

	/** API path from the document's root. */
	get path(): ApiPath {
		return toApiPath(this.trail);
	}

	/** Where to underline: the value, or the whole entry when the value has no text of its own. */
	get range(): { start: number; end: number } {
		const { start, end } = this.node.start < this.node.end ? this.node : (this.entry ?? this.node);
		return { start, end };
	}

	/** The text of the value as it stands in the source. */
	get sourceText(): string {
		return this.document.source.slice(this.node.start, this.node.end);
	}
}
