import type { FormatName } from "../document/document";

/** What sets one format apart from the others, for everybody who would else ask for it by name. */
export interface FormatTraits {
	/** What people call it. */
	readonly label: string;
	/** Every value is text, and nothing tells a list from a structure: the schema says what is what. */
	readonly untyped: boolean;
	/** The language has comments. */
	readonly comments: boolean;
	/** Values stand between tags that name them, items of lists too: they belong to the entry, not to its value. */
	readonly tags: boolean;
	/** What stands around strings and names of members as a rule; null where nothing does. */
	readonly quotes: '"' | "'" | null;
	/** Names may have a prefix, and the root says its namespace, which is the API version. */
	readonly namespaces: boolean;
	/** It says only what travels in the body of a request or response, nothing of headers and URL. */
	readonly bodyOnly: boolean;
	/** The AWS command line takes whole requests in it, from files. */
	readonly cliInput: boolean;
}

/** The traits of every format. They stand apart from the formats for those who need not load the readers. */
export const formatTraits: { readonly [format in FormatName]: FormatTraits } = {
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
};
