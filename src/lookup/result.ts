export type LookupKind = "member" | "structure" | "value" | "error" | "operation" | "policy" | "rule";

/** Something that the lookup knows. */
export interface LookupResult {
	/** Unique: the kind, a colon, and what tells it from others of its kind. */
	readonly id: string;
	readonly kind: LookupKind;
	readonly name: string;
	/** One sentence without markup. */
	readonly summary: string;
	/**
	 * Members and structures: every place where they stand, from the DistributionConfig (`CacheBehaviors.Items[].MinTTL`),
	 * or from another root, which is then named. Values and policies: the members that take them. Errors: the operations
	 * that answer them. Operations: method and path. Rules: nothing.
	 */
	readonly paths: readonly string[];
	/** What a link in a doc would name it by (see resolveLink); null for what links cannot name. */
	readonly target: string | null;
}
