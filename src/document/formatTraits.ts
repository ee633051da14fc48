/** Properties of a format, so that code need not compare its name. */
export interface FormatTraits {
	/** Display name. */
	readonly label: string;
	/** Every value is text, and lists look like structures: the schema decides. */
	readonly untyped: boolean;
	/** The language has comments. */
	readonly comments: boolean;
	/** Values stand between tags that name them, also items of lists: they belong to the entry, not to its value. */
	readonly tags: boolean;
	/** The usual quote around strings and names of members; null when there is none. */
	readonly quotes: '"' | "'" | null;
	/** Names may have a prefix, and the root's namespace states the API version. */
	readonly namespaces: boolean;
	/** It represents only the body of a request or response, not headers and URL. */
	readonly bodyOnly: boolean;
	/** The AWS CLI accepts whole requests in it (`--cli-input-json`). */
	readonly cliInput: boolean;
}

const declaredTraits = {
	xml: {
		label: "XML",
		untyped: true,
		comments: true,
		tags: true,
		quotes: null,
		namespaces: true,
		bodyOnly: true,
		cliInput: false,
	},
	python: {
		label: "Python",
		untyped: false,
		comments: true,
		tags: false,
		quotes: "'",
		namespaces: false,
		bodyOnly: false,
		cliInput: false,
	},
	json: {
		label: "JSON",
		untyped: false,
		comments: false,
		tags: false,
		quotes: '"',
		namespaces: false,
		bodyOnly: false,
		cliInput: true,
	},
} satisfies { readonly [format: string]: FormatTraits };

/** A format, by the name that the command line and sessions have for it. */
export type FormatName = keyof typeof declaredTraits;

/** The traits of every format, for those who need not load the readers. */
export const formatTraits: { readonly [format in FormatName]: FormatTraits } = declaredTraits;

/** Every format, in the order in which menus and options list them. */
export const FORMAT_NAMES = Object.keys(declaredTraits) as [FormatName, ...FormatName[]];
