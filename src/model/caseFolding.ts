import type { CaseFold } from "../schema/definitions";

const CASE_FOLDS: { readonly [fold in CaseFold]: (text: string) => string } = {
	exact: (text) => text,
	lower: (text) => text.toLowerCase(),
	upper: (text) => text.toUpperCase(),
	// CloudFront ignores one leading slash of a path pattern.
	path: (text) => (text.startsWith("/") ? text.slice(1) : text),
	// Account numbers are written with or without dashes; `self` and other words stay.
	digits: (text) => text.replace(/\D/g, "") || text,
};

/** Normalizes a text so that equal spellings become identical. */
export function foldCase(text: string, fold: CaseFold): string {
	return CASE_FOLDS[fold](text);
}
