import { getNode, getText } from "../../document/access";
import { Cursor } from "../../document/cursor";
import { findDistributionConfig } from "../../document/distributionConfig";
import type { Document } from "../../document/document";
import { formatTraits } from "../../document/formatTraits";
import type { Entry } from "../../document/node";
import type { Problem } from "../../document/problem";
import { type Reading, type ReadOptions, readDocuments } from "../../formats/read";
import { writeDocument } from "../../formats/write";
import type { Finding } from "../../rules/finding";
import { check } from "../../rules/run";
import { countBySeverity, type SeverityCounts } from "../documents/severity";
import { applyRuleSettings, type RuleSettings } from "../settings/ruleSettings";
import { splitTrees, type TreeChunk } from "../worker/treeStream";

/** A distribution as a line of the table. */
export interface TableRow {
	/** Index in the list, from 0. */
	index: number;
	id: string;
	domain: string;
	aliases: string[];
	comment: string;
	/** Null where the text does not say. */
	enabled: boolean | null;
	status: string;
	/** When it was last changed, as written in the text. */
	modified: string;
	priceClass: string;
	origins: number;
	/** Number of behaviors, including the default one. */
	behaviors: number;
	/** Range of the distribution in the text: what opens as a document of its own. */
	start: number;
	end: number;
	/** Its own text where the list is in a string, escaped or encoded, so that the range means nothing; else null. */
	text: string | null;
	/** Null until checked. */
	findings: SeverityCounts | null;
}

/**
 * An event while a large text is read. For a list, in this order: a preview of rows (`total` is null), all rows, findings
 * row by row, `done`. For any other text: documents with empty roots, chunks of their trees, `complete`, findings document
 * by document, `done`. `progress` may come at any time before; `tooManyValues` is the last event when the limit is reached.
 */
export type TableEvent =
	| { kind: "progress"; stage: "reading" | "checking"; share: number }
	| { kind: "rows"; rows: TableRow[]; from: number; total: number | null; document: TableDocument }
	| { kind: "checked"; from: number; findings: SeverityCounts[] }
	| { kind: "skeletons"; reading: Reading }
	| { kind: "treeChunk"; chunk: TreeChunk }
	| { kind: "complete" }
	| { kind: "findings"; index: number; findings: Finding[] }
	| { kind: "tooManyValues"; values: number }
	| { kind: "done"; problems: Problem[] };

/** What all rows of a list have in common. */
export type TableDocument = Pick<Document, "format" | "apiVersion" | "apiVersionFrom">;

/** Characters at the start of a text that are read first, for a preview. */
const MAX_PREVIEW_CHARACTERS = 400_000;
/** Rows per event: receiving them must not block a page. */
const MAX_ROWS_PER_EVENT = 500;
/** How long distributions are checked before their findings are sent. */
const CHECK_SLICE_MS = 100;
/** Fewer distributions open as trees. */
const MIN_DISTRIBUTIONS = 2;

/** A large text and how to read it. */
export interface LargeText {
	source: string;
	options: ReadOptions;
	/** Most values that may be read; beyond, the reading ends with `tooManyValues`. */
	maxValues: number;
	/** Which findings the table counts; null for no table: a list opens as a tree, too. */
	settings: RuleSettings | null;
}

/** What the reader needs from its caller. */
export interface ReaderHost {
	/** A clock in milliseconds. */
	now: () => number;
	/** Gets progress events that come between two yields. */
	emit: (event: TableEvent) => void;
}

/** Reads a large text and checks every distribution in it, or every document when it is no list. */
export function* readTable(text: LargeText, host: ReaderHost): Generator<TableEvent> {
	const { source, settings } = text;
	if (settings) yield* previewRows(source);
	const reading = readWithinLimit(text, host);
	if (!reading) {
		yield { kind: "tooManyValues", values: text.maxValues };
		return;
	}
	const distributions = settings && findDistributions(reading);
	if (!distributions) {
		yield* streamTrees(reading, host);
		return;
	}
	for (let from = 0; from < distributions.length; from += MAX_ROWS_PER_EVENT) {
		yield toRowsEvent(distributions.slice(from, from + MAX_ROWS_PER_EVENT), from, distributions.length);
	}
	yield* checkDistributions(distributions, settings, host.now);
	yield {
		kind: "done",
		problems: [...reading.problems, ...reading.documents.flatMap((document) => document.problems)],
	};
}

class ValueLimitError extends Error {}

/** Reads a text; null when it has more values than allowed. */
function readWithinLimit({ source, options, maxValues }: LargeText, { emit }: ReaderHost): Reading | null {
	try {
		return readDocuments(source, options, (offset, entries) => {
			// Running out of memory cannot be caught: it would kill the worker, and the page with it.
			if (entries > maxValues) throw new ValueLimitError();
			emit({ kind: "progress", stage: "reading", share: offset / source.length });
		});
	} catch (error) {
		if (error instanceof ValueLimitError) return null;
		throw error;
	}
}

/** Findings per event. */
const MAX_FINDINGS_PER_EVENT = 200;

function* streamTrees(reading: Reading, { now, emit }: ReaderHost): Generator<TableEvent> {
	const { skeletons, chunks } = splitTrees(reading.documents);
	yield { kind: "skeletons", reading: { ...reading, documents: skeletons } };
	for (const chunk of chunks) yield { kind: "treeChunk", chunk };
	yield { kind: "complete" };
	const count = reading.documents.length;
	let nextProgress = now() + CHECK_SLICE_MS;
	for (const [index, document] of reading.documents.entries()) {
		const onProgress = (offset: number) => {
			if (now() < nextProgress) return;
			nextProgress = now() + CHECK_SLICE_MS;
			emit({ kind: "progress", stage: "checking", share: (index + offset / document.source.length) / count });
		};
		const findings = check(document, { onProgress });
		for (let from = 0; from < findings.length; from += MAX_FINDINGS_PER_EVENT) {
			yield { kind: "findings", index, findings: findings.slice(from, from + MAX_FINDINGS_PER_EVENT) };
		}
	}
	yield { kind: "done", problems: [] };
}

/** A distribution of a list: a document, and its full range in the text. */
interface ListedDistribution {
	document: Document;
	start: number;
	end: number;
}

/** Reads the start of a text. The readers accept truncated text; the last distribution is left out, as it is cut off. */
function* previewRows(source: string): Generator<TableEvent> {
	if (source.length <= MAX_PREVIEW_CHARACTERS) return;
	const complete = findDistributions(readDocuments(source.slice(0, MAX_PREVIEW_CHARACTERS)))?.slice(0, -1) ?? [];
	if (complete.length > 0) yield toRowsEvent(complete, 0, null);
}

function toRowsEvent(distributions: readonly ListedDistribution[], from: number, total: number | null): TableEvent {
	const { format, apiVersion, apiVersionFrom } = (distributions[0] as ListedDistribution).document;
	const rows = distributions.map((distribution, at) => toTableRow(distribution, from + at));
	return { kind: "rows", rows, from, total, document: { format, apiVersion, apiVersionFrom } };
}

/** The distributions of a text that contains nothing else; null when it opens as trees. */
function findDistributions({ documents }: Reading): ListedDistribution[] | null {
	const found: ListedDistribution[] = [];
	for (const document of documents) {
		const items = findListItems(document);
		if (items) found.push(...items.map((entry) => toListedDistribution(document, entry)));
		else if (isSingleDistribution(document, documents.length)) found.push({ document, ...getFullRange(document) });
		else return null;
	}
	return found.length >= MIN_DISTRIBUTIONS ? found : null;
}

/** The items of a list of distributions; null for any other document. */
function findListItems(document: Document): readonly Entry[] | null {
	const list = getNode(document.root, "DistributionList", "Items") ?? getNode(document.root, "Items");
	return list?.kind === "list" && list.type === "DistributionSummary" ? list.entries : null;
}

const DISTRIBUTION_SHAPES: ReadonlySet<string | null> = new Set([
	"DistributionSummary",
	"Distribution",
	"GetDistributionResult",
]);

/** Configs without an id open as documents up to MAX_CONFIGS_AS_TREES, as a table beyond. */
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

/** The full range of a document: the range of an XML root does not include its tags. */
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
