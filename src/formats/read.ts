import { get, text } from "../document/access";
import type { Document, FormatName, VersionSource } from "../document/document";
import type { Node, Problem } from "../document/node";
import { assignType } from "../document/typing";
import { structureOf } from "../schema/schema";
import { type ApiVersion, NEWEST_VERSION } from "../schema/versions";
import { type Context, contextOfUrl, NO_CONTEXT } from "./embedded/context";
import { isForm } from "./embedded/encodings";
import { Finder, type Found, MAX_READ } from "./embedded/find";
import { mayHoldConfig } from "./embedded/hint";
import { redactionIn } from "./embedded/redacted";
import type { Format, Root } from "./format";
import { isWhole } from "./identify";
import { type OnProgress, Progress } from "./progress";
import { formatOf, formats, sniff } from "./registry";

export interface ReadOptions {
	/** Format of the text; found out when absent. */
	format?: FormatName;
	/** Overrides the API version that the text states. */
	apiVersion?: ApiVersion;
	/** URL or path of the request that the text was sent with or answered; states version and id where the text does not. */
	url?: string;
	/** ETag or If-Match header that came with the text. */
	etag?: string | null;
}

/** What a text turned out to hold. */
export interface Reading {
	/** Null when no format would read the text. */
	format: FormatName | null;
	documents: Document[];
	/** What went wrong in the text as a whole; each document has its own besides. */
	problems: Problem[];
}

/** Most documents taken out of one text; a script or export with more is cut there, and says so. */
const MAX_DOCUMENTS = 2000;

/**
 * Reads every CloudFront document in a text, whatever its format, also from strings in it that hold JSON, XML, base64
 * of them, or form fields. Ranges always point into the text given.
 * Never throws: what is wrong with the text is in `problems`, and what could be read is there.
 * A text that parses but holds nothing of the API gives one document of shape null.
 * @param onProgress hears how far a long text was read; finding the documents in it comes on top of that
 */
export function read(source: string, options: ReadOptions = {}, onProgress?: OnProgress): Reading {
	if (!options.format && isForm(source)) {
		const finder = new Finder(MAX_DOCUMENTS + 1);
		finder.inForm(source, contextOf(options));
		if (finder.found.length > 0) return readingOf(source, null, finder, [], options);
	}
	const format = source.trim() === "" ? null : options.format ? formatOf(options.format) : sniff(source);
	if (!format) return { format: null, documents: [], problems: [unreadable(source)] };
	const reading = readAs(format, source, options, onProgress);
	if (options.format || reading.documents.some(isKnown) || !mayHoldConfig(source)) return reading;
	return readOtherwise(format, source, options) ?? reading;
}

function readAs(format: Format, source: string, options: ReadOptions, onProgress?: OnProgress): Reading {
	const finder = new Finder(MAX_DOCUMENTS + 1);
	const context = contextOf(options);
	const { roots, problems } = format.parse(source, onProgress && new Progress(onProgress));
	const alone = roots.length === 1;
	for (const root of roots) if (!finder.isFull) finder.inText(source, format, root, alone, context);
	return readingOf(source, format.name, finder, problems, options, roots);
}

/** A program or a log may look like one format and hold a config in another: what finds a whole one counts. */
function readOtherwise(tried: Format, source: string, options: ReadOptions): Reading | null {
	for (const format of formats) {
		if (format === tried || format.sniff(source) === 0) continue;
		const reading = readAs(format, source, options);
		if (reading.documents.some((one) => one.shape !== null && isWhole(one.shape))) return reading;
	}
	return null;
}

function isKnown({ shape }: Document): boolean {
	return shape !== null;
}

function contextOf({ url, etag }: ReadOptions): Context {
	const context = url === undefined ? NO_CONTEXT : contextOfUrl(url);
	return { ...context, etag: etag ?? null };
}

function readingOf(
	source: string,
	format: FormatName | null,
	{ found, isFull, looked }: Finder,
	problems: Problem[],
	options: ReadOptions,
	roots: readonly Root[] = [],
): Reading {
	const start = roots[roots.length - 1]?.start ?? 0;
	if (isFull) problems.push(tooMany(`Only the first ${MAX_DOCUMENTS} configs of this text are shown`, start));
	if (looked > MAX_READ) {
		problems.push(tooMany(`Only the first ${MAX_READ} strings that look like configs were looked into`, start));
	}
	const documents = found.slice(0, MAX_DOCUMENTS).map((one) => toDocument(source, one, options));
	return { format: format ?? documents[0]?.format ?? null, documents: withoutStrangers(documents), problems };
}

function unreadable(source: string): Problem {
	const message =
		source.trim() === ""
			? "There is nothing here; paste a DistributionConfig as XML, a boto3 dict or JSON"
			: "This is neither XML, a Python dict nor JSON; expected `<`, `{` or a boto3 call";
	const start = Math.max(0, source.search(/\S/));
	return { severity: "error", message, start, end: Math.min(source.length, start + 1) };
}

function tooMany(message: string, start: number): Problem {
	return { severity: "warning", message, start, end: start };
}

/** When a text holds documents of the API, the rest of its literals is of no interest. */
function withoutStrangers(documents: Document[]): Document[] {
	const known = documents.filter(isKnown);
	return known.length > 0 ? known : documents.slice(0, 1);
}

function toDocument(source: string, found: Found, options: ReadOptions): Document {
	const { node, shape, format, context } = found;
	const problems = [...found.problems];
	if (shape !== null && structureOf(shape)) {
		assignType(node, { structure: shape }, { untyped: format.name === "xml" }, problems);
		const redaction = redactionIn(node);
		if (redaction) problems.push(redaction);
	}
	const [apiVersion, apiVersionFrom] = versionOf(found, options);
	const known = shape !== null;
	return {
		source,
		format: format.name,
		shape,
		root: node,
		apiVersion,
		apiVersionFrom,
		id: idOf(node) ?? (known ? context.id : null),
		etag: text(get(node, "ETag")) ?? text(get(node, "IfMatch")) ?? (known ? context.etag : null),
		where: found.where,
		name: found.name,
		problems,
		...(found.decoded && { decoded: true }),
	};
}

function versionOf(found: Found, options: ReadOptions): [ApiVersion, VersionSource] {
	if (options.apiVersion) return [options.apiVersion, "option"];
	if (found.apiVersion) return [found.apiVersion, "namespace"];
	if (found.context.apiVersion) return [found.context.apiVersion, "url"];
	return [NEWEST_VERSION, "default"];
}

function idOf(node: Node): string | null {
	if (node.type === "DistributionConfig") return null;
	return (
		text(get(node, "Distribution", "Id")) ?? (structureOf(node.type)?.members.Id ? text(get(node, "Id")) : null) ?? null
	);
}
