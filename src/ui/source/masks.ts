import { type EditorState, type Extension, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, WidgetType } from "@codemirror/view";
import { MASK } from "../../document/redaction";

/** A range of the editor's text that is shown as a mask. */
export interface MaskRange {
	from: number;
	to: number;
	/** The user wants to see it. */
	onReveal: () => void;
}

/** Masks these ranges, which are sorted, and no others. */
export const setMasks = StateEffect.define<readonly MaskRange[]>();

class MaskWidget extends WidgetType {
	constructor(
		private readonly label: string,
		private readonly onReveal: () => void,
	) {
		super();
	}

	override toDOM(): HTMLElement {
		const button = document.createElement("button");
		button.type = "button";
		button.className = "cm-mask";
		button.textContent = MASK;
		button.title = this.label;
		button.setAttribute("aria-label", this.label);
		button.addEventListener("click", this.onReveal);
		return button;
	}

	override ignoreEvent(): boolean {
		return true;
	}
}

function createMasksField(label: string): StateField<DecorationSet> {
	return StateField.define<DecorationSet>({
		create: () => Decoration.none,
		update(masks, transaction) {
			let next = masks;
			for (const effect of transaction.effects) {
				if (!effect.is(setMasks)) continue;
				next = Decoration.set(
					effect.value.map(({ from, to, onReveal }) =>
						Decoration.replace({ widget: new MaskWidget(label, onReveal) }).range(from, to),
					),
				);
			}
			return next;
		},
		provide: (field) => [
			EditorView.decorations.from(field),
			EditorView.atomicRanges.of((view) => view.state.field(field)),
		],
	});
}

/**
 * Secrets are shown as masks, and copied as such.
 * @param label of each mask's button
 */
export function createMaskExtension(label: string): Extension {
	const field = createMasksField(label);
	return [field, EditorView.clipboardOutputFilter.of((_, state) => getCopiedText(state, state.field(field)))];
}

/** What the editor copies: the selection, or else the lines of the cursors. */
function getCopiedText(state: EditorState, hidden: DecorationSet): string {
	const selected = state.selection.ranges.filter((range) => !range.empty);
	const lines = new Set(state.selection.ranges.map((range) => state.doc.lineAt(range.head)));
	const parts = selected.length > 0 ? selected : [...lines];
	return parts.map(({ from, to }) => getMaskedSlice(state, hidden, from, to)).join(state.lineBreak);
}

function getMaskedSlice(state: EditorState, hidden: DecorationSet, from: number, to: number): string {
	const parts: string[] = [];
	let at = from;
	hidden.between(from, to, (start, end) => {
		if (start < at || start >= to) return;
		parts.push(state.sliceDoc(at, start), MASK);
		at = end;
	});
	return parts.join("") + state.sliceDoc(at, Math.max(at, to));
}
