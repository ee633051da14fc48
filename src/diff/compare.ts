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
	/** Both are versions of one distribution; found out when absent, and taken for granted where nothing tells. */
	sameDistribution?: boolean;
	/** Checks both with the rules; true when absent. */
	findings?: boolean;
}

/** What differs between two documents, as an operator would tell it. */
export interface Comparison {
	/** The documents, without what cannot be compared. */
	before: Document;
	after: Document;
	scope: Scope;
	/** Both are, as far as is known, versions of one distribution. */
	isSame: boolean;
	/** The aligned trees of what is compared: the config as a rule, and its tags where both have some. */
	rows: DiffRow[];
	/** What changed, in the order of the rows. */
	changes: Change[];
	/** What the change leaves without use. */
	orphans: Orphan[];
	findings: FindingChanges;
	/** Members not compared, as `Structure.Member`: their values are blacked out in one of the two. */
	notCompared: readonly MemberId[];
}

/**
 * Compares two documents of any formats, wrappers and API versions by what they mean.
 * Time grows with their size; lists are matched by key, and only some hundred items left over are searched for renames.
 */
export function compareDocuments(
	original: Document,
	originalAfter: Document,
	options: CompareOptions = {},
): Comparison {
	const { before, after, notCompared: unknown } = hideRedacted(original, originalAfter);
	const scope = findScope(before, after);
	const isSame = options.sameDistribution ?? (before.id === null || after.id === null || before.id === after.id);
	const world: DiffContext = {
		before: alignApiVersion(before, after),
		after: alignApiVersion(after, before),
		isSame,
		budget: { left: BUDGET_STEPS },
	};
	const builder = new RowBuilder(world.before, world.after, isSame);
	const rows = scope.compared.map((one) => builder.root(one.label, one.path, one.before, one.after, one.only));
	const list = new ChangeList(world, options.spelling ?? false);
	for (const row of rows) list.add(row);
	return {
		before,
		after,
		scope,
		isSame,
		rows,
		changes: list.changes,
		notCompared: unknown,
		...findConsequences(world, scope, rows, options),
	};
}

/** What all questions about the overlap of path patterns may cost: some tenths of a second. */
const BUDGET_STEPS = 3_000_000;

/** A document that does not state its API version, in that of the other one. */
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
