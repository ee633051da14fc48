import { get } from "../document/access";
import type { Entry, Node } from "../document/node";
import type { Value } from "../document/value";
import { memberOf, structureOf } from "../schema/schema";
import { type ApiVersion, inVersion, NEWEST_VERSION } from "../schema/versions";
import { type Fold, folded } from "./fold";
import { identityOf, isPair, UNKNOWN_LIST } from "./identity";
import { defaultMethods, enclosingName, irrelevantMembers, isDefaultCertificate, pairedCertificate } from "./meaning";

/** What is needed to say what a value means: the text it stands in, and whose defaults hold for what is left out. */
export interface Terms {
	readonly source: string;
	readonly version: ApiVersion;
}

/** Members whose spellings differ without a difference in meaning (API reference and what the service was seen to answer). */
const memberFolds: { readonly [member: string]: Fold } = {
	"CacheBehavior.PathPattern": "path",
	"Distribution.DomainName": "lower",
	"DistributionConfig.DomainName": "lower",
	"DistributionConfig.HttpVersion": "lower",
	"LoggingConfig.Bucket": "lower",
	"Origin.DomainName": "lower",
	"OriginCustomHeader.HeaderName": "lower",
	"Signer.AwsAccountNumber": "digits",
};

/** Defaults that the model does not state, beside those of the schema. */
const furtherDefaults: { readonly [member: string]: string } = {
	"CustomOriginConfig.IpAddressType": "ipv4",
	"GeoRestriction.RestrictionType": "none",
	"GrpcConfig.Enabled": "false",
	"OriginShield.Enabled": "false",
	"TrustedKeyGroups.Enabled": "false",
	"TrustedSigners.Enabled": "false",
};

/**
 * Structures, beside those of a list and its count, that mean nothing when nothing in them differs from its default: as
 * good as left out.
 */
const absentWhenEmpty: ReadonlySet<string> = new Set([
	"GrpcConfig",
	"LoggingConfig",
	"OriginShield",
	"Restrictions",
	"TenantConfig",
	"ViewerCertificate",
]);

/** An empty text says something else here than none. */
const emptyCounts: ReadonlySet<string> = new Set(["StringSchemaConfig.DefaultValue"]);

/** A member that counts. */
export interface MeantEntry {
	readonly key: string;
	readonly entry: Entry;
	/** Index among the entries of the structure. */
	readonly index: number;
}

/** The members of a structure that count. */
export function meantEntries(node: Node): MeantEntry[] {
	return node.entries.flatMap((entry, index) => (entry.shadowed ? [] : [{ key: entry.key, entry, index }]));
}

/** The text that holds when a member of a structure is left out; undefined when nothing is known to. */
export function defaultText(parent: Node, key: string, version: ApiVersion): string | undefined {
	const type = enclosingName(parent.type);
	if (type === "CacheBehavior" && key.endsWith("TTL")) return impliedTtl(parent, key);
	if (type === "ViewerCertificate" && key === "CloudFrontDefaultCertificate") {
		return isDefaultCertificate(parent) === false ? "false" : undefined;
	}
	if (key === "HttpVersion" && version < "2016-09-07") return "http1.1";
	const member = memberOf(type, key);
	const stated = member && (inVersion(member.default, version) ?? inVersion(member.default, NEWEST_VERSION));
	return stated === undefined ? furtherDefault(`${type}.${key}`) : String(stated);
}

function furtherDefault(name: string): string | undefined {
	return Object.hasOwn(furtherDefaults, name) ? furtherDefaults[name] : undefined;
}

/** The TTL implied when it is left out (Developer Guide 2023); beside a cache policy there is none. */
function impliedTtl(behavior: Node, key: string): string | undefined {
	const policy = get(behavior, "CachePolicyId");
	if (policy && policy.value !== "" && policy.kind !== "null") return undefined;
	const stated = (name: string) => Number(get(behavior, name)?.value ?? Number.NaN);
	const min = stated("MinTTL") || 0;
	if (key === "MinTTL") return "0";
	if (key === "DefaultTTL") return String(Math.max(86_400, min));
	return key === "MaxTTL" ? String(Math.max(31_536_000, stated("DefaultTTL") || 0, min)) : undefined;
}

/** What a string, number, boolean or timestamp says, as a text that all its spellings share. */
export function scalarText(node: Node, source: string, at: string): string {
	if (node.kind === "opaque") return `\u0000${source.slice(node.start, node.end)}`;
	if (node.kind === "timestamp") return timestampText(String(node.value));
	const [structure = "", member = ""] = at.split(".", 2);
	const type = memberOf(structure, member)?.type;
	const isText = type === "string" || typeof type === "object" || type === undefined;
	const text = numberText(node, source) ?? (isText ? String(node.value) : String(node.value).trim().toLowerCase());
	return folded(text, foldAt(at));
}

/** Numbers too large to be held exactly count as they are written. */
function numberText(node: Node, source: string): string | null {
	if (typeof node.value !== "number" || !Number.isInteger(node.value) || Number.isSafeInteger(node.value)) return null;
	return source.slice(node.start, node.end).trim() || String(node.value);
}

function timestampText(text: string): string {
	const time = Date.parse(text);
	return Number.isNaN(time) ? text : new Date(time).toISOString();
}

function foldAt(at: string): Fold {
	const [structure = "", member = ""] = at.split(".", 2);
	const name = `${enclosingName(structure)}.${member}`;
	if (Object.hasOwn(memberFolds, name)) return memberFolds[name] ?? "exact";
	const type = memberOf(structure, member)?.type;
	return typeof type === "object" && "list" in type ? identityOf(structure, member).fold : "exact";
}

/**
 * What a value means: defaults, irrelevant members, counts and the order of sets left out, texts in one spelling.
 * Two values of one place mean the same exactly when their essences are equal.
 * @param at `Structure.Member` of the place; of a list item that of the list; "" for a root
 * @returns undefined when it means the same as if it were left out
 */
function essence(node: Node, at: string, terms: Terms): Value | undefined {
	if (node.kind === "structure") return structureEssence(node, terms);
	if (node.kind === "list") return listEssence(node, at, terms);
	return scalarText(node, terms.source, at);
}

/** An essence as a text, for comparing and sorting; "" for what is as good as left out. */
export function essenceText(node: Node, at: string, terms: Terms): string {
	const meant = essence(node, at, terms);
	return meant === undefined ? "" : JSON.stringify(meant);
}

/** Essence of a member in its structure; undefined also when it says what holds anyway. */
export function memberEssence(parent: Node, key: string, node: Node, terms: Terms): Value | undefined {
	const at = `${parent.type}.${key}`;
	const isKnown = memberOf(parent.type, key) !== undefined;
	if (node.kind === "null") return isKnown ? undefined : null;
	const meant = essence(node, at, terms);
	if (!isKnown || typeof meant !== "string") return meant;
	const usual = defaultText(parent, key, terms.version) ?? (emptyCounts.has(at) ? undefined : "");
	return usual !== undefined && meant === folded(usual, foldAt(at)) ? undefined : meant;
}

function structureEssence(node: Node, terms: Terms): Value | undefined {
	if (node.type === "ViewerCertificate" && isDefaultCertificate(node)) return undefined;
	const irrelevant = irrelevantMembers(node);
	const members: [string, Value][] = [];
	for (const { key, entry } of comparedEntries(node)) {
		if (irrelevant.includes(key) || (key === "Quantity" && isPair(node))) continue;
		const meant = memberEssence(node, key, entry.node, terms);
		if (meant !== undefined) members.push([key, meant]);
	}
	const canBeEmpty = absentWhenEmpty.has(node.type ?? "") || (structureOf(node.type) !== undefined && isPair(node));
	if (members.length === 0 && canBeEmpty) return undefined;
	return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The members of a structure, an older spelling of a certificate under the newer name. */
function comparedEntries(node: Node): MeantEntry[] {
	const newer = node.type === "ViewerCertificate" ? pairedCertificate(node) : null;
	if (newer === null) return meantEntries(node);
	return meantEntries(node)
		.filter(({ key }) => key !== "CertificateSource")
		.map((one) => (one.key === "Certificate" ? { ...one, key: newer } : one));
}

function listEssence(node: Node, at: string, terms: Terms): Value | undefined {
	const [structure = "", member = ""] = at.split(".", 2);
	const identity = identityOf(structureOf(structure) ? structure : null, member);
	const items = node.entries.map((entry) => essence(entry.node, at, terms) ?? null);
	if (items.length === 0) return identity === UNKNOWN_LIST ? [] : undefined;
	if (identity.ordered) return items;
	const sorted = items.map((item) => ({ item, text: JSON.stringify(item) })).sort((a, b) => (a.text < b.text ? -1 : 1));
	const meant = sorted.map((one) => one.item);
	return defaultMethods(structure) === meant.join() ? undefined : meant;
}
