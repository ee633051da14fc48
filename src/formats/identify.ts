import type { Entry, Node, NodeKind } from "../document/node";
import type { MemberType, ScalarType, Structure } from "../schema/definitions";
import {
	allOperations,
	allStructures,
	findMemberName,
	foldName,
	getInnerStructure,
	memberOf,
	structureOf,
} from "../schema/schema";

/** Root element and key of an error response; not a structure of the model. */
export const ERROR_RESPONSE = "ErrorResponse";

/** Keys that SDKs add to responses. */
const SDK_METADATA_KEYS: ReadonlySet<string> = new Set(["ResponseMetadata", "$metadata"]);

/** Structures that are documents or can be recognized as such inside a larger value. */
const DOCUMENT_STRUCTURES: ReadonlySet<string> = new Set([
	"DistributionConfig",
	"DistributionConfigWithTags",
	"Distribution",
	"DistributionSummary",
	"DistributionList",
	...allOperations.flatMap((operation) => [operation.request.structure, operation.response?.structure ?? ""]),
]);

/** Whether a structure is a document by itself. */
export function isDocumentStructure(name: string): boolean {
	return DOCUMENT_STRUCTURES.has(name);
}

// Requests and responses in the order of the operations come first: on equal fit the earlier candidate wins.
const candidates: readonly Structure[] = [...allStructures].sort(
	(a, b) => getCandidateRank(a.name) - getCandidateRank(b.name),
);

function getCandidateRank(name: string): number {
	const index = allOperations.findIndex(
		(operation) => operation.request.structure === name || operation.response?.structure === name,
	);
	return index < 0 ? allOperations.length : index;
}

/** How well entries fit a structure: the number of known, unknown, and missing required members. */
interface Fit {
	name: string;
	known: number;
	unknown: number;
	missing: number;
}

/**
 * The structure of the API that a value most likely is, by its keys; null when none fits.
 * @param whole true: only structures that make a document by themselves, and only on good evidence
 */
export function identifyByKeys(node: Node, whole: boolean): string | null {
	if (node.kind !== "structure") return null;
	const entries = node.entries.filter((entry) => !entry.shadowed && !SDK_METADATA_KEYS.has(entry.key));
	if (isErrorResponse(entries)) return ERROR_RESPONSE;
	let best: Fit | null = null;
	for (const structure of candidates) {
		if (whole && !DOCUMENT_STRUCTURES.has(structure.name)) continue;
		const fit = measureFit(structure, entries);
		if (isEvidence(fit, whole, node) && (!best || isBetterFit(fit, best))) best = fit;
	}
	return best && refineWrapper(node, best.name);
}

function measureFit(structure: Structure, entries: readonly Entry[]): Fit {
	const declared = Object.entries(structure.members);
	const names = new Set<string>();
	const fitting = new Set<string>();
	let unknown = 0;
	for (const { key, node } of entries) {
		// It cannot fit any more; a dict of a million keys must not be compared with every structure.
		if (unknown > declared.length) break;
		const name = findMemberName(structure.name, key);
		const member = name === null ? undefined : structure.members[name];
		if (name === null || member === undefined || !couldBe(node, member.type)) unknown++;
		else {
			names.add(name);
			if (!isVague(node, member.type)) fitting.add(name);
		}
	}
	let missing = 0;
	for (const [name, member] of declared) {
		if (member.required && !names.has(name)) missing++;
	}
	return { name: structure.name, known: fitting.size, unknown, missing };
}

const KINDS_BY_TYPE: { readonly [type in ScalarType]: ReadonlySet<NodeKind> } = {
	string: new Set(["string"]),
	boolean: new Set(["boolean", "string"]),
	integer: new Set(["number", "string"]),
	long: new Set(["number", "string"]),
	timestamp: new Set(["timestamp", "string", "number"]),
};

/** Whether a value may be of a type, judging by its kind; XML has only text and elements. */
function couldBe(node: Node, type: MemberType): boolean {
	const { kind, value } = node;
	if (kind === "null" || kind === "opaque") return true;
	if (typeof type === "string") return KINDS_BY_TYPE[type].has(kind);
	return kind === "structure" || kind === "list" || (kind === "string" && String(value).trim() === "");
}

/**
 * Null is no evidence, nor is a bare list where the API has `{Quantity, Items}`: other tools have lists with these
 * names.
 */
function isVague(node: Node, type: MemberType): boolean {
	return node.kind === "null" || (node.kind === "list" && typeof type === "object" && "structure" in type);
}

function isBetterFit(a: Fit, b: Fit): boolean {
	const gain = a.known - 2 * a.unknown - (b.known - 2 * b.unknown);
	if (gain !== 0) return gain > 0;
	if (a.missing !== b.missing) return a.missing < b.missing;
	return countMembers(a.name) < countMembers(b.name);
}

function countMembers(name: string): number {
	return Object.keys(structureOf(name)?.members ?? {}).length;
}

function isEvidence(fit: Fit, whole: boolean, node: Node): boolean {
	if (fit.known === 0 || fit.unknown >= fit.known) return false;
	if (fit.known >= 3) return fit.unknown * 2 <= fit.known;
	return whole ? containsDocument(fit.name, node) : fit.unknown === 0;
}

/**
 * One or two members are only evidence when one of them is a document: `{DistributionConfig: {…}}`.
 */
function containsDocument(name: string, node: Node): boolean {
	return node.entries.some((entry) => {
		const member = memberOf(name, findMemberName(name, entry.key) ?? "");
		const inside = member && getInnerStructure(member.type);
		return (
			inside !== undefined && inside !== null && DOCUMENT_STRUCTURES.has(inside) && entry.node.kind === "structure"
		);
	});
}

function isErrorResponse(entries: readonly Entry[]): boolean {
	const error = entries.length <= 3 ? entries.find((entry) => entry.key === "Error")?.node : undefined;
	return error?.kind === "structure" && error.entries.some((entry) => entry.key === "Code" || entry.key === "Message");
}

/** Many structures are `{Quantity, Items}`; the type of the items distinguishes them. */
function refineWrapper(node: Node, guess: string): string {
	const list = node.entries.find((entry) => foldName(entry.key) === "items")?.node;
	const first = list?.kind === "list" ? list.entries[0]?.node : undefined;
	if (!first) return guess;
	const item = first.kind === "structure" ? identifyByKeys(first, false) : null;
	if (item === null) return guess;
	const wrapper = candidates.find((candidate) => {
		const type = candidate.members.Items?.type;
		return (
			typeof type === "object" &&
			"list" in type &&
			type.list === item &&
			measureFit(candidate, node.entries).unknown === 0
		);
	});
	return wrapper?.name ?? guess;
}

/**
 * The structure that a name stands for: a structure, a member that holds one (`Logging`, `DefaultCacheBehavior`),
 * a function or command of an SDK (`create_distribution`, `UpdateDistributionCommand`); null when it is none.
 */
export function identifyByName(name: string): string | null {
	if (name === ERROR_RESPONSE || structureOf(name)) return name;
	return namedStructures.get(foldName(name)) ?? null;
}

const namedStructures = buildNameIndex();

function buildNameIndex(): Map<string, string> {
	const index = new Map<string, string>();
	for (const structure of allStructures) {
		for (const [name, member] of Object.entries(structure.members)) {
			if (typeof member.type === "object" && "structure" in member.type)
				index.set(foldName(name), member.type.structure);
		}
	}
	for (const operation of allOperations) {
		index.set(foldName(operation.name), operation.request.structure);
		index.set(foldName(`${operation.name}Command`), operation.request.structure);
		if (operation.response) index.set(foldName(`${operation.name}Response`), operation.response.structure);
	}
	return index;
}
