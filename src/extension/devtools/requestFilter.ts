import { type Exchange, type HarEntry, type ResponseBody, toExchange } from "../../capture/exchange";
import { isApiUrl, isRelevantExchange, isRelevantResponse } from "../../capture/relevance";

/** A finished request as DevTools hand it over. */
export interface FinishedRequest extends HarEntry {
	getContent(callback: (content: unknown, encoding: unknown) => void): unknown;
}

/** Bodies of other hosts that are read at the same time. */
const MAX_PARALLEL_BODIES = 2;

/**
 * Picks from all requests of a page those that may carry a config. Most are ruled out by URL, type and request body,
 * without reading the response. Responses of hosts other than the API's are read a few at a time, so that the page stays fast.
 */
export class RequestFilter {
	private readonly waiting: FinishedRequest[] = [];
	private activeReads = 0;

	/** @param onExchange gets each exchange that may carry a config */
	constructor(private readonly onExchange: (exchange: Exchange) => void) {}

	/** Looks at a finished request. */
	add(request: FinishedRequest): void {
		const url = String(request.request?.url ?? "");
		const mime = String(request.response?.content?.mimeType ?? "");
		const sent = request.request?.postData?.text;
		if (isApiUrl(url)) void this.read(request);
		else if (isRelevantResponse(url, mime) || (typeof sent === "string" && isRelevantExchange(url, sent))) {
			this.waiting.push(request);
			this.startReads();
		}
	}

	private startReads(): void {
		while (this.activeReads < MAX_PARALLEL_BODIES && this.waiting.length > 0) {
			const next = this.waiting.shift();
			if (!next) return;
			this.activeReads++;
			void this.read(next).finally(() => {
				this.activeReads--;
				this.startReads();
			});
		}
	}

	private async read(request: FinishedRequest): Promise<void> {
		const exchange = toExchange(request, await getResponseBody(request));
		if (isRelevantExchange(exchange.url, exchange.requestBody, exchange.responseBody)) this.onExchange(exchange);
	}
}

/**
 * The body of a response. `getContent` calls back with content and encoding; without a callback it promises
 * `{content, encoding}` in Chromium and `[content, encoding]` in Firefox. The first to arrive is used.
 */
export function getResponseBody(request: FinishedRequest): Promise<ResponseBody> {
	return new Promise((resolve) => {
		const settle = (content: unknown, encoding: unknown) =>
			resolve({
				content: typeof content === "string" ? content : null,
				encoding: typeof encoding === "string" ? encoding : null,
			});
		try {
			const promised = request.getContent(settle);
			// A browser that calls back may return a promise as well, of nothing.
			if (promised instanceof Promise) {
				promised.then(
					(body) => body !== undefined && settle(...toContentAndEncoding(body)),
					() => settle(null, null),
				);
			}
		} catch {
			settle(null, null);
		}
	});
}

function toContentAndEncoding(body: unknown): [content: unknown, encoding: unknown] {
	if (Array.isArray(body)) return [body[0], body[1]];
	if (typeof body !== "object" || body === null) return [body, null];
	const { content, encoding } = body as { content?: unknown; encoding?: unknown };
	return [content, encoding];
}
