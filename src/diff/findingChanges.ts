import type { Document } from "../document/document";
import type { Node } from "../document/node";
import { findTrailByPath, getItemKey, toApiPath } from "../document/path";
import type { Trail } from "../document/walk";
import { isResponse } from "../model/uncertainty";
import type { Finding } from "../rules/finding";
import { check } from "../rules/run";
import type { DiffRow } from "./diffRows";
import type { ComparedPair } from "./scope";
import type { Side } from "./side";

/** Findings of two versions, by whether the change has caused or fixed them. */
export interface FindingChanges {
	/** In the version after only. */
	new: Finding[];
	/** In the version before only. */
	fixed: Finding[];
	/** In both versions; as found in the version after. */
	remaining: Finding[];
}

/**
 * Checks both versions and finds which findings are new, fixed or remaining: the same rule at the same keyed path.
 * Both are checked with the later one's API version, so that findings that depend on it do not count as changes.
 * @param compared the compared part of each document; findings outside of it are left out
 * @param isUpdate whether the later version replaces the earlier one, so that rules on updates apply
 */
export function findFindingChanges(
	before: Document,
	after: Document,
	compared: ComparedPair,
	rows: readonly DiffRow[],
	isUpdate: boolean,
): FindingChanges {
	const isBare = isResponse(before) !== isResponse(after);
	const sameVersion = { ...before, apiVersion: after.apiVersion };
	const [then, now] = [
		toCheckableDocument(sameVersion, compared.before, isBare),
		toCheckableDocument(after, compared.after, isBare),
	];
	const names = getNamesBefore(rows);
	const fixed = then.findings(check(then.document, isUpdate ? { operation: "update" } : {}), names);
	const found = now.findings(check(now.document, isUpdate ? { before: then.document } : {}), names);
	const inPlace = removePaired(fixed, found, ({ key }) => key);
	// A finding about the whole document is reported at the first place found, which may differ.
	const elsewhere = removePaired(inPlace.before, inPlace.after, ({ finding }) => `${finding.rule}\n${finding.message}`);
	const isNew = new Set(elsewhere.after);
	const withoutKeys = (findings: readonly KeyedFinding[]) => findings.map(({ finding }) => finding);
	return {
		new: withoutKeys(elsewhere.after),
		fixed: withoutKeys(elsewhere.before),
		remaining: withoutKeys(found.filter((keyed) => !isNew.has(keyed))),
	};
}

/** A finding with a key that identifies it in the document. */
interface KeyedFinding {
	finding: Finding;
	key: string;
}

/** Removes findings that both sides have. */
function removePaired(
	before: readonly KeyedFinding[],
	after: readonly KeyedFinding[],
	textOf: (keyed: KeyedFinding) => string,
) {
	const counts = new Map<string, number>();
	for (const keyed of before) counts.set(textOf(keyed), (counts.get(textOf(keyed)) ?? 0) + 1);
	const takePartner = (keyed: KeyedFinding) => {
		const count = counts.get(textOf(keyed)) ?? 0;
		counts.set(textOf(keyed), count - 1);
		return count > 0;
	};
	const added = after.filter((keyed) => !takePartner(keyed));
	// The counts that remain are of findings without a partner.
	const removed = [...before].reverse().filter(takePartner).reverse();
	return { before: removed, after: added };
}

/** Keys that items of the later version had before. */
type NamesByNode = ReadonlyMap<Node, string>;

function getNamesBefore(rows: readonly DiffRow[]): NamesByNode {
	const names = new Map<Node, string>();
	const visit = (row: DiffRow) => {
		if (row.before && row.after && row.labelKind === "key") names.set(row.after.node, row.label);
		row.children.forEach(visit);
	};
	rows.forEach(visit);
	return names;
}

/**
 * Makes a document of the compared part, to check it.
 * @param isBare without the wrapper: when only one version has one, rules that depend on it would report a difference
 */
function toCheckableDocument(document: Document, { node, trail }: Side, isBare: boolean) {
	const root = isBare ? [] : trail;
	const checkable = isBare ? { ...document, root: node, shape: node.type } : document;
	return {
		document: checkable,
		findings: (all: readonly Finding[], names: NamesByNode) =>
			all.flatMap((finding): KeyedFinding[] => {
				const found = findTrailByPath(checkable.root, finding.at);
				if (!found || root.some((step, depth) => found[depth]?.entry !== step.entry)) return [];
				const key = `${finding.rule}\n${finding.result}\n${toFindingKey(found.slice(root.length), names)}`;
				const at = toApiPath(isBare ? [...trail, ...found] : found);
				return [{ key, finding: { ...finding, at } }];
			}),
	};
}

function toFindingKey(trail: Trail, names: NamesByNode): string {
	return JSON.stringify(
		trail.map(({ parent, entry }) =>
			parent.kind === "list" ? (names.get(entry.node) ?? getItemKey(entry.node) ?? entry.key) : entry.key,
		),
	);
}
