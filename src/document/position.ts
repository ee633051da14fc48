import { findLowerBound } from "./lowerBound";
/** Line and column, both counted from 1; the column in UTF-16 units. */
export interface Position {
	line: number;
	column: number;
}

/**
 * Makes a function from offsets to lines and columns of one text.
 * Lines end at LF, CRLF or a lone CR, as editors show them.
 */
export function createPositionFinder(text: string): (offset: number) => Position {
	const starts = [0];
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
	}
	return (offset) => {
		const line = findLowerBound(starts.length, (index) => (starts[index] ?? 0) <= offset);
		return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
	};
}

/** Makes a function from offsets to line numbers, from 1. Lazy: most texts have no problems to locate. */
export function createLineFinder(text: string): (offset: number) => number {
	let positionOf: ((offset: number) => Position) | null = null;
	return (offset) => {
		positionOf ??= createPositionFinder(text);
		return positionOf(offset).line;
	};
}
