import type { Entry, Node } from "../document/node";
import type { Value } from "../document/value";
import { foldCase } from "../model/caseFolding";
import { getCertificateKind, getPairedCertificateMember } from "../model/certificate";
import { getDefaultItems, getEffectiveDefault, isAbsentWhenDefault } from "../model/defaults";
import { getIrrelevantMembers } from "../model/irrelevance";
import { getListIdentity, isQuantityPair, UNKNOWN_LIST } from "../model/listIdentity";
import { getMemberFact } from "../model/structureTwins";
import type { CaseFold } from "../schema/definitions";
import { type MemberId, splitMemberId, toMemberId } from "../schema/memberId";
import { memberOf, structureOf } from "../schema/schema";
import type { ApiVersion } from "../schema/versions";

/** What normalizing a value needs: its text, and the API version whose defaults apply. */
export interface NormalizationContext {
	readonly source: string;
	readonly version: ApiVersion;
}

/** A member that takes effect, as no later one of the same name replaces it. */
export interface EffectiveEntry {
	readonly key: string;
	readonly entry: Entry;
	/** Index among the entries of the structure. */
	readonly index: number;
}

/** The members of a structure that take effect. */
export function getEffectiveEntries(node: Node): EffectiveEntry[] {
	return node.entries.flatMap((entry, index) => (entry.shadowed ? [] : [{ key: entry.key, entry, index }]));
}

/** The default of an absent member as a text; undefined when it has no known default. */
export function getDefaultText(parent: Node, key: string, version: ApiVersion): string | undefined {
	const value = getEffectiveDefault(parent, key, version);
	return value === undefined ? undefined : String(value);
}

/** A string, number, boolean or timestamp as a text that is the same for all its spellings. */
export function normalizeScalar(node: Node, source: string, at: MemberId): string {
	if (node.kind === "opaque") return `\u0000${source.slice(node.start, node.end)}`;
	if (node.kind === "timestamp") return toTimestampText(String(node.value));
	const { structure, member } = splitMemberId(at);
	const type = memberOf(structure, member)?.type;
	const isText = type === "string" || typeof type === "object" || type === undefined;
	const text =
		toUnsafeNumberText(node, source) ?? (isText ? String(node.value) : String(node.value).trim().toLowerCase());
	return foldCase(text, getMemberFold(at));
}

/** The source text of a number that is too large for a double; null for any other value. */
function toUnsafeNumberText(node: Node, source: string): string | null {
	if (typeof node.value !== "number" || !Number.isInteger(node.value) || Number.isSafeInteger(node.value)) return null;
	return source.slice(node.start, node.end).trim() || String(node.value);
}

function toTimestampText(text: string): string {
	const time = Date.parse(text);
	return Number.isNaN(time) ? text : new Date(time).toISOString();
}

function getMemberFold(at: MemberId): CaseFold {
	const { structure, member } = splitMemberId(at);
	return getMemberFact(structure, member, "fold") ?? "exact";
}

/**
 * Normalizes a value: without defaults, irrelevant members and counts, sets sorted, texts in one spelling.
 * Two values of one member mean the same exactly when their normalized values are equal.
 * @param at `Structure.Member` of the value; of a list item that of the list; "" for a root
 * @returns undefined when it means the same as an absent value
 */
function normalizeValue(node: Node, at: MemberId, terms: NormalizationContext): Value | undefined {
	if (node.kind === "structure") return normalizeStructure(node, terms);
	if (node.kind === "list") return normalizeList(node, at, terms);
	return normalizeScalar(node, terms.source, at);
}

/** A normalized value as a text, for comparing and sorting; "" when it means the same as an absent value. */
export function toNormalizedText(node: Node, at: MemberId, terms: NormalizationContext): string {
	const value = normalizeValue(node, at, terms);
	return value === undefined ? "" : JSON.stringify(value);
}

/** Normalizes a member of a structure; undefined also when its value is the default. */
export function normalizeMember(parent: Node, key: string, node: Node, terms: NormalizationContext): Value | undefined {
	const at = toMemberId(parent.type, key);
	const isKnown = memberOf(parent.type, key) !== undefined;
	if (node.kind === "null") return isKnown ? undefined : null;
	const value = normalizeValue(node, at, terms);
	if (!isKnown || typeof value !== "string") return value;
	const defaultText =
		getDefaultText(parent, key, terms.version) ?? (memberOf(parent.type, key)?.isSetWhenEmpty ? undefined : "");
	return defaultText !== undefined && value === foldCase(defaultText, getMemberFold(at)) ? undefined : value;
}

function normalizeStructure(node: Node, terms: NormalizationContext): Value | undefined {
	if (node.type === "ViewerCertificate" && getCertificateKind({ node }) === "default") return undefined;
	const irrelevant = getIrrelevantMembers(node);
	const members: [string, Value][] = [];
	for (const { key, entry } of getComparedEntries(node)) {
		if (irrelevant.includes(key) || (key === "Quantity" && isQuantityPair(node))) continue;
		const value = normalizeMember(node, key, entry.node, terms);
		if (value !== undefined) members.push([key, value]);
	}
	if (members.length === 0 && isAbsentWhenDefault(node.type)) return undefined;
	return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The members of a structure, with the deprecated members of a certificate under their newer names. */
function getComparedEntries(node: Node): EffectiveEntry[] {
	const newer = node.type === "ViewerCertificate" ? getPairedCertificateMember(node) : null;
	if (newer === null) return getEffectiveEntries(node);
	return getEffectiveEntries(node)
		.filter(({ key }) => key !== "CertificateSource")
		.map((member) => (member.key === "Certificate" ? { ...member, key: newer } : member));
}

function normalizeList(node: Node, at: MemberId, terms: NormalizationContext): Value | undefined {
	const { structure, member } = splitMemberId(at);
	const identity = getListIdentity(structureOf(structure) ? structure : null, member);
	const items = node.entries.map((entry) => normalizeValue(entry.node, at, terms) ?? null);
	if (items.length === 0) return identity === UNKNOWN_LIST ? [] : undefined;
	if (identity.ordered) return items;
	const sorted = items.map((item) => ({ item, text: JSON.stringify(item) })).sort((a, b) => (a.text < b.text ? -1 : 1));
	const sortedItems = sorted.map(({ item }) => item);
	return getDefaultItems(structure)?.join() === sortedItems.join() ? undefined : sortedItems;
}
