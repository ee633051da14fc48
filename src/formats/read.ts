import { getNode, getText } from "../document/access";
import type { Document, VersionSource } from "../document/document";
import type { FormatName } from "../document/formatTraits";
import type { Node } from "../document/node";
import type { Problem, ProblemCode } from "../document/problem";
import { assignType } from "../document/typing";
import { structureOf } from "../schema/schema";
import { type ApiVersion, NEWEST_VERSION } from "../schema/versions";
import { EMPTY_CONTEXT, type EmbeddingContext, parseApiUrl } from "./embedded/embeddingContext";
import { isFormEncoded } from "./embedded/encodings";
import { DocumentFinder, type FoundDocument, MAX_STRINGS_READ } from "./embedded/find";
import { canContainConfig } from "./embedded/prefilter";
import { findRedactionProblem } from "./embedded/redactionProblem";
import type { Format, SyntaxRoot } from "./format";
import { isDocumentStructure } from "./identify";
import { type OnProgress, ProgressReporter } from "./progress";
import { detectFormat, formats, getFormat } from "./registry";
import { findStatedOperation, MAX_TEXT_BEFORE } from "./statedOperation";

export interface ReadOptions {
	/** Format of the text; detected when absent. */
	format?: FormatName;
	/** Overrides the API version that the text states. */
	apiVersion?: ApiVersion;
	/**
	 * URL or path of the request that the text belongs to; provides version and id if the text does not.
	 */
	url?: string;
	/** ETag or If-Match header that came with the text. */
	etag?: string | null;
	/** HTTP method of the request that the text was sent with; not for responses. */
	method?: string | null;
}

/** The result of reading a text. */
export interface Reading {
	/** Null when no format would read the text. */
	format: FormatName | null;
	documents: Document[];
	/** Problems of the text as a whole; each document also has its own. */
	problems: Problem[];
}

/** Most documents of one text; a problem reports that there are more. */
const MAX_DOCUMENTS = 2000;

/**
 * Reads every CloudFront document in a text, in any format, also in strings that contain JSON, XML, base64 of them, or
 * form fields. Ranges always refer to the whole text.
 * Never throws: `problems` has what is wrong with the text, `documents` what could be read.
 * A text that parses but has nothing of the API gives one document of shape null.
 * @param onProgress receives the progress of reading a long text; searching it for documents comes after that
 */
export function readDocuments(source: string, options: ReadOptions = {}, onProgress?: OnProgress): Reading {
	if (!options.format && isFormEncoded(source)) {
		const finder = new DocumentFinder(MAX_DOCUMENTS + 1);
		finder.searchForm(source, toContext(options));
		if (finder.found.length > 0) return toReading(source, null, finder, [], options);
	}
	const format = source.trim() === "" ? null : options.format ? getFormat(options.format) : detectFormat(source);
	if (!format) return { format: null, documents: [], problems: [createUnreadableProblem(source)] };
	const reading = readAs(format, source, options, onProgress);
	if (options.format || reading.documents.some(hasShape) || !canContainConfig(source)) return reading;
	return readInOtherFormats(format, source, options) ?? reading;
}

function readAs(format: Format, source: string, options: ReadOptions, onProgress?: OnProgress): Reading {
	const finder = new DocumentFinder(MAX_DOCUMENTS + 1);
	const context = toContext(options);
	const { roots, problems } = format.parse(source, onProgress && new ProgressReporter(onProgress));
	const alone = roots.length === 1;
	for (const root of roots) if (!finder.isFull) finder.searchText(source, format, root, alone, context);
	return toReading(source, format.name, finder, problems, options, roots);
}

/**
 * A program or log may look like one format and contain a config in another: the first format with a complete document
 * wins.
 */
function readInOtherFormats(tried: Format, source: string, options: ReadOptions): Reading | null {
	for (const format of formats) {
		if (format === tried || format.sniff(source) === 0) continue;
		const reading = readAs(format, source, options);
		if (reading.documents.some((document) => document.shape !== null && isDocumentStructure(document.shape)))
			return reading;
	}
	return null;
}

function hasShape({ shape }: Document): boolean {
	return shape !== null;
}

function toContext({ url, etag, method }: ReadOptions): EmbeddingContext {
	const context = url === undefined ? EMPTY_CONTEXT : parseApiUrl(url);
	return { ...context, etag: etag ?? null, method: method ?? null };
}

function toReading(
	source: string,
	format: FormatName | null,
	{ found, isFull, candidateCount: looked }: DocumentFinder,
	problems: Problem[],
	options: ReadOptions,
	roots: readonly SyntaxRoot[] = [],
): Reading {
	const start = roots[roots.length - 1]?.start ?? 0;
	if (isFull)
		problems.push(
			createLimitProblem("too-many-documents", `Only the first ${MAX_DOCUMENTS} configs of this text are shown`, start),
		);
	if (looked > MAX_STRINGS_READ) {
		problems.push(
			createLimitProblem(
				"too-many-strings",
				`Only the first ${MAX_STRINGS_READ} strings that look like configs were read`,
				start,
			),
		);
	}
	const documents = found.slice(0, MAX_DOCUMENTS).map((document) => toDocument(source, document, options));
	return { format: format ?? documents[0]?.format ?? null, documents: dropUnknownDocuments(documents), problems };
}

function createUnreadableProblem(source: string): Problem {
	const isEmpty = source.trim() === "";
	const message = isEmpty
		? "The text is empty; paste a DistributionConfig as XML, a boto3 dict or JSON"
		: "This is neither XML, a Python dict nor JSON; expected `<`, `{` or a boto3 call";
	const start = Math.max(0, source.search(/\S/));
	const code = isEmpty ? "empty-text" : "unknown-format";
	return { severity: "error", code, message, start, end: Math.min(source.length, start + 1) };
}

function createLimitProblem(code: ProblemCode, message: string, start: number): Problem {
	return { severity: "warning", code, message, start, end: start };
}

/** Drops other literals when a text has documents of the API. */
function dropUnknownDocuments(documents: Document[]): Document[] {
	const known = documents.filter(hasShape);
	return known.length > 0 ? known : documents.slice(0, 1);
}

function toDocument(source: string, found: FoundDocument, options: ReadOptions): Document {
	const { node, shape, format, context } = found;
	const problems = [...found.problems];
	if (shape !== null && structureOf(shape)) {
		assignType(node, { structure: shape }, format.traits, problems);
		const redaction = findRedactionProblem(node);
		if (redaction) problems.push(redaction);
	}
	const [apiVersion, apiVersionFrom] = resolveApiVersion(found, options);
	const known = shape !== null;
	return {
		source,
		format: format.name,
		shape,
		root: node,
		apiVersion,
		apiVersionFrom,
		id: getDocumentId(node) ?? (known ? context.id : null),
		etag: getText(getNode(node, "ETag")) ?? getText(getNode(node, "IfMatch")) ?? (known ? context.etag : null),
		operation: findStatedOperation({
			root: node,
			name: found.name,
			method: context.method,
			isApiUrl: context.apiVersion !== null,
			textBefore:
				found.isEmbedded || found.where !== ""
					? ""
					: source.slice(Math.max(0, node.start - MAX_TEXT_BEFORE), node.start),
		}),
		where: found.where,
		name: found.name,
		isEmbedded: found.isEmbedded,
		problems,
	};
}

function resolveApiVersion(found: FoundDocument, options: ReadOptions): [ApiVersion, VersionSource] {
	if (options.apiVersion) return [options.apiVersion, "option"];
	if (found.apiVersion) return [found.apiVersion, "namespace"];
	if (found.context.apiVersion) return [found.context.apiVersion, "url"];
	return [NEWEST_VERSION, "default"];
}

function getDocumentId(node: Node): string | null {
	if (node.type === "DistributionConfig") return null;
	return (
		getText(getNode(node, "Distribution", "Id")) ??
		(structureOf(node.type)?.members.Id ? getText(getNode(node, "Id")) : null) ??
		null
	);
}
