import type { CaseFold } from "../schema/definitions";

const CASE_FOLDS: { readonly [fold in CaseFold]: (text: string) => string } = {
	exact: (text) => text,
	lower: (text) => text.toLowerCase(),
	upper: (text) => text.toUpperCase(),
	// One leading slash of a path pattern does not count.
	path: (text) => (text.startsWith("/") ? text.slice(1) : text),
	// Account numbers come with and without dashes; `self` and the like stay.
	digits: (text) => text.replace(/\D/g, "") || text,
};

/** A text in the one spelling that all equal ones share. */
export function foldCase(text: string, fold: CaseFold): string {
	return CASE_FOLDS[fold](text);
}
