import { type Exchange, type HarEntry, type ResponseBody, toExchange } from "../../capture/exchange";
import { isApiUrl, isRelevantExchange, isRelevantResponse } from "../../capture/relevance";

/** A finished request as DevTools hand it over. */
export interface FinishedRequest extends HarEntry {
	getContent(callback: (content: unknown, encoding: unknown) => void): unknown;
}

/** Bodies of other hosts that are asked for at the same time. */
const MAX_PARALLEL_BODIES = 2;

/**
 * Picks from all requests of a page those that may carry a config. What the URL, the type and the request's own body
 * rule out costs next to nothing; of the rest, answers of other hosts wait in line so that the page is not slowed.
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
 * The body of an answer. `getContent` calls back with content and encoding; without a callback it promises
 * `{content, encoding}` in Chromium and `[content, encoding]` in Firefox. Whichever comes first counts.
 */
export function getResponseBody(request: FinishedRequest): Promise<ResponseBody> {
	return new Promise((resolve) => {
		const answer = (content: unknown, encoding: unknown) =>
			resolve({
				content: typeof content === "string" ? content : null,
				encoding: typeof encoding === "string" ? encoding : null,
			});
		try {
			const promised = request.getContent(answer);
			// Where the callback is what counts the promise may be there, too, and hold nothing.
			if (promised instanceof Promise) {
				promised.then(
					(body) => body !== undefined && answer(...toContentAndEncoding(body)),
					() => answer(null, null),
				);
			}
		} catch {
			answer(null, null);
		}
	});
}

function toContentAndEncoding(body: unknown): [content: unknown, encoding: unknown] {
	if (Array.isArray(body)) return [body[0], body[1]];
	if (typeof body !== "object" || body === null) return [body, null];
	const { content, encoding } = body as { content?: unknown; encoding?: unknown };
	return [content, encoding];
}
