import { Cursor } from "../document/cursor";
import type { Document } from "../document/document";
import type { MemberId } from "../schema/memberId";
import { RowBuilder } from "./alignment";
import type { Change } from "./change";
import { ChangeList } from "./changeList";
import type { DiffRow } from "./diffRows";
import type { DiffContext } from "./effects/changeContext";
import { type FindingChanges, findFindingChanges } from "./findingChanges";
import { hideRedacted } from "./hideRedacted";
import { findOrphans, type Orphan } from "./orphans";
import { findScope, type Scope } from "./scope";

export interface CompareOptions {
	/** Lists differences in spelling among the changes too. */
	spelling?: boolean;
	/** Whether both are versions of one distribution; by default, unless they have different ids. */
	sameDistribution?: boolean;
	/** Whether to check both with the rules; by default true. */
	findings?: boolean;
}

/** The differences between two documents, as an operator would describe them. */
export interface Comparison {
	/** The documents, with redacted members masked in both. */
	before: Document;
	after: Document;
	scope: Scope;
	/** Whether both are, as far as known, versions of one distribution. */
	isSame: boolean;
	/** The aligned trees: usually the config, and the tags where both have some. */
	rows: DiffRow[];
	/** The changes, in the order of the rows. */
	changes: Change[];
	/** What the changes leave unused. */
	orphans: Orphan[];
	findings: FindingChanges;
	/** Members that are not compared, as `Structure.Member`: their values are redacted in one of the two. */
	notCompared: readonly MemberId[];
}

/**
 * Compares two documents of any formats, wrappers and API versions by their meaning.
 * Time grows with their size; lists are matched by key, and the search for renamed items is limited.
 */
export function compareDocuments(
	documentBefore: Document,
	documentAfter: Document,
	options: CompareOptions = {},
): Comparison {
	const { before, after, notCompared } = hideRedacted(documentBefore, documentAfter);
	const scope = findScope(before, after);
	const isSame = options.sameDistribution ?? (before.id === null || after.id === null || before.id === after.id);
	const context: DiffContext = {
		before: alignApiVersion(before, after),
		after: alignApiVersion(after, before),
		isSame,
		budget: { left: BUDGET_STEPS },
	};
	const builder = new RowBuilder(context.before, context.after, isSame);
	const rows = scope.compared.map((pair) => builder.root(pair.label, pair.path, pair.before, pair.after, pair.only));
	const list = new ChangeList(context, options.spelling ?? false);
	for (const row of rows) list.add(row);
	return {
		before,
		after,
		scope,
		isSame,
		rows,
		changes: list.changes,
		notCompared,
		...findConsequences(context, scope, rows, options),
	};
}

/** Most steps of all comparisons of path patterns: some tenths of a second. */
const BUDGET_STEPS = 3_000_000;

/** Gives a document that does not state its API version that of the other one. */
function alignApiVersion(document: Document, other: Document): Document {
	const isStated = document.apiVersionFrom !== "default" || other.apiVersionFrom === "default";
	return isStated ? document : { ...document, apiVersion: other.apiVersion };
}

function findConsequences(
	{ before, after, isSame }: DiffContext,
	scope: Scope,
	rows: DiffRow[],
	options: CompareOptions,
) {
	const [main] = scope.compared;
	const none: FindingChanges = { new: [], fixed: [], remaining: [] };
	if (!main || scope.fit === "none") return { orphans: [], findings: none };
	const isConfig = [main.before, main.after].every(({ node }) => node.type === "DistributionConfig");
	const [then, now] = [
		new Cursor(before, main.before.trail, main.before.node),
		new Cursor(after, main.after.trail, main.after.node),
	];
	return {
		orphans: isConfig ? findOrphans(rows[0]?.children ?? [], then, now) : [],
		findings: options.findings === false ? none : findFindingChanges(before, after, main, rows, isConfig && isSame),
	};
}
