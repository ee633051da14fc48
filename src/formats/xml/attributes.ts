import type { Note } from "../../document/node";
import { APOSTROPHE, EQUALS, GREATER_THAN, LESS_THAN, QUOTE, SLASH } from "../charCodes";
import type { ProblemCollector } from "../problemCollector";
import { findNameEnd, isNameStart, isSpace, skipSpace, toExcerpt } from "./characters";
import { decodeAttribute } from "./references";

/** A tag behind its name. */
export interface TagRest {
	/** Offset behind the tag. */
	end: number;
	isSelfClosing: boolean;
	/** False when the text ends inside the tag. */
	isComplete: boolean;
	/** Its attributes, without the declarations of namespaces. */
	notes: Note[];
	/** Its declarations of namespaces, named `xmlns` or `xmlns:prefix`. */
	namespaces: Note[];
}

interface AttributeValue {
	start: number;
	/** End of the value, without a quote. */
	end: number;
	/** Where reading goes on. */
	next: number;
}

/** Reads the attributes of tags. */
export class AttributeReader {
	constructor(
		private readonly text: string,
		private readonly problems: ProblemCollector,
	) {}

	/**
	 * Reads a tag from behind its name to behind its `>`. A tag without `>` ends before the next `<`.
	 * @param tag the tag's name, for messages
	 */
	read(from: number, tag: string): TagRest {
		const text = this.text;
		const rest: TagRest = { end: from, isSelfClosing: false, isComplete: true, notes: [], namespaces: [] };
		const seen = new Set<string>();
		let at = from;
		for (;;) {
			const before = at;
			at = skipSpace(text, at);
			rest.end = at;
			const unit = text.charCodeAt(at);
			if (unit === GREATER_THAN) {
				rest.end = at + 1;
				return rest;
			}
			if (at >= text.length || (unit === SLASH && at + 1 === text.length)) {
				rest.isComplete = false;
				return rest;
			}
			if (unit === SLASH && text.charCodeAt(at + 1) === GREATER_THAN) {
				rest.isSelfClosing = true;
				rest.end = at + 2;
				return rest;
			}
			if (unit === LESS_THAN) {
				this.problems.error(
					"malformed-tag",
					() => `Expected > at the end of the tag <${toExcerpt(tag, 0, tag.length)}>`,
					at,
					at + 1,
				);
				return rest;
			}
			at = isNameStart(unit) ? this.readAttribute(at, at > before, rest, seen) : this.skipFault(at, tag);
		}
	}

	private readAttribute(start: number, isSpaced: boolean, rest: TagRest, seen: Set<string>): number {
		const text = this.text;
		const nameEnd = findNameEnd(text, start);
		const name = text.slice(start, nameEnd);
		const shown = () => toExcerpt(name, 0, name.length);
		if (!isSpaced)
			this.problems.error("malformed-tag", () => `Expected whitespace before the attribute ${shown()}`, start, nameEnd);
		if (seen.has(name))
			this.problems.error("duplicate-attribute", () => `Duplicate attribute ${shown()} in one tag`, start, nameEnd);
		seen.add(name);
		const equals = skipSpace(text, nameEnd);
		if (text.charCodeAt(equals) !== EQUALS) {
			if (equals < text.length)
				this.problems.error("malformed-tag", () => `Expected = after the attribute ${shown()}`, nameEnd, nameEnd);
			rest.notes.push({ kind: "attribute", name, text: "", start, end: nameEnd, before: 0 });
			return nameEnd;
		}
		const value = this.readValue(skipSpace(text, equals + 1), shown);
		const decoded = decodeAttribute(text.slice(value.start, value.end), value.start, this.problems);
		const note: Note = { kind: "attribute", name, text: decoded, start, end: value.next, before: 0 };
		if (name === "xmlns" || name.startsWith("xmlns:")) rest.namespaces.push(note);
		else rest.notes.push(note);
		return value.next;
	}

	private readValue(start: number, attribute: () => string): AttributeValue {
		const text = this.text;
		const quote = text.charCodeAt(start);
		if (quote !== QUOTE && quote !== APOSTROPHE) {
			const end = this.endOfBareValue(start, isSpace);
			if (end < text.length)
				this.problems.error("malformed-tag", () => `Expected quotes around the value of ${attribute()}`, start, end);
			return { start, end, next: end };
		}
		const close = text.indexOf(text.charAt(start), start + 1);
		const inner = text.slice(start + 1, close < 0 ? text.length : close);
		if (close >= 0 && !inner.includes("<")) return { start: start + 1, end: close, next: close + 1 };
		// Without this a forgotten quote would take the elements behind it for its value.
		const end = this.endOfBareValue(start + 1, () => false);
		if (end < text.length) {
			this.problems.error(
				"unclosed",
				() => `Expected ${text.charAt(start)} at the end of the value of ${attribute()}`,
				end,
				end,
			);
		}
		return { start: start + 1, end, next: end };
	}

	/** The end of a value that no quote ends. The slash of `/>` belongs to a namespace, not to other values. */
	private endOfBareValue(start: number, isEnd: (unit: number) => boolean): number {
		const text = this.text;
		let at = start;
		for (; at < text.length; at++) {
			const unit = text.charCodeAt(at);
			if (unit === GREATER_THAN || unit === LESS_THAN || isEnd(unit)) break;
		}
		const isSlashed = text.charCodeAt(at) === GREATER_THAN && at > start && text.charCodeAt(at - 1) === SLASH;
		return isSlashed && !text.startsWith("http", start) ? at - 1 : at;
	}

	private skipFault(start: number, tag: string): number {
		const text = this.text;
		let end = start + 1;
		for (; end < text.length; end++) {
			const unit = text.charCodeAt(end);
			if (isSpace(unit) || unit === GREATER_THAN || unit === LESS_THAN || unit === SLASH) break;
		}
		this.problems.error(
			"malformed-tag",
			() => {
				const shown = toExcerpt(tag, 0, tag.length);
				return `Expected an attribute or > in the tag <${shown}>, but found ${toExcerpt(text, start, end)}`;
			},
			start,
			end,
		);
		return end;
	}
}
