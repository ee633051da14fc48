/** The relevant parts of a request and its response. Has no headers but the two named. */
export interface Exchange {
	/** Without user, password and fragment; query parameters only if they are the API's. */
	url: string;
	method: string;
	/** HTTP status; null when there was no response. */
	status: number | null;
	/** When the request began, in milliseconds since 1970. */
	time: number;
	requestBody: string | null;
	responseBody: string | null;
	/** The browser did not provide the response body. */
	bodyMissing: boolean;
	/** Request header. */
	ifMatch: string | null;
	/** Response header. */
	etag: string | null;
}

/** The parts of an entry of HAR 1.2 or `devtools.network` that are read. */
export interface HarEntry {
	startedDateTime?: unknown;
	request?: { method?: unknown; url?: unknown; headers?: unknown; postData?: { text?: unknown } | null } | null;
	response?: {
		status?: unknown;
		headers?: unknown;
		content?: { mimeType?: unknown; text?: unknown; encoding?: unknown; size?: unknown } | null;
	} | null;
}

/** A body from `getContent` or HAR: text, or base64 according to `encoding`. */
export interface ResponseBody {
	content: string | null;
	encoding: string | null;
}

/**
 * Extracts what is stored of an entry: If-Match, ETag, bodies without credentials; no other header and no cookie.
 * @param body the response body; its text is null when the browser does not have it
 */
export function toExchange(entry: HarEntry, body: ResponseBody): Exchange {
	const { request, response } = entry;
	const status = asNumber(response?.status);
	const responseBody = decodeBody(body);
	const requestText = asString(request?.postData?.text);
	return {
		url: stripUrlSecrets(asString(request?.url)),
		method: asString(request?.method).toUpperCase() || "GET",
		status: status > 0 ? status : null,
		time: asTime(entry.startedDateTime) || 0,
		requestBody: requestText === "" ? null : stripCredentials(requestText),
		responseBody: responseBody ? stripCredentials(responseBody) : null,
		bodyMissing: responseBody === null && asNumber(response?.content?.size ?? 0) !== 0,
		ifMatch: findHeader(request?.headers, "if-match"),
		etag: findHeader(response?.headers, "etag"),
	};
}

// Objects are ignored: those of a hostile file may throw when converted to a string or number.

function asString(value: unknown): string {
	return typeof value === "string" ? value : "";
}

function asNumber(value: unknown): number {
	return typeof value === "number" || typeof value === "string" ? Number(value) : Number.NaN;
}

function asTime(value: unknown): number {
	return value instanceof Date ? value.getTime() : Date.parse(asString(value));
}

function decodeBody({ content, encoding }: ResponseBody): string | null {
	if (content === null || encoding !== "base64") return content;
	try {
		const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
		return new TextDecoder().decode(bytes);
	} catch {
		return null;
	}
}

/** The value of a header in a list of `{name, value}`, without the quotes that HTTP puts around an ETag. */
function findHeader(headers: unknown, wanted: string): string | null {
	if (!Array.isArray(headers)) return null;
	for (const one of headers as { name?: unknown; value?: unknown }[]) {
		if (typeof one?.name !== "string" || one.name.toLowerCase() !== wanted) continue;
		return typeof one.value === "string" && one.value !== "" ? one.value.replace(/^"(.*)"$/, "$1") : null;
	}
	return null;
}

/** Query parameters of the API's own operations; any other may be a signature or a token. */
const API_PARAMETERS: ReadonlySet<string> = new Set(["WithTags", "Marker", "MaxItems"]);

function stripUrlSecrets(url: string): string {
	if (!URL.canParse(url)) return url.split(/[?#]/)[0] ?? "";
	const { origin, protocol, host, pathname, searchParams } = new URL(url);
	const parameters = [...searchParams].filter(([name]) => API_PARAMETERS.has(name));
	const query = parameters
		.map(([name, value]) => (value === "" ? name : `${name}=${encodeURIComponent(value)}`))
		.join("&");
	const start = origin === "null" ? `${protocol}//${host}` : origin;
	return `${start}${pathname}${query && `?${query}`}`;
}

/** Names of credentials in envelopes and forms. */
const CREDENTIAL_NAMES =
	"(?:proxy-)?authorization|(?:set-)?cookies?|x-amz-security-token|x-amz-signature|x-api-key|(?:x-)?[cx]srf-?token|csrf|" +
	"access-?key-?id|secret-?access-?key|session-?token|(?:access|id|refresh|bearer)[_-]?token|password";
const JSON_CREDENTIAL = new RegExp(String.raw`(\\{0,15}")(?:${CREDENTIAL_NAMES})\1\s{0,20}:\s{0,20}\1`, "gi");
const FORM_CREDENTIAL = new RegExp(`((?:^|&)(?:${CREDENTIAL_NAMES})=)[^&]*`, "gi");

/** A body without the credentials of an envelope or form; quotes and all other text stay unchanged. */
export function stripCredentials(body: string): string {
	const parts: string[] = [];
	let copied = 0;
	for (const match of body.matchAll(JSON_CREDENTIAL)) {
		const start = match.index + match[0].length;
		if (start < copied) continue;
		const end = findStringEnd(body, start, match[1] ?? '"');
		parts.push(body.slice(copied, start));
		copied = end;
	}
	const rest = parts.join("") + body.slice(copied);
	return /^[\w.%+-]+=/.test(rest.slice(0, 200)) ? rest.replace(FORM_CREDENTIAL, "$1") : rest;
}

/**
 * The end offset of the string that begins at `from`.
 * @param quote its quote, with the backslashes that escape it when the string is nested in others. A backslash in the
 *   string has one more of them, and two such backslashes in a row do not escape the quote after them.
 */
function findStringEnd(text: string, from: number, quote: string): number {
	const ownBackslashes = quote.length - 1;
	for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
		let start = at;
		while (start > from && text.charAt(start - 1) === "\\") start--;
		const inString = (at - start - ownBackslashes) / quote.length;
		if (inString >= 0 && inString % 2 === 0) return at - ownBackslashes;
	}
	return text.length;
}
