import { canContainConfig } from "../formats/embedded/prefilter";

const API_HOST = /^https?:\/\/cloudfront(?:-fips)?\.(?:[a-z0-9-]+\.)*(?:amazonaws\.com(?:\.cn)?|api\.aws)(?:[:/]|$)/i;
const API_URL_PATH = /\/20\d\d-\d\d-\d\d\/distribution/;
const CONSOLE_URL =
	/^https:\/\/[^/]*(?:console\.aws|console\.amazonaws|\.aws\.amazon|amazonaws-us-gov)[^/]*\/.*cloudfront/i;
/** Types that carry JSON, XML or forms, and those that a careless server gives to anything. */
const TEXT_TYPE = /json|xml|text\/plain|x-www-form|octet-stream|x-amz/i;
const OTHER_TYPE = /html|javascript|css|image|font|audio|video|svg|wasm/i;
/** How much of a URL is looked at. */
const MAX_URL_CHARS = 2000;

/** Whether a request goes to the API itself, by its URL alone. */
export function isApiUrl(url: string): boolean {
	const head = url.slice(0, MAX_URL_CHARS);
	return API_URL_PATH.test(head) || API_HOST.test(head) || CONSOLE_URL.test(head);
}

/**
 * Whether an answer may hold a config, so that its body is worth asking for: a URL of the API, or a type that can.
 * Costs a few comparisons, so that pages with thousands of requests do not notice.
 */
export function isRelevantResponse(url: string, mime: string): boolean {
	if (isApiUrl(url)) return true;
	return url.startsWith("http") && TEXT_TYPE.test(mime) && !OTHER_TYPE.test(mime);
}

/** Whether what was sent or answered is worth reading: the URL only hints, the content decides. */
export function isRelevantExchange(url: string, ...bodies: readonly (string | null)[]): boolean {
	return isApiUrl(url) || bodies.some((body) => body !== null && canContainConfig(body));
}
