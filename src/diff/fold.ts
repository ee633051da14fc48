/** What makes no difference between two spellings of a text. */
export type Fold = "exact" | "lower" | "upper" | "path" | "digits";

const FOLDS: { readonly [fold in Fold]: (text: string) => string } = {
	exact: (text) => text,
	lower: (text) => text.toLowerCase(),
	upper: (text) => text.toUpperCase(),
	// One leading slash of a path pattern does not count.
	path: (text) => (text.startsWith("/") ? text.slice(1) : text),
	// Account numbers come with and without dashes; `self` and the like stay.
	digits: (text) => text.replace(/\D/g, "") || text,
};

/** A text in the one spelling that all equal ones share. */
export function folded(text: string, fold: Fold): string {
	return FOLDS[fold](text);
}
