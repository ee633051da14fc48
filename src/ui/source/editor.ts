import {
	codeFolding,
	foldGutter,
	foldInside,
	foldKeymap,
	foldNodeProp,
	HighlightStyle,
	LRLanguage,
	syntaxHighlighting,
} from "@codemirror/language";
import { type Diagnostic, lintGutter, setDiagnostics } from "@codemirror/lint";
import { EditorState, type Extension, StateEffect, StateField, type Text } from "@codemirror/state";
import {
	Decoration,
	type DecorationSet,
	drawSelection,
	EditorView,
	highlightSpecialChars,
	keymap,
	lineNumbers,
} from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { parser as jsonParser } from "@lezer/json";
import { parser as pythonParser } from "@lezer/python";
import { parser as xmlParser } from "@lezer/xml";
import type { FormatName } from "../../document/formatTraits";
import { findLowerBound } from "../../document/lowerBound";
import type { Problem } from "../../document/problem";
import type { Finding } from "../../rules/finding";
import { phrase } from "../../workspace/text/phrase";
import { INVISIBLE_CHARACTER } from "../parts/invisibleCharacters";
import { createMaskExtension, setMasks } from "./masks";

interface Range {
	start: number;
	end: number;
}

/** A range that is shown as a mask. */
export interface HiddenRange extends Range {
	onReveal: () => void;
}

export interface SourceEditor {
	/** Scrolls a range into view and marks it. */
	show(range: Range): void;
	/** Masks these ranges, which are sorted, and no others. */
	mask(hidden: readonly HiddenRange[]): void;
	destroy(): void;
}

export interface EditorOptions {
	text: string;
	/** Format of the text, for colors and folding. */
	format: FormatName;
	label: string;
	problems: readonly Problem[];
	findings: readonly Finding[];
	/** Called when the cursor moves to another offset. @returns the range to mark */
	onMove: (offset: number) => Range;
}

/** Above this many characters the text is shown without colors and folding, which cost more than they help. */
const MAX_COLORED_CHARACTERS = 3_000_000;

const languages: { readonly [format in FormatName]: Extension } = {
	xml: LRLanguage.define({
		parser: xmlParser.configure({ props: [foldNodeProp.add({ Element: foldElement })] }),
	}),
	json: LRLanguage.define({
		parser: jsonParser.configure({ props: [foldNodeProp.add({ Object: foldInside, Array: foldInside })] }),
	}),
	python: LRLanguage.define({
		parser: pythonParser.configure({
			props: [
				foldNodeProp.add({
					DictionaryExpression: foldInside,
					ArrayExpression: foldInside,
					TupleExpression: foldInside,
					ArgList: foldInside,
				}),
			],
		}),
	}),
};

function foldElement(node: {
	firstChild: { to: number } | null;
	lastChild: { from: number; to: number } | null;
	to: number;
}) {
	const { firstChild, lastChild } = node;
	return firstChild && lastChild && lastChild.from > firstChild.to ? { from: firstChild.to, to: lastChild.from } : null;
}

const setMark = StateEffect.define<{ from: number; to: number }>();
const markField = StateField.define<DecorationSet>({
	create: () => Decoration.none,
	update(marks, transaction) {
		let next = marks;
		for (const effect of transaction.effects) {
			if (!effect.is(setMark)) continue;
			const { from, to } = effect.value;
			next =
				from < to ? Decoration.set([Decoration.mark({ class: "cm-selected-item" }).range(from, to)]) : Decoration.none;
		}
		return next;
	},
	provide: (field) => EditorView.decorations.from(field),
});

/** The page's style sheet does not reach into the shadow root, but its custom properties do. */
const editorTheme = EditorView.theme({
	"&": { height: "100%", background: "var(--bg)", color: "var(--text)" },
	".cm-scroller": { font: "var(--mono)" },
	".cm-gutters": { background: "var(--surface)", color: "var(--quiet)", borderInlineEnd: "1px solid var(--line)" },
	".cm-selected-item": { background: "var(--select)" },
	".cm-mask": {
		font: "inherit",
		border: "1px solid var(--line)",
		borderRadius: "3px",
		background: "var(--code)",
		color: "var(--text)",
		padding: "0 4px",
	},
	".cm-tooltip": { background: "var(--raised)", border: "1px solid var(--line)", font: "var(--font)" },
	"&.cm-focused": { outline: "1px solid var(--accent)", outlineOffset: "-1px" },
});

const highlightStyle = HighlightStyle.define([
	{ tag: [tags.propertyName, tags.tagName, tags.definition(tags.propertyName)], color: "var(--name)" },
	{ tag: [tags.string, tags.content], color: "var(--string)" },
	{ tag: [tags.number, tags.bool, tags.null], color: "var(--number)" },
	{ tag: [tags.comment, tags.angleBracket, tags.punctuation, tags.attributeName], color: "var(--quiet)" },
]);

/** The editor's own texts, by their English originals. */
function getEditorPhrases(): { [english: string]: string } {
	return {
		"Control character": phrase("editor_control"),
		"Fold line": phrase("editor_fold"),
		"Unfold line": phrase("editor_unfold"),
		"Folded lines": phrase("editor_folded_lines"),
		"Unfolded lines": phrase("editor_unfolded_lines"),
		to: phrase("editor_to"),
		"folded code": phrase("editor_folded"),
		unfold: phrase("editor_unfold_here"),
	};
}

/** Makes a read-only editor in an element. */
export function createEditor(parent: HTMLElement, options: EditorOptions): SourceEditor {
	// CodeMirror counts every line break as one character: where the text has CRLF, offsets differ.
	const offsets = createOffsetMap(options.text);
	let isShowing = false;
	// In a shadow root the editor's styles are constructed sheets; in the page they would be style elements, which
	// the content security policy forbids.
	const root = parent.shadowRoot ?? parent.attachShadow({ mode: "open" });
	const view = new EditorView({
		parent: root,
		root,
		state: EditorState.create({
			doc: options.text,
			extensions: [
				lineNumbers(),
				codeFolding(),
				foldGutter(),
				drawSelection(),
				highlightSpecialChars({ addSpecialChars: INVISIBLE_CHARACTER }),
				lintGutter(),
				keymap.of(foldKeymap),
				syntaxHighlighting(highlightStyle),
				options.text.length <= MAX_COLORED_CHARACTERS ? (languages[options.format] ?? []) : [],
				EditorState.readOnly.of(true),
				EditorState.phrases.of(getEditorPhrases()),
				EditorView.contentAttributes.of({ "aria-label": options.label, "aria-readonly": "true", tabindex: "0" }),
				markField,
				createMaskExtension(phrase("source_reveal")),
				editorTheme,
				EditorView.updateListener.of((update) => {
					if (!update.selectionSet || isShowing) return;
					const { start, end } = options.onMove(offsets.toText(getIntendedOffset(update.state)));
					const effects = setMark.of({ from: offsets.toEditor(start), to: offsets.toEditor(end) });
					// An editor accepts no transaction from within an update.
					queueMicrotask(() => view.dispatch({ effects }));
				}),
			],
		}),
	});
	view.dispatch(setDiagnostics(view.state, toDiagnostics(options, offsets, view.state.doc)));
	return {
		show({ start, end }) {
			const from = offsets.toEditor(start);
			const to = offsets.toEditor(end);
			isShowing = true;
			view.dispatch({
				selection: { anchor: from },
				effects: [setMark.of({ from, to }), EditorView.scrollIntoView(from, { y: "center" })],
			});
			isShowing = false;
		},
		mask(hidden) {
			const ranges = hidden.map(({ start, end, onReveal }) => {
				return { from: offsets.toEditor(start), to: offsets.toEditor(end), onReveal };
			});
			view.dispatch({ effects: setMasks.of(ranges) });
		},
		destroy: () => view.destroy(),
	};
}

/** A click behind the end of a line selects what begins on the line, not what contains it. */
function getIntendedOffset({ doc, selection }: EditorState): number {
	const { head } = selection.main;
	const line = doc.lineAt(head);
	const behind = line.text.slice(head - line.from).trim();
	return behind === "" || behind === "," ? line.from + line.text.length - line.text.trimStart().length : head;
}

const SEVERITY_IN_EDITOR = { error: "error", warning: "warning", advice: "info", info: "hint" } as const;

/** A diagnostic that spans several lines underlines only the first. */
function toDiagnostics({ problems, findings }: EditorOptions, offsets: OffsetMap, doc: Text): Diagnostic[] {
	const at = (start: number, end: number) => {
		const from = Math.min(doc.length, offsets.toEditor(start));
		const to = Math.min(offsets.toEditor(Math.max(end, start + 1)), doc.lineAt(from).to);
		return { from, to: Math.max(from, to) };
	};
	return [
		...problems.map(({ start, end, severity, message }) => ({ ...at(start, end), severity, message })),
		...findings.map(({ range, severity, rule, message }) => ({
			...at(range.start, range.end),
			severity: SEVERITY_IN_EDITOR[severity],
			source: rule,
			message,
		})),
	];
}

interface OffsetMap {
	toEditor(offset: number): number;
	toText(offset: number): number;
}

function createOffsetMap(text: string): OffsetMap {
	const breaks: number[] = [];
	for (let at = text.indexOf("\r\n"); at >= 0; at = text.indexOf("\r\n", at + 2)) breaks.push(at);
	if (breaks.length === 0) return { toEditor: (offset) => offset, toText: (offset) => offset };
	return {
		toEditor: (offset) => offset - countBreaksBelow(breaks, offset, 0),
		toText: (offset) => offset + countBreaksBelow(breaks, offset, 1),
	};
}

/** How many of the sorted breaks lie below an offset, each shifted down by `shift` times its own rank. */
function countBreaksBelow(breaks: readonly number[], offset: number, shift: 0 | 1): number {
	return findLowerBound(breaks.length, (index) => (breaks[index] ?? 0) - shift * index < offset);
}
