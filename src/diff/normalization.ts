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

/** What is needed to say what a value means: the text it stands in, and whose defaults hold for what is left out. */
export interface NormalizationContext {
	readonly source: string;
	readonly version: ApiVersion;
}

/** A member that counts. */
export interface EffectiveEntry {
	readonly key: string;
	readonly entry: Entry;
	/** Index among the entries of the structure. */
	readonly index: number;
}

/** The members of a structure that count. */
export function getEffectiveEntries(node: Node): EffectiveEntry[] {
	return node.entries.flatMap((entry, index) => (entry.shadowed ? [] : [{ key: entry.key, entry, index }]));
}

/** The text that holds when a member of a structure is left out; undefined when nothing is known to. */
export function getDefaultText(parent: Node, key: string, version: ApiVersion): string | undefined {
	const value = getEffectiveDefault(parent, key, version);
	return value === undefined ? undefined : String(value);
}

/** What a string, number, boolean or timestamp says, as a text that all its spellings share. */
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

/** Numbers too large to be held exactly count as they are written. */
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
 * What a value means: defaults, irrelevant members, counts and the order of sets left out, texts in one spelling.
 * Two values of one place mean the same exactly when their essences are equal.
 * @param at `Structure.Member` of the place; of a list item that of the list; "" for a root
 * @returns undefined when it means the same as if it were left out
 */
function normalizeValue(node: Node, at: MemberId, terms: NormalizationContext): Value | undefined {
	if (node.kind === "structure") return normalizeStructure(node, terms);
	if (node.kind === "list") return normalizeList(node, at, terms);
	return normalizeScalar(node, terms.source, at);
}

/** An essence as a text, for comparing and sorting; "" for what is as good as left out. */
export function toNormalizedText(node: Node, at: MemberId, terms: NormalizationContext): string {
	const meant = normalizeValue(node, at, terms);
	return meant === undefined ? "" : JSON.stringify(meant);
}

/** Essence of a member in its structure; undefined also when it says what holds anyway. */
export function normalizeMember(parent: Node, key: string, node: Node, terms: NormalizationContext): Value | undefined {
	const at = toMemberId(parent.type, key);
	const isKnown = memberOf(parent.type, key) !== undefined;
	if (node.kind === "null") return isKnown ? undefined : null;
	const meant = normalizeValue(node, at, terms);
	if (!isKnown || typeof meant !== "string") return meant;
	const usual =
		getDefaultText(parent, key, terms.version) ?? (memberOf(parent.type, key)?.isSetWhenEmpty ? undefined : "");
	return usual !== undefined && meant === foldCase(usual, getMemberFold(at)) ? undefined : meant;
}

function normalizeStructure(node: Node, terms: NormalizationContext): Value | undefined {
	if (node.type === "ViewerCertificate" && getCertificateKind({ node }) === "default") return undefined;
	const irrelevant = getIrrelevantMembers(node);
	const members: [string, Value][] = [];
	for (const { key, entry } of getComparedEntries(node)) {
		if (irrelevant.includes(key) || (key === "Quantity" && isQuantityPair(node))) continue;
		const meant = normalizeMember(node, key, entry.node, terms);
		if (meant !== undefined) members.push([key, meant]);
	}
	if (members.length === 0 && isAbsentWhenDefault(node.type)) return undefined;
	return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The members of a structure, an older spelling of a certificate under the newer name. */
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
	const meant = sorted.map((one) => one.item);
	return getDefaultItems(structure)?.join() === meant.join() ? undefined : meant;
}
