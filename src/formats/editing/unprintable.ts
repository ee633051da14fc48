import type { TextEdit } from "../../document/edit";

/** Thrown when a format cannot represent a value, such as null in XML. */
export class UnprintableError extends Error {}

/**
 * Runs an edit that prints values.
 * @returns its edits; null when the format cannot represent one of the values
 * @throws whatever else the edit throws
 */
export function tryEdit(edit: () => TextEdit[] | null): TextEdit[] | null {
	try {
		return edit();
	} catch (error) {
		if (error instanceof UnprintableError) return null;
		throw error;
	}
}
