import { addNote, createScalar, type Entry, type Node, type Note } from "../../document/node";
import type { ApiVersion } from "../../schema/versions";
import type { SyntaxRoot } from "../format";
import type { ProblemCollector } from "../problemCollector";
import { findTrimmedEnd, skipSpace } from "./characters";
import { decodeContent } from "./references";
import type { TagName } from "./tagNames";

/** An element whose end has not been found yet. */
export interface OpenElement {
	readonly tag: TagName;
	readonly entry: Entry;
	/** Ranges (start, end, start, end, …) of the text in it, until a child shows that it is no plain value. */
	readonly texts: number[];
	hasChildren: boolean;
}

/** Builds the tree of what is read: an element with child elements becomes a structure, any other a string. */
export class XmlTreeBuilder {
	readonly roots: SyntaxRoot[] = [];
	/** The elements that are open, from the outermost to the innermost. */
	readonly frames: OpenElement[] = [];
	/** What the namespace of the root that is open says. */
	apiVersion: ApiVersion | null = null;
	/** Comments outside all elements, for the root that follows. */
	private waiting: Note[] = [];

	constructor(
		private readonly text: string,
		private readonly problems: ProblemCollector,
	) {}

	/** The element that was opened last. */
	get innermost(): OpenElement | undefined {
		return this.frames.at(-1);
	}

	/** Opens an element whose node is still empty but for attributes. */
	open(tag: TagName, entry: Entry): void {
		const parent = this.innermost;
		if (parent) this.addChild(parent, entry);
		else if (this.waiting.length > 0) {
			entry.node.notes = [...this.waiting, ...(entry.node.notes ?? [])];
			this.waiting = [];
		}
		tag.open++;
		this.frames.push({ tag, entry, texts: [], hasChildren: false });
	}

	/** Closes the innermost element: its content ends at one offset, its close tag at another. */
	close(contentEnd: number, end: number): void {
		const frame = this.frames.pop();
		if (!frame) return;
		frame.tag.open--;
		const { entry } = frame;
		entry.end = end;
		entry.node.end = contentEnd;
		if (!frame.hasChildren) {
			const { start, notes } = entry.node;
			entry.node = createScalar("string", this.valueOf(frame.texts), start, contentEnd);
			entry.node.notes = notes;
		}
		if (this.frames.length > 0) return;
		const { key: name, node, start } = entry;
		this.roots.push({ node, name, apiVersion: this.apiVersion, start, end });
		this.apiVersion = null;
	}

	/** Adds an element to the one that it stands in. */
	addChild(parent: OpenElement, child: Entry): void {
		this.makeStructure(parent);
		parent.entry.node.entries.push(child);
	}

	/** Says that an element has child elements; so its text so far was no value but stray. */
	makeStructure(frame: OpenElement): void {
		if (frame.hasChildren) return;
		frame.hasChildren = true;
		const { node } = frame.entry;
		const others = node.notes?.length ?? 0;
		for (let i = 0; i < frame.texts.length; i += 2) {
			this.addStrayText(node, frame.texts[i] as number, frame.texts[i + 1] as number);
		}
		if (node.notes && others > 0 && others < node.notes.length) node.notes.sort((a, b) => a.start - b.start);
	}

	/** Adds the text between two pieces of markup to the innermost element. */
	addText(start: number, end: number): void {
		const frame = this.innermost;
		if (!frame || start === end) return;
		if (frame.hasChildren) this.addStrayText(frame.entry.node, start, end);
		else frame.texts.push(start, end);
	}

	/** Adds a note to the innermost element, or to the next root when none is open. */
	addNote(kind: Note["kind"], text: string, start: number, end: number): void {
		const node = this.innermost?.entry.node;
		const note: Note = { kind, name: "", text, start, end, before: node ? node.entries.length : 0 };
		if (node) addNote(node, note);
		else this.waiting.push(note);
	}

	/** Gives the comments behind the last root to it. */
	finish(): void {
		const node = this.roots.at(-1)?.node;
		if (node) for (const note of this.waiting) addNote(node, { ...note, before: node.entries.length });
	}

	/** Text beside child elements: nothing when blank, else a note. */
	private addStrayText(node: Node, from: number, to: number): void {
		const start = skipSpace(this.text, from, to);
		if (start === to) return;
		const end = findTrimmedEnd(this.text, start, to);
		const text = decodeContent(this.text.slice(start, end), start, this.problems);
		if (skipSpace(text, 0) < text.length) {
			addNote(node, { kind: "text", name: "", text, start, end, before: node.entries.length });
		}
	}

	private valueOf(texts: readonly number[]): string {
		let value = "";
		for (let i = 0; i < texts.length; i += 2) {
			const start = texts[i] as number;
			value += decodeContent(this.text.slice(start, texts[i + 1]), start, this.problems);
		}
		return value;
	}
}
