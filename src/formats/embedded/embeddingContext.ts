import { getEntry } from "../../document/access";
import type { Node } from "../../document/node";
import { type ApiVersion, findReadableVersion, isApiVersion } from "../../schema/versions";
import { foldNameCached } from "./signatureKeys";

/** Facts about a config from the text around it or from its request. */
export interface EmbeddingContext {
	/** API version that the request's URL, or the name of its event, states. */
	apiVersion: ApiVersion | null;
	/** Distribution id, from a URL or ARN. */
	id: string | null;
	/** From the header `ETag`, or `If-Match` of a request. */
	etag: string | null;
	/** HTTP method of the request around it. */
	method: string | null;
}

export const EMPTY_CONTEXT: EmbeddingContext = { apiVersion: null, id: null, etag: null, method: null };

/** A URL or path of the API: `/2020-05-31/distribution/E1/config`. */
const API_PATH = /\/(20\d\d-\d\d-\d\d)\/(?:distribution(?:\/([A-Za-z0-9]{1,40}))?(?![A-Za-z0-9])|distributions)/;
const ARN = /^arn:[a-z0-9-]{1,20}:cloudfront::\d{0,20}:distribution\/([A-Za-z0-9]{1,40})$/;
/** Names of events and actions carry the version: `UpdateDistribution2020_05_31`. */
const EVENT_VERSION = /(20\d\d)[_-](\d\d)[_-](\d\d)$/;
const DISTRIBUTION_ID = /^E[A-Z0-9]{4,40}$/;
/** Longest list of headers that is read. */
const MAX_HEADERS = 200;

/** The context in a URL or path of the API; empty for other URLs. */
export function parseApiUrl(url: string): EmbeddingContext {
	const [, version = "", id] = API_PATH.exec(url.slice(0, 2000)) ?? [];
	return { apiVersion: findReadableVersion(version), id: id ?? null, etag: null, method: null };
}

/** The context inside a structure: that of the structure itself and what its members add. */
export function getInnerContext(node: Node, around: EmbeddingContext): EmbeddingContext {
	if (node.kind !== "structure") return around;
	let context = around;
	for (const entry of node.entries) {
		const read = readersByKey.get(foldNameCached(entry.key));
		const inner = read?.(entry.node);
		if (inner) context = mergeContexts(inner, context);
	}
	return context;
}

function mergeContexts(inner: Partial<EmbeddingContext>, outer: EmbeddingContext): EmbeddingContext {
	return {
		apiVersion: inner.apiVersion ?? outer.apiVersion,
		id: inner.id ?? outer.id,
		etag: inner.etag ?? outer.etag,
		method: inner.method ?? outer.method,
	};
}

type ContextReader = (node: Node) => Partial<EmbeddingContext> | null;

const readUrl: ContextReader = (node) => (typeof node.value === "string" ? parseApiUrl(node.value) : null);

const readMethod: ContextReader = (node) =>
	typeof node.value === "string" && /^(?:GET|PUT|POST|DELETE)$/.test(node.value) ? { method: node.value } : null;

const readEtag: ContextReader = (node) =>
	typeof node.value === "string" && node.value !== "" ? { etag: unquoteEtag(node.value) } : null;

const readId: ContextReader = (node) =>
	typeof node.value === "string" && DISTRIBUTION_ID.test(node.value) ? { id: node.value } : null;

const readArn: ContextReader = (node) => {
	const id = typeof node.value === "string" ? ARN.exec(node.value)?.[1] : undefined;
	return id === undefined ? null : { id };
};

const readVersion: ContextReader = (node) => {
	const [, year, month, day] = EVENT_VERSION.exec(String(node.value ?? "").slice(-40)) ?? [];
	const version = `${year}-${month}-${day}`;
	return isApiVersion(version) ? { apiVersion: version } : null;
};

/** Headers as a dict, or as HAR has them: `[{name, value}]`. */
const readHeaderContext: ContextReader = (node) => {
	if (node.entries.length > MAX_HEADERS) return null;
	for (const { key, node: value } of node.entries) {
		const isPair = node.kind === "list";
		const name = isPair ? getEntry(value, "name")?.node.value : key;
		const header = isPair ? getEntry(value, "value")?.node : getFirstValue(value);
		if (header && isEtagHeader(String(name ?? ""))) return readEtag(header);
	}
	return null;
};

/** API Gateway and others give each header a list of values. */
function getFirstValue(node: Node): Node {
	return node.kind === "list" ? (node.entries[0]?.node ?? node) : node;
}

function isEtagHeader(name: string): boolean {
	const plain = foldNameCached(name);
	return plain === "etag" || plain === "ifmatch";
}

/** A part of an exchange with its own context: `request` of HAR, `ResponseMetadata` of boto3. */
const readPart: ContextReader = (node) => (node.kind === "structure" ? getPartContext(node) : null);

function getPartContext(node: Node): Partial<EmbeddingContext> {
	let said: Partial<EmbeddingContext> = {};
	for (const entry of node.entries) {
		const name = foldNameCached(entry.key);
		if (URL_KEYS.has(name)) said = { ...readUrl(entry.node), ...said };
		else if (METHOD_KEYS.has(name)) said = { ...said, ...readMethod(entry.node) };
		else if (name === "httpheaders") said = { ...said, ...readHeaderContext(entry.node) };
	}
	return said;
}

const URL_KEYS: ReadonlySet<string> = new Set(["url", "path", "uri", "requesturi", "requesturl", "rawpath"]);

const METHOD_KEYS: ReadonlySet<string> = new Set(["method", "httpmethod", "requestmethod"]);

const readersByKey: ReadonlyMap<string, ContextReader> = new Map([
	...[...URL_KEYS].map((key): [string, ContextReader] => [key, readUrl]),
	...[...METHOD_KEYS].map((key): [string, ContextReader] => [key, readMethod]),
	["request", readPart],
	["responsemetadata", readPart],
	["headers", readHeaderContext],
	["httpheaders", readHeaderContext],
	["requestheaders", readHeaderContext],
	["responseheaders", readHeaderContext],
	["multivalueheaders", readHeaderContext],
	["etag", readEtag],
	["ifmatch", readEtag],
	["eventname", readVersion],
	["apiversion", readVersion],
	["resourceid", readId],
	["distributionid", readId],
	["arn", readArn],
]);

/** Some clients put the ETag in the quotes that HTTP requires, CloudFront does not. */
function unquoteEtag(etag: string): string {
	return /^"[^"]*"$/.test(etag) ? etag.slice(1, -1) : etag;
}
