export type LookupKind = "member" | "structure" | "value" | "error" | "operation" | "policy" | "rule";

/** A search result. */
export interface LookupResult {
	/** Unique: the kind, a colon, and an id within the kind. */
	readonly id: string;
	readonly kind: LookupKind;
	readonly name: string;
	/** One sentence without markup. */
	readonly summary: string;
	/**
	 * Members and structures: all their paths from the DistributionConfig (`CacheBehaviors.Items[].MinTTL`), or from
	 * another
	 * root, which the path then names. Values and policies: the members that accept them. Errors: the operations that
	 * return them. Operations: method and path. Rules: nothing.
	 */
	readonly paths: readonly string[];
	/** Link target (see resolveLink); null for results that links cannot refer to. */
	readonly target: string | null;
}
