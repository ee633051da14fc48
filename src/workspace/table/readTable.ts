import { getNode, getText } from "../../document/access";
import { Cursor } from "../../document/cursor";
import { findDistributionConfig } from "../../document/distributionConfig";
import type { Document } from "../../document/document";
import type { Entry } from "../../document/node";
import type { Problem } from "../../document/problem";
import { formatTraits } from "../../formats/formatTraits";
import { type Reading, type ReadOptions, readDocuments } from "../../formats/read";
import { writeDocument } from "../../formats/write";
import type { Finding } from "../../rules/finding";
import { check } from "../../rules/run";
import { countBySeverity, type SeverityCounts } from "../documents/severity";
import { applyRuleSettings, type RuleSettings } from "../settings/ruleSettings";
import { splitTrees, type TreeChunk } from "../worker/treeStream";

/** A distribution as a line of the table. */
export interface TableRow {
	/** Place in the list, from 0. */
	index: number;
	id: string;
	domain: string;
	aliases: string[];
	comment: string;
	/** Null when the text does not state it. */
	enabled: boolean | null;
	status: string;
	/** When it was last changed, as the text has it. */
	modified: string;
	priceClass: string;
	origins: number;
	/** Number of behaviors, the default one counted. */
	behaviors: number;
	/** Range of the distribution in the text: what opens as a document of its own. */
	start: number;
	end: number;
	/** Its text where that is no part of the whole: the list stands in a string, escaped or encoded. */
	text: string | null;
	/** Null until it was checked. */
	findings: SeverityCounts | null;
}

/**
 * What becomes known of a large text. Of a list in this order: rows of its beginning (`of` is null), all rows, findings
 * row by row, the end. Of a text that is no list: its documents without what is below their roots, their branches, that
 * the trees are whole, findings (of one document after the other), the end. `progress` may come at any time before;
 * `full` is the last when there is no room for all values.
 */
export type TableEvent =
	| { kind: "progress"; stage: "reading" | "checking"; share: number }
	| { kind: "rows"; rows: TableRow[]; from: number; of: number | null; document: TableDocument }
	| { kind: "checked"; from: number; findings: SeverityCounts[] }
	| { kind: "stumps"; reading: Reading }
	| { kind: "branches"; branches: TreeChunk }
	| { kind: "whole" }
	| { kind: "findings"; index: number; findings: Finding[] }
	| { kind: "full"; values: number }
	| { kind: "done"; problems: Problem[] };

/** What is true of a list as a whole. */
export type TableDocument = Pick<Document, "format" | "apiVersion" | "apiVersionFrom">;

/** Characters at the beginning of a text that are read first, so that there is something to look at. */
const MAX_PREVIEW_CHARACTERS = 400_000;
/** Rows that are sent at a time: receiving them must not block a page. */
const MAX_ROWS_PER_EVENT = 500;
/** Distributions are checked for this long, in milliseconds, before the page hears of it. */
const CHECK_SLICE_MS = 100;
/** Fewer distributions are no list: they open as trees. */
const MIN_DISTRIBUTIONS = 2;

/** A large text, and how it is to be read. */
export interface LargeText {
	source: string;
	options: ReadOptions;
	/** Most values that may be read; beyond, the reading ends and says so. */
	maxValues: number;
	/** What counts in the table; null when there is to be no table: a list opens as a tree, too. */
	settings: RuleSettings | null;
}

/** What reading needs of the world around it. */
export interface ReaderHost {
	/** A clock in milliseconds. */
	now: () => number;
	/** Hears of progress in the midst of long work. */
	emit: (event: TableEvent) => void;
}

/** Reads a large text and checks every distribution in it, or every document when it is no list. */
export function* readTable(text: LargeText, around: ReaderHost): Generator<TableEvent> {
	const { source, settings } = text;
	if (settings) yield* previewRows(source);
	const reading = readWithinLimit(text, around);
	if (!reading) {
		yield { kind: "full", values: text.maxValues };
		return;
	}
	const distributions = settings && findDistributions(reading);
	if (!distributions) {
		yield* streamTrees(reading, around);
		return;
	}
	const { now } = around;
	for (let from = 0; from < distributions.length; from += MAX_ROWS_PER_EVENT) {
		yield toRowsEvent(distributions.slice(from, from + MAX_ROWS_PER_EVENT), from, distributions.length);
	}
	yield* checkDistributions(distributions, settings, now);
	yield {
		kind: "done",
		problems: [...reading.problems, ...reading.documents.flatMap((document) => document.problems)],
	};
}

class ValueLimitError extends Error {}

/** Reads a text as long as there is room; null when it holds more values. */
function readWithinLimit({ source, options, maxValues: room }: LargeText, { emit }: ReaderHost): Reading | null {
	try {
		return readDocuments(source, options, (offset, entries) => {
			// Memory that ran out cannot be caught: it would end the worker, and the page with it.
			if (entries > room) throw new ValueLimitError();
			emit({ kind: "progress", stage: "reading", share: offset / source.length });
		});
	} catch (error) {
		if (error instanceof ValueLimitError) return null;
		throw error;
	}
}

/** Findings that are sent at a time. */
const MAX_FINDINGS_PER_EVENT = 200;

function* streamTrees(reading: Reading, { now, emit }: ReaderHost): Generator<TableEvent> {
	const { stumps, branches } = splitTrees(reading.documents);
	yield { kind: "stumps", reading: { ...reading, documents: stumps } };
	for (const some of branches) yield { kind: "branches", branches: some };
	yield { kind: "whole" };
	const count = reading.documents.length;
	let tellAt = now() + CHECK_SLICE_MS;
	for (const [index, document] of reading.documents.entries()) {
		const onProgress = (offset: number) => {
			if (now() < tellAt) return;
			tellAt = now() + CHECK_SLICE_MS;
			emit({ kind: "progress", stage: "checking", share: (index + offset / document.source.length) / count });
		};
		const findings = check(document, { onProgress });
		for (let from = 0; from < findings.length; from += MAX_FINDINGS_PER_EVENT) {
			yield { kind: "findings", index, findings: findings.slice(from, from + MAX_FINDINGS_PER_EVENT) };
		}
	}
	yield { kind: "done", problems: [] };
}

/** A distribution of a list: a document, and its range with all that belongs to it. */
interface ListedDistribution {
	document: Document;
	start: number;
	end: number;
}

/** The readers take a text that breaks off as far as it goes; the last distribution is the one that it broke off in. */
function* previewRows(source: string): Generator<TableEvent> {
	if (source.length <= MAX_PREVIEW_CHARACTERS) return;
	const whole = findDistributions(readDocuments(source.slice(0, MAX_PREVIEW_CHARACTERS)))?.slice(0, -1) ?? [];
	if (whole.length > 0) yield toRowsEvent(whole, 0, null);
}

function toRowsEvent(distributions: readonly ListedDistribution[], from: number, of: number | null): TableEvent {
	const { format, apiVersion, apiVersionFrom } = (distributions[0] as ListedDistribution).document;
	const rows = distributions.map((distribution, at) => toTableRow(distribution, from + at));
	return { kind: "rows", rows, from, of, document: { format, apiVersion, apiVersionFrom } };
}

/** The distributions when a text holds nothing else; null when it is better shown as trees. */
function findDistributions({ documents }: Reading): ListedDistribution[] | null {
	const found: ListedDistribution[] = [];
	for (const document of documents) {
		const listed = findListItems(document);
		if (listed) found.push(...listed.map((entry) => toListedDistribution(document, entry)));
		else if (isSingleDistribution(document, documents.length)) found.push({ document, ...getFullRange(document) });
		else return null;
	}
	return found.length >= MIN_DISTRIBUTIONS ? found : null;
}

/** The items of a list of distributions; null when the document is none. */
function findListItems(document: Document): readonly Entry[] | null {
	const list = getNode(document.root, "DistributionList", "Items") ?? getNode(document.root, "Items");
	return list?.kind === "list" && list.type === "DistributionSummary" ? list.entries : null;
}

const DISTRIBUTION_SHAPES: ReadonlySet<string | null> = new Set([
	"DistributionSummary",
	"Distribution",
	"GetDistributionResult",
]);

/** Configs without an id open as documents up to a limit, as a table beyond it. */
const CONFIG_SHAPES: ReadonlySet<string | null> = new Set([
	"DistributionConfig",
	"DistributionConfigWithTags",
	"GetDistributionConfigResult",
]);
const MAX_CONFIGS_AS_TREES = 20;

/** Whether a document is one of many distributions in a text. */
function isSingleDistribution({ shape }: Document, count: number): boolean {
	return DISTRIBUTION_SHAPES.has(shape) || (CONFIG_SHAPES.has(shape) && count > MAX_CONFIGS_AS_TREES);
}

/** The range of a document with all that belongs to it: an XML root's own leaves its tags out. */
function getFullRange({ source, format, root: { start, end } }: Document): { start: number; end: number } {
	if (!formatTraits[format].tags) return { start, end };
	return { start: Math.max(0, source.lastIndexOf("<", start - 1)), end: source.indexOf(">", end) + 1 || source.length };
}

function toListedDistribution(document: Document, { node, start, end }: Entry): ListedDistribution {
	const id = getText(getNode(node, "Id")) ?? null;
	const shape = "DistributionSummary";
	return { document: { ...document, shape, root: node, id, name: shape, problems: [] }, start, end };
}

function toTableRow({ document, start, end }: ListedDistribution, index: number): TableRow {
	const root = Cursor.root(document);
	const distribution = root.get("Distribution") ?? root;
	const config = findDistributionConfig(root) ?? distribution;
	const others = config.get("CacheBehaviors")?.items().length ?? 0;
	return {
		index,
		id: distribution.get("Id")?.text ?? "",
		domain: distribution.get("DomainName")?.text ?? "",
		aliases:
			config
				.get("Aliases")
				?.items()
				.map((alias) => alias.text ?? "") ?? [],
		comment: config.get("Comment")?.text ?? "",
		enabled: config.get("Enabled")?.boolean ?? null,
		status: distribution.get("Status")?.text ?? "",
		modified: distribution.get("LastModifiedTime")?.text ?? "",
		priceClass: config.get("PriceClass")?.text ?? "",
		origins: config.get("Origins")?.items().length ?? 0,
		behaviors: others + (config.get("DefaultCacheBehavior") ? 1 : 0),
		start,
		end,
		text: document.isEmbedded ? writeDocument(document, document.format).text : null,
		findings: null,
	};
}

function* checkDistributions(
	all: readonly ListedDistribution[],
	settings: RuleSettings,
	now: () => number,
): Generator<TableEvent> {
	let findings: SeverityCounts[] = [];
	let sliceEnds = now() + CHECK_SLICE_MS;
	for (const [index, { document }] of all.entries()) {
		findings.push(countBySeverity(applyRuleSettings(check(document, { fixes: "none" }), settings)));
		const isLast = index === all.length - 1;
		if (!isLast && now() < sliceEnds) continue;
		yield { kind: "checked", from: index + 1 - findings.length, findings };
		findings = [];
		sliceEnds = now() + CHECK_SLICE_MS;
	}
}
