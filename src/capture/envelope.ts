import type { Exchange } from "./exchange";

/** A request to the API, possibly inside another HTTP request. */
export interface ApiRequest {
	method: string;
	/** URL or path of the API. */
	url: string;
	ifMatch: string | null;
}

const PATH_KEYS = ["path", "requestUri", "uri", "url"];
/** Deepest nesting of envelopes. */
const MAX_LEVEL = 4;

const apiRequests = new WeakMap<Exchange, ApiRequest>();

/**
 * The API request of an exchange. Consoles send it as JSON through their own server: `path`, `method`, `headers`,
 * `contentString`. Cached, as bodies may be large and there are several callers for each exchange.
 */
export function getApiRequest(exchange: Exchange): ApiRequest {
	const known = apiRequests.get(exchange);
	if (known) return known;
	const request = readApiRequest(exchange);
	apiRequests.set(exchange, request);
	return request;
}

function readApiRequest({ method, url, ifMatch, requestBody }: Exchange): ApiRequest {
	const direct: ApiRequest = { method, url, ifMatch };
	if (requestBody === null || !/^\s*[[{"]/.test(requestBody)) return direct;
	const inner = findEnvelope(tryParseJson(requestBody), 0);
	return inner ? { ...inner, ifMatch: inner.ifMatch ?? ifMatch } : direct;
}

const STATUS_KEYS = ["statusCode", "httpStatusCode", "status"];

/** HTTP status of the API's response; null when there was no response or an envelope does not state it. */
export function getApiStatus(exchange: Exchange): number | null {
	const isEnveloped = getApiRequest(exchange).url !== exchange.url;
	return isEnveloped ? findStatus(tryParseJson(exchange.responseBody ?? ""), 0) : exchange.status;
}

function findStatus(value: unknown, level: number): number | null {
	if (level > MAX_LEVEL || typeof value !== "object" || value === null) return null;
	const members = value as Record<string, unknown>;
	for (const key of STATUS_KEYS) {
		const stated = members[key];
		// Converting an object to a number may throw.
		const status = typeof stated === "number" || typeof stated === "string" ? Number(stated) : Number.NaN;
		if (status >= 100 && status < 600) return status;
	}
	for (const below of Object.values(members).slice(0, 50)) {
		const found = findStatus(below, level + 1);
		if (found !== null) return found;
	}
	return null;
}

function findEnvelope(value: unknown, level: number): ApiRequest | null {
	if (level > MAX_LEVEL) return null;
	if (typeof value === "string") return /^\s*[[{]/.test(value) ? findEnvelope(tryParseJson(value), level + 1) : null;
	if (typeof value !== "object" || value === null) return null;
	const members = value as Record<string, unknown>;
	for (const key of PATH_KEYS) {
		const path = members[key];
		if (typeof path === "string" && /\/20\d\d-\d\d-\d\d\//.test(path.slice(0, 500))) {
			const method = typeof members.method === "string" ? members.method.toUpperCase() : "GET";
			return { method, url: path, ifMatch: findIfMatch(members.headers) };
		}
	}
	for (const below of Object.values(members).slice(0, 50)) {
		const found = findEnvelope(below, level + 1);
		if (found) return found;
	}
	return null;
}

function findIfMatch(headers: unknown): string | null {
	if (typeof headers !== "object" || headers === null) return null;
	for (const [name, value] of Object.entries(headers)) {
		if (name.toLowerCase() !== "if-match") continue;
		const first: unknown = Array.isArray(value) ? value[0] : value;
		return typeof first === "string" ? first : null;
	}
	return null;
}

function tryParseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
