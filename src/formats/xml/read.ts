import { addNote, createContainer, createEntry, createScalar, MAX_DEPTH } from "../../document/node";
import { createLineFinder } from "../../document/position";
import { EXCLAMATION_MARK, GREATER_THAN, LESS_THAN, QUESTION_MARK, SLASH } from "../charCodes";
import type { SyntaxTree } from "../format";
import { ProblemCollector } from "../problemCollector";
import type { ProgressReporter } from "../progress";
import { AttributeReader } from "./attributes";
import {
	ForwardSearch,
	findNameEnd,
	findTrimmedEnd,
	isNameStart,
	isSpace,
	skipSpace,
	skipSpaceAndMarks,
	toExcerpt,
} from "./characters";
import {
	findBrokenEnd,
	findCommentEnd,
	findDoctypeEnd,
	findElementEnd,
	findInstructionEnd,
	isCutOff,
	isDeclaration,
	isDoctype,
	isMarkup,
} from "./markup";
import { parseNamespaceVersion } from "./namespace";
import { decodeContent, normalizeLineEnds } from "./references";
import { isSimilarName, type TagName, TagNameReader } from "./tagNames";
import { type OpenElement, XmlTreeBuilder } from "./treeBuilder";

/** Reads a text as XML, by grammar alone; never throws. */
export function readXml(text: string, progress?: ProgressReporter): SyntaxTree {
	return new XmlReader(text, progress).read();
}

// A scanner of our own, in place of fast-xml-parser 5.12: that one gives ranges of elements only, none of their text,
// attributes, comments and CDATA sections; on malformed text it continues silently or discards what it had read;
// and it throws on deep nesting. This one goes through the text once, without recursion, and takes a fraction of the
// time.
class XmlReader {
	private readonly problems = new ProblemCollector();
	private readonly lineOf: (offset: number) => number;
	private readonly tree: XmlTreeBuilder;
	private readonly names: TagNameReader;
	private readonly attributes: AttributeReader;
	/** What is to be read next. */
	private at = 0;
	/** Where the text that is being passed began: behind the last markup. */
	private textStart = 0;
	/** What the text ends inside of. */
	private unfinished: { what: string; expected: string } | null = null;
	private hasEndlessDoctype = false;
	private isTooDeep = false;
	// What makes the value of an element differ from its text.
	private readonly ampersand: ForwardSearch;
	private readonly carriageReturn: ForwardSearch;
	private readonly sectionEnd: ForwardSearch;
	private readonly instructionEnd: ForwardSearch;

	constructor(
		private readonly text: string,
		private readonly progress?: ProgressReporter,
	) {
		this.lineOf = createLineFinder(text);
		this.tree = new XmlTreeBuilder(text, this.problems);
		this.names = new TagNameReader(text);
		this.attributes = new AttributeReader(text, this.problems);
		this.ampersand = new ForwardSearch(text, "&");
		this.carriageReturn = new ForwardSearch(text, "\r");
		this.sectionEnd = new ForwardSearch(text, "]]>");
		this.instructionEnd = new ForwardSearch(text, "?>");
	}

	read(): SyntaxTree {
		this.warnOfCharacters();
		for (let less = this.findMarkup(); less >= 0; less = this.findMarkup()) {
			this.readMarkup(less);
			this.readContent();
		}
		this.readEnd();
		this.tree.finish();
		return { roots: this.tree.roots, problems: this.problems.list() };
	}

	private warnOfCharacters(): void {
		// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for.
		const at = this.text.search(/[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/u);
		if (at < 0) return;
		const code = this.text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0");
		this.problems.warning(
			"odd-character",
			() => `The text contains characters that XML does not allow, first U+${code}`,
			at,
			at + 1,
		);
	}

	/** The next markup outside all elements, or -1; tells what is skipped. */
	private findMarkup(): number {
		const { text } = this;
		const start = skipSpaceAndMarks(text, this.at);
		let less = text.indexOf("<", start);
		while (less >= 0 && !isMarkup(text, less, less > start)) less = text.indexOf("<", less + 1);
		const end = findTrimmedEnd(text, start, less < 0 ? text.length : less);
		if (start < end) {
			const where = this.tree.roots.length > 0 ? "after the root element" : "before the XML";
			this.problems.warning("skipped-text", () => `Skipped text ${where}: ${toExcerpt(text, start, end)}`, start, end);
		}
		return less;
	}

	/** Reads to the end of the root element that is open, if one is. */
	private readContent(): void {
		while (this.tree.frames.length > 0 && this.at < this.text.length) {
			const less = this.text.indexOf("<", this.at);
			if (less < 0) this.at = this.text.length;
			else this.readMarkup(less);
		}
	}

	private readMarkup(less: number): void {
		const { text } = this;
		const unit = text.charCodeAt(less + 1);
		if (unit === SLASH) this.readCloseTag(less);
		else if (isNameStart(unit)) this.readOpenTag(less);
		else if (unit === QUESTION_MARK && isNameStart(text.charCodeAt(less + 2))) this.readInstruction(less);
		else if (unit === EXCLAMATION_MARK && text.startsWith("--", less + 2)) this.readComment(less);
		else if (unit === EXCLAMATION_MARK && text.startsWith("[CDATA[", less + 2)) this.passSection(less);
		else if (isDoctype(text, less)) this.passDoctype(less);
		else if (isCutOff(text, less)) this.interrupt(less, "a tag", ">");
		else {
			this.problems.error("unescaped-markup", 'Expected &lt; for a "<" in text', less, less + 1);
			this.at = less + 1;
		}
	}

	/** Says that markup lies between two offsets, and text before it. */
	private pass(start: number, end: number): void {
		this.tree.addText(this.textStart, start);
		this.at = end;
		this.textStart = end;
	}

	/** Says that the text ends inside a tag, which is kept as it is. */
	private interrupt(less: number, what: string, expected: string): void {
		const { text } = this;
		this.unfinished = { what, expected };
		this.pass(less, text.length);
		this.tree.addNote("text", text.slice(less), less, text.length);
	}

	private readOpenTag(less: number): void {
		this.progress?.report(less);
		const { text, tree } = this;
		const parent = tree.innermost;
		if (parent && tree.frames.length >= MAX_DEPTH) {
			this.passElement(parent, less);
			return;
		}
		const tag = this.names.read(less + 1);
		const nameEnd = this.names.end;
		const isBare = text.charCodeAt(nameEnd) === GREATER_THAN;
		if (parent && isBare && this.readPlain(parent, tag, less, nameEnd)) return;

		const node = createContainer("structure", nameEnd, nameEnd);
		let end = nameEnd + 1;
		let isSelfClosing = false;
		if (!isBare) {
			const rest = this.attributes.read(nameEnd, tag.spelled);
			if (!rest.isComplete) {
				this.interrupt(less, `the tag ${toExcerpt(text, less, text.length)}`, ">");
				return;
			}
			for (const note of rest.notes) addNote(node, note);
			if (!parent) tree.apiVersion = parseNamespaceVersion(rest.namespaces, tag.spelled, this.problems);
			({ end, isSelfClosing } = rest);
		}
		node.start = end;
		const element = createEntry(tag.key, less + 1, nameEnd, less, end, node);
		element.spelled = tag.spelled;
		this.pass(less, end);
		tree.open(tag, element);
		if (isSelfClosing) tree.close(end, end);
	}

	/** Reads an element that holds nothing but text, as most do; false when it is another. */
	private readPlain(parent: OpenElement, tag: TagName, less: number, nameEnd: number): boolean {
		const { text } = this;
		const start = nameEnd + 1;
		const close = text.indexOf("<", start);
		const closeEnd = close + 2 + tag.spelled.length;
		if (close < 0 || text.charCodeAt(close + 1) !== SLASH || text.charCodeAt(closeEnd) !== GREATER_THAN) return false;
		if (!text.startsWith(tag.spelled, close + 2)) return false;
		this.pass(less, closeEnd + 1);
		let value = text.slice(start, close);
		const isCoded =
			this.ampersand.next(start) < close ||
			this.carriageReturn.next(start) < close ||
			this.sectionEnd.next(start) < close;
		if (isCoded) value = decodeContent(value, start, this.problems);
		const element = createEntry(
			tag.key,
			less + 1,
			nameEnd,
			less,
			closeEnd + 1,
			createScalar("string", value, start, close),
		);
		element.spelled = tag.spelled;
		this.tree.addChild(parent, element);
		return true;
	}

	private passElement(parent: OpenElement, less: number): void {
		if (!this.isTooDeep) {
			this.isTooDeep = true;
			this.problems.error(
				"too-deep",
				() => `Elements deeper than ${MAX_DEPTH} levels are read as text only`,
				less,
				less + 1,
			);
		}
		const end = findElementEnd(this.text, less);
		this.pass(less, end);
		this.tree.makeStructure(parent);
		this.tree.addNote("text", this.text.slice(less, end), less, end);
	}

	private readCloseTag(less: number): void {
		const { text, tree } = this;
		const expected = tree.innermost?.tag.spelled;
		if (expected !== undefined) {
			const end = less + 2 + expected.length;
			if (text.charCodeAt(end) === GREATER_THAN && text.startsWith(expected, less + 2)) {
				this.pass(less, end + 1);
				tree.close(less, end + 1);
				return;
			}
		}
		const nameStart = skipSpace(text, less + 2);
		const tag = this.names.read(nameStart);
		const nameEnd = this.names.end;
		let end = skipSpace(text, nameEnd);
		const isClean = nameStart === less + 2 && text.charCodeAt(end) === GREATER_THAN;
		while (end < text.length && text.charCodeAt(end) !== GREATER_THAN && text.charCodeAt(end) !== LESS_THAN) end++;
		if (end === text.length) {
			this.interrupt(less, `the tag ${toExcerpt(text, less, end)}`, ">");
			return;
		}
		if (text.charCodeAt(end) === GREATER_THAN) end++;
		this.pass(less, end);
		if (!isClean)
			this.problems.error(
				"malformed-tag",
				() => `Expected nothing but a name in </${toExcerpt(text, less + 2, end)}`,
				less,
				end,
			);
		this.closeNamed(tag, less, end);
	}

	/** Closes what a close tag means to close. */
	private closeNamed(tag: TagName, less: number, end: number): void {
		const { tree } = this;
		const { innermost } = tree;
		if (innermost?.tag !== tag) {
			const found = `</${toExcerpt(tag.spelled, 0, tag.spelled.length)}>`;
			this.problems.error(
				"mismatched-close",
				() =>
					innermost
						? `Expected ${this.closeTagOf(innermost)}, but found ${found}`
						: `Found ${found}, but no element is open`,
				less,
				end,
			);
		}
		if (tag.open > 0) {
			while (tree.innermost && tree.innermost.tag !== tag) tree.close(less, less);
			tree.close(less, end);
		} else if (innermost && isSimilarName(innermost.tag.spelled, tag.spelled)) tree.close(less, end);
	}

	private closeTagOf(frame: OpenElement): string {
		const { spelled } = frame.tag;
		return `</${toExcerpt(spelled, 0, spelled.length)}>, which was opened on line ${this.lineOf(frame.entry.start)}`;
	}

	private readComment(less: number): void {
		const { text } = this;
		const close = findCommentEnd(text, less);
		const end = close < 0 ? text.length : close;
		const hyphens = text.indexOf("--", less + 4);
		if (hyphens >= 0 && hyphens < end - 3) {
			this.problems.error("malformed-comment", 'XML does not allow "--" inside a comment', hyphens, hyphens + 2);
		}
		if (close < 0) this.unfinished = { what: `a comment from line ${this.lineOf(less)}`, expected: "-->" };
		this.pass(less, end);
		this.tree.addNote("comment", normalizeLineEnds(text.slice(less + 4, close < 0 ? end : end - 3)), less, end);
	}

	/** Goes behind a CDATA section; it belongs to the text around it, see references.ts. */
	private passSection(less: number): void {
		const close = this.text.indexOf("]]>", less);
		if (close < 0) {
			this.unfinished = { what: `a CDATA section from line ${this.lineOf(less)}`, expected: "]]>" };
		}
		this.at = close < 0 ? this.text.length : close + 3;
	}

	private readInstruction(less: number): void {
		const { text, tree } = this;
		const end = findInstructionEnd(text, less, this.instructionEnd);
		if (end < 0) {
			this.interrupt(less, `the tag ${toExcerpt(text, less, text.length)}`, "?>");
			return;
		}
		this.pass(less, end);
		const isClosed = end >= less + 4 && text.startsWith("?>", end - 2);
		if (!isClosed)
			this.problems.error("unclosed", () => `Expected ?> at the end of ${toExcerpt(text, less, end)}`, less, end);
		const targetEnd = findNameEnd(text, less + 2);
		if (isClosed && targetEnd < end - 2 && !isSpace(text.charCodeAt(targetEnd))) {
			this.problems.error(
				"malformed-instruction",
				() => `Expected whitespace after ${toExcerpt(text, less, targetEnd)}`,
				targetEnd,
				targetEnd,
			);
		}
		const isInside = tree.frames.length > 0;
		if (isDeclaration(text, less)) {
			if (!isInside) return;
			this.problems.warning("misplaced-declaration", "The XML declaration belongs before the root element", less, end);
		}
		const content = text.slice(less + 2, isClosed ? end - 2 : end);
		tree.addNote("instruction", normalizeLineEnds(content), less, end);
	}

	private passDoctype(less: number): void {
		const { text } = this;
		let end = this.hasEndlessDoctype ? -1 : findDoctypeEnd(text, less);
		if (end < 0) {
			// Asked once only, lest a text of nothing but such beginnings be searched to its end for each.
			this.hasEndlessDoctype = true;
			end = findBrokenEnd(text, less);
			if (end < 0) {
				this.interrupt(less, "a DOCTYPE", ">");
				return;
			}
			this.problems.error("unclosed", "Expected ]> or > at the end of the DOCTYPE", less, end);
		}
		this.pass(less, end);
		this.problems.warning(
			"doctype",
			"The DOCTYPE is ignored: its entities are not expanded, nothing is loaded",
			less,
			end,
		);
	}

	/** Closes what is still open where the text ends. */
	private readEnd(): void {
		const { text, tree, unfinished } = this;
		const end = text.length;
		const { innermost } = tree;
		if (innermost || unfinished) {
			const missing = innermost ? this.closeTagOf(innermost) : unfinished?.expected;
			const where = unfinished ? `the text ends inside ${unfinished.what}` : "the text ends";
			this.problems.error("text-ends", () => `Expected ${missing}, but ${where}${this.alsoMissing()}`, end, end);
		} else if (tree.roots.length === 0 && this.problems.errors === 0) {
			this.problems.error("no-value", "Expected an element such as <DistributionConfig>", end, end);
		}
		this.pass(end, end);
		while (tree.innermost) {
			const { entry } = tree.innermost;
			tree.close(end, end);
			entry.node.isCut = true;
		}
	}

	private alsoMissing(): string {
		const named = 3;
		const outer = this.tree.frames.slice(0, -1).reverse();
		if (outer.length === 0) return "";
		const names = outer.slice(0, named).map(({ tag: { spelled } }) => `</${toExcerpt(spelled, 0, spelled.length)}>`);
		const more = outer.length > named ? ` and ${outer.length - named} more` : "";
		return `; missing too: ${names.join(", ")}${more}`;
	}
}
