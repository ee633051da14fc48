import {
	codeFolding,
	defaultHighlightStyle,
	foldGutter,
	foldInside,
	foldKeymap,
	foldNodeProp,
	LRLanguage,
	syntaxHighlighting,
} from "@codemirror/language";
import { type Diagnostic, lintGutter, setDiagnostics } from "@codemirror/lint";
import { EditorState, type Extension, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, drawSelection, EditorView, keymap, lineNumbers } from "@codemirror/view";
import { parser as jsonParser } from "@lezer/json";
import { parser as pythonParser } from "@lezer/python";
import { parser as xmlParser } from "@lezer/xml";
import type { Problem } from "../../document/node";
import type { Finding } from "../../rules/finding";

export interface SourceEditor {
	/** Scrolls a range into view and marks it. */
	show(range: { start: number; end: number }): void;
	destroy(): void;
}

export interface EditorOptions {
	text: string;
	/** Name of the format, for colors and folding. */
	format: string;
	label: string;
	problems: readonly Problem[];
	findings: readonly Finding[];
	/** The user has put the cursor at another offset. */
	onMove: (offset: number) => void;
}

/** Above this many characters the text is shown without colors and folding, which cost more than they help. */
const MAX_COLORED = 3_000_000;

const languages: { readonly [format: string]: Extension } = {
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

const mark = StateEffect.define<{ from: number; to: number }>();
const markField = StateField.define<DecorationSet>({
	create: () => Decoration.none,
	update(marks, transaction) {
		let next = marks;
		for (const effect of transaction.effects) {
			if (!effect.is(mark)) continue;
			const { from, to } = effect.value;
			next =
				from < to ? Decoration.set([Decoration.mark({ class: "cm-selected-item" }).range(from, to)]) : Decoration.none;
		}
		return next;
	},
	provide: (field) => EditorView.decorations.from(field),
});

/** Makes a read-only editor in an element. */
export function createEditor(parent: HTMLElement, options: EditorOptions): SourceEditor {
	// CodeMirror counts every line break as one character; offsets must be carried over where the text has CRLF.
	const offsets = lineBreakOffsets(options.text);
	let showing = false;
	const view = new EditorView({
		parent,
		state: EditorState.create({
			doc: options.text,
			extensions: [
				lineNumbers(),
				codeFolding(),
				foldGutter(),
				drawSelection(),
				lintGutter(),
				keymap.of(foldKeymap),
				syntaxHighlighting(defaultHighlightStyle, { fallback: true }),
				options.text.length <= MAX_COLORED ? (languages[options.format] ?? []) : [],
				EditorState.readOnly.of(true),
				EditorView.contentAttributes.of({ "aria-label": options.label }),
				markField,
				EditorView.updateListener.of((update) => {
					if (update.selectionSet && !showing) options.onMove(offsets.toText(update.state.selection.main.head));
				}),
			],
		}),
	});
	view.dispatch(setDiagnostics(view.state, diagnostics(options, offsets, view.state.doc.length)));
	return {
		show({ start, end }) {
			const from = offsets.toEditor(start);
			const to = offsets.toEditor(end);
			showing = true;
			view.dispatch({
				selection: { anchor: from },
				effects: [mark.of({ from, to }), EditorView.scrollIntoView(from, { y: "center" })],
			});
			showing = false;
		},
		destroy: () => view.destroy(),
	};
}

const SEVERITY_IN_EDITOR = { error: "error", warning: "warning", advice: "info", info: "hint" } as const;

function diagnostics({ problems, findings }: EditorOptions, offsets: Offsets, length: number): Diagnostic[] {
	const at = (start: number, end: number) => ({
		from: Math.min(length, offsets.toEditor(start)),
		to: Math.min(length, offsets.toEditor(Math.max(end, start + 1))),
	});
	return [
		...problems.map((one) => ({ ...at(one.start, one.end), severity: one.severity, message: one.message })),
		...findings.map((one) => ({
			...at(one.range.start, one.range.end),
			severity: SEVERITY_IN_EDITOR[one.severity],
			source: one.rule,
			message: one.message,
		})),
	];
}

interface Offsets {
	toEditor(offset: number): number;
	toText(offset: number): number;
}

function lineBreakOffsets(text: string): Offsets {
	const breaks: number[] = [];
	for (let at = text.indexOf("\r\n"); at >= 0; at = text.indexOf("\r\n", at + 2)) breaks.push(at);
	if (breaks.length === 0) return { toEditor: (offset) => offset, toText: (offset) => offset };
	return {
		toEditor: (offset) => offset - countBelow(breaks, offset, 0),
		toText: (offset) => offset + countBelow(breaks, offset, 1),
	};
}

/** How many of the sorted breaks lie below an offset, each shifted down by `shift` times its own rank. */
function countBelow(breaks: readonly number[], offset: number, shift: 0 | 1): number {
	let low = 0;
	let high = breaks.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((breaks[middle] ?? 0) - shift * middle < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
