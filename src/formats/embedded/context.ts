import { entryOf } from "../../document/access";
import type { Node } from "../../document/node";
import { type ApiVersion, isApiVersion } from "../../schema/versions";
import { folded } from "./clues";

/** What stands around a config in a larger text, or came along with it, and says more about it. */
export interface Context {
	/** API version that the request's URL, or the name of its event, states. */
	apiVersion: ApiVersion | null;
	/** Distribution id, from a URL or ARN. */
	id: string | null;
	/** From the header `ETag`, or `If-Match` of a request. */
	etag: string | null;
}

export const NO_CONTEXT: Context = { apiVersion: null, id: null, etag: null };

/** A URL or path of the API: `/2020-05-31/distribution/E1/config`. */
const API_PATH = /\/(20\d\d-\d\d-\d\d)\/(?:distribution(?:\/([A-Za-z0-9]{1,40}))?(?![A-Za-z0-9])|distributions)/;
const ARN = /^arn:[a-z0-9-]{1,20}:cloudfront::\d{0,20}:distribution\/([A-Za-z0-9]{1,40})$/;
/** Names of events and actions carry the version: `UpdateDistribution2020_05_31`. */
const EVENT_VERSION = /(20\d\d)[_-](\d\d)[_-](\d\d)$/;
const DISTRIBUTION_ID = /^E[A-Z0-9]{4,40}$/;
/** Longest list of headers that is looked through. */
const MAX_HEADERS = 200;

/** What a URL or path of the API says; nothing when it is none. */
export function contextOfUrl(url: string): Context {
	const [, version = "", id] = API_PATH.exec(url.slice(0, 2000)) ?? [];
	return { apiVersion: isApiVersion(version) ? version : null, id: id ?? null, etag: null };
}

/** The context of what stands in a structure: that of the structure itself, and what its own members add. */
export function contextWithin(node: Node, around: Context): Context {
	if (node.kind !== "structure") return around;
	let context = around;
	for (const entry of node.entries) {
		const read = readers.get(folded(entry.key));
		const said = read?.(entry.node);
		if (said) context = merge(said, context);
	}
	return context;
}

function merge(inner: Partial<Context>, outer: Context): Context {
	return {
		apiVersion: inner.apiVersion ?? outer.apiVersion,
		id: inner.id ?? outer.id,
		etag: inner.etag ?? outer.etag,
	};
}

type Reader = (node: Node) => Partial<Context> | null;

const ofUrl: Reader = (node) => (typeof node.value === "string" ? contextOfUrl(node.value) : null);

const ofEtag: Reader = (node) =>
	typeof node.value === "string" && node.value !== "" ? { etag: unquoted(node.value) } : null;

const ofId: Reader = (node) =>
	typeof node.value === "string" && DISTRIBUTION_ID.test(node.value) ? { id: node.value } : null;

const ofArn: Reader = (node) => {
	const id = typeof node.value === "string" ? ARN.exec(node.value)?.[1] : undefined;
	return id === undefined ? null : { id };
};

const ofVersion: Reader = (node) => {
	const [, year, month, day] = EVENT_VERSION.exec(String(node.value ?? "").slice(-40)) ?? [];
	const version = `${year}-${month}-${day}`;
	return isApiVersion(version) ? { apiVersion: version } : null;
};

/** Headers as a dict, or as HAR has them: `[{name, value}]`. */
const ofHeaders: Reader = (node) => {
	if (node.entries.length > MAX_HEADERS) return null;
	for (const { key, node: value } of node.entries) {
		const isPair = node.kind === "list";
		const name = isPair ? entryOf(value, "name")?.node.value : key;
		const header = isPair ? entryOf(value, "value")?.node : firstOf(value);
		if (header && isEtagHeader(String(name ?? ""))) return ofEtag(header);
	}
	return null;
};

/** API Gateway and others give each header a list of values. */
function firstOf(node: Node): Node {
	return node.kind === "list" ? (node.entries[0]?.node ?? node) : node;
}

function isEtagHeader(name: string): boolean {
	const plain = folded(name);
	return plain === "etag" || plain === "ifmatch";
}

/** A part of the exchange whose own members tell: `request` of HAR, `ResponseMetadata` of boto3. */
const ofPart: Reader = (node) => (node.kind === "structure" ? contextOfPart(node) : null);

function contextOfPart(node: Node): Partial<Context> {
	let said: Partial<Context> = {};
	for (const entry of node.entries) {
		const name = folded(entry.key);
		if (URL_KEYS.has(name)) said = { ...ofUrl(entry.node), ...said };
		else if (name === "httpheaders") said = { ...said, ...ofHeaders(entry.node) };
	}
	return said;
}

const URL_KEYS: ReadonlySet<string> = new Set(["url", "path", "uri", "requesturi", "requesturl", "rawpath"]);

const readers: ReadonlyMap<string, Reader> = new Map([
	...[...URL_KEYS].map((key): [string, Reader] => [key, ofUrl]),
	["request", ofPart],
	["responsemetadata", ofPart],
	["headers", ofHeaders],
	["httpheaders", ofHeaders],
	["requestheaders", ofHeaders],
	["responseheaders", ofHeaders],
	["multivalueheaders", ofHeaders],
	["etag", ofEtag],
	["ifmatch", ofEtag],
	["eventname", ofVersion],
	["apiversion", ofVersion],
	["resourceid", ofId],
	["distributionid", ofId],
	["arn", ofArn],
]);

/** Some clients put the ETag in the quotes that HTTP wants, CloudFront does not. */
function unquoted(etag: string): string {
	return /^"[^"]*"$/.test(etag) ? etag.slice(1, -1) : etag;
}
