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

/** What the rules say of the later version, and what of it the change has brought about. */
export interface FindingChanges {
	/** Of the version after, and not of that before. */
	new: Finding[];
	/** Of the version before, and no longer. */
	fixed: Finding[];
	/** Of both: as in the version after. */
	remaining: Finding[];
}

/**
 * Checks both versions and tells which findings are new, fixed or still there: the same rule at the same keyed path.
 * Both are checked as of the later one's API version, so that what another version brings about is not taken for a change.
 * @param compared what is compared of each document; findings around it are left out
 * @param isUpdate the later version is to replace the earlier one, so that rules on updates apply
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
	// What a rule says of a document as a whole it says at the first place that it finds.
	const elsewhere = removePaired(inPlace.before, inPlace.after, ({ finding }) => `${finding.rule}\n${finding.message}`);
	const isNew = new Set(elsewhere.after);
	const plain = (all: readonly Keyed[]) => all.map(({ finding }) => finding);
	return {
		new: plain(elsewhere.after),
		fixed: plain(elsewhere.before),
		remaining: plain(found.filter((one) => !isNew.has(one))),
	};
}

/** A finding under what tells it from others of the document. */
interface Keyed {
	finding: Finding;
	key: string;
}

/** Takes away what both sides have. */
function removePaired(before: readonly Keyed[], after: readonly Keyed[], textOf: (one: Keyed) => string) {
	const counts = new Map<string, number>();
	for (const one of before) counts.set(textOf(one), (counts.get(textOf(one)) ?? 0) + 1);
	const take = (one: Keyed) => {
		const left = counts.get(textOf(one)) ?? 0;
		counts.set(textOf(one), left - 1);
		return left > 0;
	};
	const unknown = after.filter((one) => !take(one));
	// What is left of each text is what no finding after it took.
	const gone = [...before].reverse().filter(take).reverse();
	return { before: gone, after: unknown };
}

/** What items of the later version were called before, where that is another name. */
type NamesByNode = ReadonlyMap<Node, string>;

function getNamesBefore(rows: readonly DiffRow[]): NamesByNode {
	const names = new Map<Node, string>();
	const visit = (row: DiffRow) => {
		if (row.before && row.after && row.nameIs === "key") names.set(row.after.node, row.label);
		row.children.forEach(visit);
	};
	rows.forEach(visit);
	return names;
}

/**
 * What is compared of a document as a document that can be checked.
 * @param isBare without what is around it: rules that go by that would tell the two versions apart for no reason
 */
function toCheckableDocument(document: Document, { node, trail }: Side, isBare: boolean) {
	const root = isBare ? [] : trail;
	const own = isBare ? { ...document, root: node, shape: node.type } : document;
	return {
		document: own,
		findings: (all: readonly Finding[], names: NamesByNode) =>
			all.flatMap((finding): Keyed[] => {
				const found = findTrailByPath(own.root, finding.at);
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
