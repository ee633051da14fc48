import type { ApiVersion } from "../schema/versions";
import type { FormatName } from "./formatTraits";
import type { Node } from "./node";
import type { Problem } from "./problem";

/** What determined the API version of a document. */
export type VersionSource = "namespace" | "url" | "option" | "default";

/** One config that was read: a typed tree over its source text. */
export interface Document {
	/** The whole text as the user has it; all offsets point into it. */
	source: string;
	format: FormatName;
	/** Structure of the root, `ErrorResponse`, or null when the root is no structure of the API. */
	shape: string | null;
	root: Node;
	apiVersion: ApiVersion;
	apiVersionFrom: VersionSource;
	/** Distribution id, if the document contains it. */
	id: string | null;
	/** ETag or If-Match in the document. */
	etag: string | null;
	/** The operation that the document itself states: by its SDK call, its command, or the request that carries it. */
	operation?: "create" | "update" | null;
	/** Path of the document inside a larger value; "" when it is the whole text. */
	where: string;
	/**
	 * The document is inside a string, so `source` contains it escaped or encoded. Its ranges are correct, but plain text
	 * must not be inserted there: edits and fixes are disabled.
	 */
	isEmbedded: boolean;
	/** Display name: the variable assigned, the function called, or the root element. */
	name: string;
	problems: Problem[];
}
