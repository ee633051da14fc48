import { getNode } from "../document/access";
import type { Node } from "../document/node";
import type { Value } from "../document/value";
import type { PlainValue } from "../schema/definitions";
import { getInnerStructure, isMemberInVersion, memberOf, structureOf } from "../schema/schema";
import { type ApiVersion, getByVersion, NEWEST_VERSION } from "../schema/versions";
import { getCertificateKind } from "./certificate";
import { getMemberFact, toCanonicalStructure } from "./structureTwins";
import { getImpliedTtls, type Ttls } from "./ttl";

/**
 * The value that applies when a member is missing: its default, the value implied for API versions without the member,
 * or one that follows from its sibling members. Undefined when none is known.
 */
export function getEffectiveDefault(
	holder: Node,
	member: string,
	version: ApiVersion,
): string | number | boolean | undefined {
	const type = toCanonicalStructure(holder.type);
	if (type === "CacheBehavior" && Object.hasOwn(TTL_MEMBERS, member)) return getImpliedTtl(holder, member, version);
	if (type === "ViewerCertificate" && member === "CloudFrontDefaultCertificate") {
		return getCertificateKind({ node: holder }) === "own" ? false : undefined;
	}
	return getStatedDefault(type, member, version);
}

function getStatedDefault(type: string | null, name: string, version: ApiVersion) {
	const structure = structureOf(type);
	const member = memberOf(type, name);
	if (!structure || !member) return undefined;
	const isThere = isMemberInVersion(structure, member, version);
	const stated = isThere ? getByVersion(member.default, version) : undefined;
	return stated ?? member.implied ?? getByVersion(member.default, NEWEST_VERSION);
}

const TTL_MEMBERS: { readonly [member: string]: keyof Ttls } = { MinTTL: "min", DefaultTTL: "default", MaxTTL: "max" };

/** The implied value of a missing TTL; none beside a cache policy. */
function getImpliedTtl(behavior: Node, member: string, version: ApiVersion): number | undefined {
	const policy = getNode(behavior, "CachePolicyId");
	const bound = TTL_MEMBERS[member];
	if (!bound || (policy && policy.value !== "" && policy.kind !== "null")) return undefined;
	const getOwnValue = (name: string) => Number(getNode(behavior, name)?.value ?? Number.NaN) || undefined;
	const others = { min: getOwnValue("MinTTL"), default: getOwnValue("DefaultTTL"), max: getOwnValue("MaxTTL") };
	const implied = getImpliedTtls({ ...others, [bound]: undefined }, version)[bound];
	return Number.isFinite(implied) ? implied : undefined;
}

/** The default items of a missing pair, sorted: the methods of AllowedMethods; undefined for other structures. */
export function getDefaultItems(structure: string | null): readonly string[] | undefined {
	return memberOf(structure, "Items")?.defaultItems;
}

/**
 * Whether a structure with only default values is equivalent to a missing one: `{Quantity, Items}` pairs and some
 * others.
 */
export function isAbsentWhenDefault(structure: string | null): boolean {
	const declared = structureOf(structure);
	return declared !== undefined && (declared.absentWhenDefault === true || Object.hasOwn(declared.members, "Items"));
}

/** The value to send for a member that should change nothing: its default; undefined when there is none. */
export function getNeutralValue(structure: string | null, member: string): Value | undefined {
	const stated =
		getMemberFact(structure, member, "neutral") ??
		getByVersion(getMemberFact(structure, member, "default"), NEWEST_VERSION);
	if (stated !== undefined) return copyValue(stated);
	const type = getMemberFact(structure, member, "type");
	return type !== undefined && mayBeEmptyPair(getInnerStructure(type)) ? { Quantity: 0 } : undefined;
}

/** Whether a structure is a `{Quantity, Items}` pair without other required members. */
function mayBeEmptyPair(structure: string | null): boolean {
	const members = structureOf(structure)?.members ?? {};
	const isNeeded = (name: string) => getByVersion(members[name]?.required, NEWEST_VERSION) === true;
	return (
		Object.hasOwn(members, "Items") && Object.keys(members).every((name) => name === "Quantity" || !isNeeded(name))
	);
}

/** A copy that the caller may change. */
function copyValue(value: PlainValue): Value {
	if (typeof value !== "object") return value;
	if (isArray(value)) return value.map(copyValue);
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, copyValue(inner)]));
}

const isArray: (value: PlainValue) => value is readonly PlainValue[] = Array.isArray;
