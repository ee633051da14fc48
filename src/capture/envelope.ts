import type { Exchange } from "./exchange";

/** What an HTTP request says to the API, maybe from inside of another request. */
export interface ApiRequest {
	method: string;
	/** URL or path of the API. */
	url: string;
	ifMatch: string | null;
}

const PATH_KEYS = ["path", "requestUri", "uri", "url"];
/** How deep an envelope may stand in what is sent. */
const MAX_LEVEL = 4;

const apiRequests = new WeakMap<Exchange, ApiRequest>();

/**
 * What an exchange asks of the API. Consoles send it as JSON through a server of their own: `path`, `method`,
 * `headers`, `contentString`. Remembered, as a body may be large and several stations of an exchange ask.
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

/** HTTP status that the API answered; null when none came, or when an envelope does not tell. */
export function getApiStatus(exchange: Exchange): number | null {
	const isEnveloped = getApiRequest(exchange).url !== exchange.url;
	return isEnveloped ? findStatus(tryParseJson(exchange.responseBody ?? ""), 0) : exchange.status;
}

function findStatus(value: unknown, level: number): number | null {
	if (level > MAX_LEVEL || typeof value !== "object" || value === null) return null;
	const members = value as Record<string, unknown>;
	for (const key of STATUS_KEYS) {
		const stated = members[key];
		// An object may throw when it is turned into a number.
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
