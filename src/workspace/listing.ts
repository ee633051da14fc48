import { get, items, text } from "../document/access";
import type { Document } from "../document/document";
import type { Entry, Problem } from "../document/node";
import { isDecoded } from "../formats/embedded/decoded";
import { type Reading, type ReadOptions, read } from "../formats/read";
import { write } from "../formats/write";
import type { Finding } from "../rules/finding";
import { check } from "../rules/run";
import { type Branches, cutOff } from "./branches";
import { type Counts, countFindings } from "./findings";
import { applySettings, type RuleSettings } from "./settings";

/** A distribution as a line of the table. */
export interface ListingRow {
	/** Place in the list, from 0. */
	index: number;
	id: string;
	domain: string;
	aliases: string[];
	comment: string;
	/** Null where the text does not tell. */
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
	findings: Counts | null;
}

/**
 * What becomes known of a large text. Of a list in this order: rows of its beginning (`of` is null), all rows, findings
 * row by row, the end. Of a text that is no list: its documents without what is below their roots, their branches, that
 * the trees are whole, findings (of one document after the other), the end. `progress` may come at any time before;
 * `full` is the last when there is no room for all values.
 */
export type Listed =
	| { kind: "progress"; stage: "reading" | "checking"; share: number }
	| { kind: "rows"; rows: ListingRow[]; from: number; of: number | null; document: ListDocument }
	| { kind: "checked"; from: number; findings: Counts[] }
	| { kind: "stumps"; reading: Reading }
	| { kind: "branches"; branches: Branches }
	| { kind: "whole" }
	| { kind: "findings"; index: number; findings: Finding[] }
	| { kind: "full"; values: number }
	| { kind: "done"; problems: Problem[] };

/** What is true of a list as a whole. */
export type ListDocument = Pick<Document, "format" | "apiVersion" | "apiVersionFrom">;

/** Characters at the beginning of a text that are read first, so that there is something to look at. */
const PREVIEW = 400_000;
/** Rows that are sent at a time: receiving them must not block a page. */
const ROWS_AT_ONCE = 500;
/** Distributions are checked for this long, in milliseconds, before the page hears of it. */
const CHECK_SLICE_MS = 100;
/** Fewer distributions are no list: they open as trees. */
const FEWEST = 2;

/** A large text, and how it is to be read. */
export interface LargeText {
	source: string;
	options: ReadOptions;
	/** Most values that may be read; beyond, the reading ends and says so. */
	room: number;
	/** What counts in the table; null when there is to be no table: a list opens as a tree, too. */
	settings: RuleSettings | null;
}

/** What reading needs of the world around it. */
export interface Surroundings {
	/** A clock in milliseconds. */
	now: () => number;
	/** Hears of progress in the midst of long work. */
	tell: (news: Listed) => void;
}

/** Reads a large text and checks every distribution in it, or every document when it is no list. */
export function* list(text: LargeText, around: Surroundings): Generator<Listed> {
	const { source, settings } = text;
	if (settings) yield* preview(source);
	const reading = readWithin(text, around);
	if (!reading) {
		yield { kind: "full", values: text.room };
		return;
	}
	const distributions = settings && distributionsIn(reading);
	if (!distributions) {
		yield* asTrees(reading, around);
		return;
	}
	const { now } = around;
	for (let from = 0; from < distributions.length; from += ROWS_AT_ONCE) {
		yield rowsFrom(distributions.slice(from, from + ROWS_AT_ONCE), from, distributions.length);
	}
	yield* checkAll(distributions, settings, now);
	yield { kind: "done", problems: [...reading.problems, ...reading.documents.flatMap((one) => one.problems)] };
}

class Full extends Error {}

/** Reads a text as long as there is room; null when it holds more values. */
function readWithin({ source, options, room }: LargeText, { tell }: Surroundings): Reading | null {
	try {
		return read(source, options, (offset, entries) => {
			// Memory that ran out cannot be caught: it would end the worker, and the page with it.
			if (entries > room) throw new Full();
			tell({ kind: "progress", stage: "reading", share: offset / source.length });
		});
	} catch (error) {
		if (error instanceof Full) return null;
		throw error;
	}
}

/** Findings that are sent at a time. */
const FINDINGS_AT_ONCE = 200;

function* asTrees(reading: Reading, { now, tell }: Surroundings): Generator<Listed> {
	const { stumps, branches } = cutOff(reading.documents);
	yield { kind: "stumps", reading: { ...reading, documents: stumps } };
	for (const some of branches) yield { kind: "branches", branches: some };
	yield { kind: "whole" };
	const count = reading.documents.length;
	let tellAt = now() + CHECK_SLICE_MS;
	for (const [index, document] of reading.documents.entries()) {
		const onProgress = (offset: number) => {
			if (now() < tellAt) return;
			tellAt = now() + CHECK_SLICE_MS;
			tell({ kind: "progress", stage: "checking", share: (index + offset / document.source.length) / count });
		};
		const findings = check(document, { onProgress });
		for (let from = 0; from < findings.length; from += FINDINGS_AT_ONCE) {
			yield { kind: "findings", index, findings: findings.slice(from, from + FINDINGS_AT_ONCE) };
		}
	}
	yield { kind: "done", problems: [] };
}

/** A distribution of a list: a document, and its range with all that belongs to it. */
interface Distribution {
	document: Document;
	start: number;
	end: number;
}

/** The readers take a text that breaks off as far as it goes; the last distribution is the one that it broke off in. */
function* preview(source: string): Generator<Listed> {
	if (source.length <= PREVIEW) return;
	const whole = distributionsIn(read(source.slice(0, PREVIEW)))?.slice(0, -1) ?? [];
	if (whole.length > 0) yield rowsFrom(whole, 0, null);
}

function rowsFrom(distributions: readonly Distribution[], from: number, of: number | null): Listed {
	const { format, apiVersion, apiVersionFrom } = (distributions[0] as Distribution).document;
	const rows = distributions.map((one, at) => rowOf(one, from + at));
	return { kind: "rows", rows, from, of, document: { format, apiVersion, apiVersionFrom } };
}

/** The distributions when a text holds nothing else; null when it is better shown as trees. */
function distributionsIn({ documents }: Reading): Distribution[] | null {
	const found: Distribution[] = [];
	for (const document of documents) {
		const listed = listIn(document);
		if (listed) found.push(...listed.map((entry) => summaryOf(document, entry)));
		else if (isAlone(document, documents.length)) found.push({ document, ...wholeOf(document) });
		else return null;
	}
	return found.length >= FEWEST ? found : null;
}

/** The items of a list of distributions; null when the document is none. */
function listIn(document: Document): readonly Entry[] | null {
	const list = get(document.root, "DistributionList", "Items") ?? get(document.root, "Items");
	return list?.kind === "list" && list.type === "DistributionSummary" ? list.entries : null;
}

const ALONE: ReadonlySet<string | null> = new Set(["DistributionSummary", "Distribution", "GetDistributionResult"]);

/** Configs that tell no id: a few are opened side by side, more of them nobody wants as trees. */
const NAMELESS: ReadonlySet<string | null> = new Set([
	"DistributionConfig",
	"DistributionConfigWithTags",
	"GetDistributionConfigResult",
]);
const MANY = 20;

/** Whether a document is one of many distributions in a text. */
function isAlone({ shape }: Document, count: number): boolean {
	return ALONE.has(shape) || (NAMELESS.has(shape) && count > MANY);
}

/** The range of a document with all that belongs to it: an XML root's own leaves its tags out. */
function wholeOf({ source, format, root: { start, end } }: Document): { start: number; end: number } {
	if (format !== "xml") return { start, end };
	return { start: Math.max(0, source.lastIndexOf("<", start - 1)), end: source.indexOf(">", end) + 1 || source.length };
}

function summaryOf(document: Document, { node, start, end }: Entry): Distribution {
	const id = text(get(node, "Id")) ?? null;
	const shape = "DistributionSummary";
	return { document: { ...document, shape, root: node, id, name: shape, problems: [] }, start, end };
}

function rowOf({ document, start, end }: Distribution, index: number): ListingRow {
	const distribution = get(document.root, "Distribution") ?? document.root;
	const config = get(distribution, "DistributionConfig") ?? distribution;
	const enabled = get(config, "Enabled")?.value;
	const others = items(get(config, "CacheBehaviors")).length;
	return {
		index,
		id: text(get(distribution, "Id")) ?? "",
		domain: text(get(distribution, "DomainName")) ?? "",
		aliases: items(get(config, "Aliases")).map((alias) => text(alias) ?? ""),
		comment: text(get(config, "Comment")) ?? "",
		enabled: typeof enabled === "boolean" ? enabled : null,
		status: text(get(distribution, "Status")) ?? "",
		modified: text(get(distribution, "LastModifiedTime")) ?? "",
		priceClass: text(get(config, "PriceClass")) ?? "",
		origins: items(get(config, "Origins")).length,
		behaviors: others + (get(config, "DefaultCacheBehavior") ? 1 : 0),
		start,
		end,
		text: isDecoded(document) ? write(document, document.format).text : null,
		findings: null,
	};
}

function* checkAll(all: readonly Distribution[], settings: RuleSettings, now: () => number): Generator<Listed> {
	let findings: Counts[] = [];
	let sliceEnds = now() + CHECK_SLICE_MS;
	for (const [index, { document }] of all.entries()) {
		findings.push(countFindings(applySettings(check(document, { fixes: "none" }), settings)));
		const isLast = index === all.length - 1;
		if (!isLast && now() < sliceEnds) continue;
		yield { kind: "checked", from: index + 1 - findings.length, findings };
		findings = [];
		sliceEnds = now() + CHECK_SLICE_MS;
	}
}
