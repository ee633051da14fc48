import { entryOf } from "../document/access";
import type { Document } from "../document/document";
import { isBlackedOut } from "../document/hidden";
import type { Entry, Node } from "../document/node";
import { apiPath } from "../document/path";
import type { Trail } from "../document/walk";

/** A node with the way to it: what rules read from and point at. */
export class Place {
	/** Null as long as nobody asked: rules look at far more places than they point at. */
	#trail: Trail | null;
	/** The place above and the entry that leads from there; null where the trail was given. */
	#above: Place | null = null;
	#entry: Entry | null = null;
	/** The structures and lists met so far below the place that all began with: a hundred rules look at each. */
	#met: Map<Node, Place> | null = null;
	#items: Place[] | null = null;

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
			const above = this.#above;
			this.#trail = above && this.#entry ? [...above.trail, { parent: above.node, entry: this.#entry }] : [];
		}
		return this.#trail;
	}

	/** The place that one of its entries leads to. */
	below(entry: Entry): Place {
		const { node } = entry;
		const met = this.#met?.get(node);
		if (met) return met;
		const below = new Place(this.document, null, node);
		below.#above = this;
		below.#entry = entry;
		if (node.entries.length > 0) {
			this.#met ??= new Map();
			below.#met = this.#met.set(node, below);
		}
		return below;
	}

	static root(document: Document): Place {
		return new Place(document, [], document.root);
	}

	/** The place below a chain of members, or undefined where one is left out. */
	get(...keys: readonly string[]): Place | undefined {
		let at: Place = this;
		for (const key of keys) {
			const entry = entryOf(at.node, key);
			if (!entry) return undefined;
			at = at.below(entry);
		}
		return at;
	}

	/** The items of a list or of a `{Quantity, Items}` pair; empty when there are none. */
	items(): readonly Place[] {
		const list = this.node.kind === "list" ? this : this.get("Items");
		if (list?.node.kind !== "list") return [];
		list.#items ??= list.node.entries.map((entry) => list.below(entry));
		return list.#items;
	}

	/** The entry that holds the node; undefined for a root. */
	get entry(): Entry | undefined {
		return this.#entry ?? this.trail.at(-1)?.entry;
	}

	/** The place that holds it; undefined for a root. */
	get parent(): Place | undefined {
		if (this.#above) return this.#above;
		const step = this.trail.at(-1);
		return step && new Place(this.document, this.trail.slice(0, -1), step.parent);
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

	/** Only the user's own program knows the value, or it was blacked out, or the text ends inside of it. */
	get isHidden(): boolean {
		return this.node.kind === "opaque" || isBlackedOut(this.node) || this.node.isCut === true;
	}

	/** API path from the document's root. */
	get path(): string {
		return apiPath(this.trail);
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
