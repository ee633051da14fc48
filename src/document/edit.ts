/** Replaces the text from `start` to `end` (offsets in UTF-16 units). */
export interface TextEdit {
	start: number;
	end: number;
	text: string;
}

/**
 * Applies edits to a text. Edits may come in any order; all offsets refer to the text before the edits.
 * @throws RangeError when two of them overlap or one lies outside the text
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
	const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
	const parts: string[] = [];
	let at = 0;
	for (const edit of sorted) {
		if (edit.start < at || edit.end < edit.start || edit.end > text.length) {
			throw new RangeError(`The edit of ${edit.start} to ${edit.end} overlaps another or lies outside the text`);
		}
		parts.push(text.slice(at, edit.start), edit.text);
		at = edit.end;
	}
	parts.push(text.slice(at));
	return parts.join("");
}
