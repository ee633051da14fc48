import type { Node } from "../document/node";
import type { Trail, TrailStep } from "../document/walk";
import { memberOf, structureOf } from "../schema/schema";
import type { CaseFold } from "./caseFolding";

/** What a list is and what identifies an item of it. */
export interface ListIdentity {
	/** The order of the items means something; else the list is a set. */
	readonly ordered: boolean;
	/** The member that tells items apart; null: the item itself does. */
	readonly key: string | null;
	/** What makes no difference between two keys. */
	readonly fold: CaseFold;
	/**
	 * Members that, being equal, let an item of another key pass as the same one renamed, if little else differs.
	 * Absent: another key is another item. (Ids of origins and groups, which others refer to, are left to renames.ts.)
	 */
	readonly renamedIfSame?: readonly string[];
}

const unorderedSet = (fold: CaseFold = "exact"): ListIdentity => ({ ordered: false, key: null, fold });

const unorderedByKey = (key: string, renamedIfSame?: readonly string[], fold: CaseFold = "exact"): ListIdentity => ({
	ordered: false,
	key,
	fold,
	renamedIfSame,
});

const orderedByKey = (key: string, renamedIfSame: readonly string[], fold: CaseFold = "exact"): ListIdentity => ({
	...unorderedByKey(key, renamedIfSame, fold),
	ordered: true,
});

/** Every list of a config, by the structure and member that hold it (API reference; where it is silent, inferred). */
export const listIdentities: { readonly [list: string]: ListIdentity } = {
	"Aliases.Items": unorderedSet("lower"),
	"AllowedMethods.Items": unorderedSet("upper"),
	"CacheBehaviors.Items": orderedByKey("PathPattern", ["TargetOriginId"], "path"),
	"CachedMethods.Items": unorderedSet("upper"),
	"CookieNames.Items": unorderedSet(),
	"CustomErrorResponses.Items": unorderedByKey("ErrorCode"),
	"CustomHeaders.Items": unorderedByKey("HeaderName", ["HeaderValue"], "lower"),
	"FunctionAssociations.Items": unorderedByKey("EventType", ["FunctionARN"]),
	"GeoRestriction.Items": unorderedSet("upper"),
	"Headers.Items": unorderedSet("lower"),
	"LambdaFunctionAssociations.Items": unorderedByKey("EventType", ["LambdaFunctionARN"]),
	"OriginGroupMembers.Items": orderedByKey("OriginId", []),
	"OriginGroups.Items": unorderedByKey("Id"),
	"OriginSslProtocols.Items": unorderedSet(),
	"Origins.Items": unorderedByKey("Id"),
	"QueryStringCacheKeys.Items": unorderedSet(),
	"StatusCodes.Items": unorderedSet(),
	"TenantConfig.ParameterDefinitions": unorderedByKey("Name", ["Definition"]),
	"TrustedKeyGroups.Items": unorderedSet(),
	"TrustedSigners.Items": unorderedSet("digits"),
	// Beside configs: tags, summaries, and what the service reports.
	"DistributionList.Items": unorderedByKey("Id"),
	"Tags.Items": unorderedByKey("Key"),
};

/** A list that the schema does not know: it may be ordered, and only an equal item is the same item. */
export const UNKNOWN_LIST: ListIdentity = { ordered: true, key: null, fold: "exact" };

/**
 * How the items of a list are told apart.
 * @param structure type of the structure that holds the list
 * @param member the member that it is, `Items` as a rule
 */
export function getListIdentity(structure: string | null, member: string): ListIdentity {
	const name = `${structure}.${member}`;
	const listed = Object.hasOwn(listIdentities, name) ? listIdentities[name] : undefined;
	if (listed) return listed;
	const declared = memberOf(structure, member);
	if (!declared || typeof declared.type !== "object" || !("list" in declared.type)) return UNKNOWN_LIST;
	return { ordered: declared.ordered ?? false, key: structureOf(declared.type.list)?.key ?? null, fold: "exact" };
}

/** Whether a node is read as a list with a count beside it: `{Quantity, Items}`, known or not. */
export function isQuantityPair(node: Node): boolean {
	if (node.kind !== "structure") return false;
	const members = structureOf(node.type)?.members;
	if (members) return Object.hasOwn(members, "Items");
	return node.entries.some((entry) => entry.key === "Items" && entry.node.kind === "list");
}

/** `Structure.Member` of the place where a trail ends; of a list item the list that holds it. "" for a root. */
export function toMemberPath(trail: Trail): string {
	const last = trail.at(-1);
	const step: TrailStep | undefined = last?.parent.kind === "list" ? trail.at(-2) : last;
	return step ? `${step.parent.type}.${step.entry.key}` : "";
}
