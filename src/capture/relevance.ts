import { canContainConfig } from "../formats/embedded/prefilter";

const API_HOST = /^https?:\/\/cloudfront(?:-fips)?\.(?:[a-z0-9-]+\.)*(?:amazonaws\.com(?:\.cn)?|api\.aws)(?:[:/]|$)/i;
const API_URL_PATH = /\/20\d\d-\d\d-\d\d\/distribution/;
const CONSOLE_URL =
	/^https:\/\/[^/]*(?:console\.aws|console\.amazonaws|\.aws\.amazon|amazonaws-us-gov)[^/]*\/.*cloudfront/i;
/** Media types of JSON, XML and forms, and those that servers use for anything. */
const TEXT_TYPE = /json|xml|text\/plain|x-www-form|octet-stream|x-amz/i;
const OTHER_TYPE = /html|javascript|css|image|font|audio|video|svg|wasm/i;
/** Longest part of a URL that is examined. */
const MAX_URL_CHARS = 2000;

/** Whether a URL is one of the API itself. */
export function isApiUrl(url: string): boolean {
	const head = url.slice(0, MAX_URL_CHARS);
	return API_URL_PATH.test(head) || API_HOST.test(head) || CONSOLE_URL.test(head);
}

/**
 * Whether a response may contain a config, so that its body should be requested: by URL or media type.
 * Cheap, so that pages with thousands of requests are not slowed down.
 */
export function isRelevantResponse(url: string, mime: string): boolean {
	if (isApiUrl(url)) return true;
	return url.startsWith("http") && TEXT_TYPE.test(mime) && !OTHER_TYPE.test(mime);
}

/** Whether the bodies of an exchange should be read: for URLs outside the API the content decides. */
export function isRelevantExchange(url: string, ...bodies: readonly (string | null)[]): boolean {
	return isApiUrl(url) || bodies.some((body) => body !== null && canContainConfig(body));
}
