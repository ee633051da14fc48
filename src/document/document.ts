import type { ApiVersion } from "../schema/versions";
import type { Node } from "./node";
import type { Problem } from "./problem";

/** Every format, in the order in which they are offered. */
export const FORMAT_NAMES = ["xml", "python", "json"] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

/** Where the API version of a document comes from. */
export type VersionSource = "namespace" | "url" | "option" | "default";

/** One config that was read: a typed tree over the text in which it stands. */
export interface Document {
	/** The whole text as the user has it; all offsets point into it. */
	source: string;
	format: FormatName;
	/** The structure that the root is, `ErrorResponse`, or null when nothing of the API was recognized. */
	shape: string | null;
	root: Node;
	apiVersion: ApiVersion;
	apiVersionFrom: VersionSource;
	/** Distribution id, where the document states it. */
	id: string | null;
	/** ETag or If-Match that stands in the document. */
	etag: string | null;
	/** What it says itself that it is sent for: by its call or command, or by the request that carries it. */
	operation?: "create" | "update" | null;
	/** Path of the document in something larger that holds it; "" when it is the whole. */
	where: string;
	/**
	 * It stands in a string of its text: `source` has it with the string's escapes, or encoded. Its ranges are right, but
	 * text must not be put there as it is: edits and fixes are off.
	 */
	isEmbedded: boolean;
	/** What to call it: the variable assigned, the function called, the root element. */
	name: string;
	problems: Problem[];
}
