import { type Exchange, type HarEntry, toExchange } from "./exchange";
import { isRelevantExchange } from "./relevance";

/**
 * The exchanges of a HAR file that may contain configs, in file order.
 * @returns null when the text is not a HAR file
 */
export function parseHar(text: string): Exchange[] | null {
	if (!/^\ufeff?\s*\{\s*"log"\s*:/.test(text.slice(0, 500))) return null;
	const entries = parseHarEntries(text);
	if (!Array.isArray(entries)) return null;
	const exchanges: Exchange[] = [];
	for (const entry of entries as (HarEntry | null)[]) {
		if (typeof entry !== "object" || entry === null || !entry.request) continue;
		const exchange = toExchange(entry, getHarBody(entry));
		if (isRelevantExchange(exchange.url, exchange.requestBody, exchange.responseBody)) exchanges.push(exchange);
	}
	return exchanges;
}

function parseHarEntries(text: string): unknown {
	try {
		return (JSON.parse(text.replace(/^\ufeff/, "")) as { log?: { entries?: unknown } } | null)?.log?.entries;
	} catch {
		return undefined;
	}
}

function getHarBody({ response }: HarEntry): { content: string | null; encoding: string | null } {
	const { text, encoding } = response?.content ?? {};
	return {
		content: typeof text === "string" ? text : null,
		encoding: typeof encoding === "string" ? encoding : null,
	};
}
