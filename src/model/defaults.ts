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
 * What holds when a member is left out of a structure: the default, what is implied for API versions without the member,
 * or what follows from the members beside it. Undefined when nothing is known to.
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

/** The TTL implied when it is left out; beside a cache policy there is none. */
function getImpliedTtl(behavior: Node, member: string, version: ApiVersion): number | undefined {
	const policy = getNode(behavior, "CachePolicyId");
	const which = TTL_MEMBERS[member];
	if (!which || (policy && policy.value !== "" && policy.kind !== "null")) return undefined;
	const own = (name: string) => Number(getNode(behavior, name)?.value ?? Number.NaN) || undefined;
	const others = { min: own("MinTTL"), default: own("DefaultTTL"), max: own("MaxTTL") };
	const implied = getImpliedTtls({ ...others, [which]: undefined }, version)[which];
	return Number.isFinite(implied) ? implied : undefined;
}

/** The items that hold when a pair is left out, sorted: the methods of AllowedMethods; undefined for other structures. */
export function getDefaultItems(structure: string | null): readonly string[] | undefined {
	return memberOf(structure, "Items")?.defaultItems;
}

/** Whether a structure with nothing in it but defaults means the same as none: a list with its count, and some others. */
export function isAbsentWhenDefault(structure: string | null): boolean {
	const declared = structureOf(structure);
	return declared !== undefined && (declared.absentWhenDefault === true || Object.hasOwn(declared.members, "Items"));
}

/** The value to send for a member that has nothing to say: what holds without it; undefined when nothing does. */
export function getNeutralValue(structure: string | null, member: string): Value | undefined {
	const stated =
		getMemberFact(structure, member, "neutral") ??
		getByVersion(getMemberFact(structure, member, "default"), NEWEST_VERSION);
	if (stated !== undefined) return copyValue(stated);
	const type = getMemberFact(structure, member, "type");
	return type !== undefined && mayBeEmptyPair(getInnerStructure(type)) ? { Quantity: 0 } : undefined;
}

/** Whether a structure is a list with its count that needs nothing else. */
function mayBeEmptyPair(structure: string | null): boolean {
	const members = structureOf(structure)?.members ?? {};
	const isNeeded = (name: string) => getByVersion(members[name]?.required, NEWEST_VERSION) === true;
	return (
		Object.hasOwn(members, "Items") && Object.keys(members).every((name) => name === "Quantity" || !isNeeded(name))
	);
}

/** A value that is the caller's own. */
function copyValue(value: PlainValue): Value {
	if (typeof value !== "object") return value;
	if (isArray(value)) return value.map(copyValue);
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, copyValue(inner)]));
}

const isArray: (value: PlainValue) => value is readonly PlainValue[] = Array.isArray;
