import { createCall } from "../../capture/call";
import { getApiRequest } from "../../capture/envelope";
import type { Exchange } from "../../capture/exchange";
import type { Document } from "../../document/document";
import type { ReadOptions } from "../../formats/read";
import { containsSecret, maskAllSecrets } from "../secrets/mask";
import { redactText } from "../secrets/redaction";
import { getExchangeBytes, HISTORY_LIMITS, type HistoryEntry } from "./records";

/**
 * Why a call is not stored. large: it alone exceeds the limit. secret: it may contain secrets that were not recognized.
 * other: it has no distribution id, or no config.
 */
export type SkipReason = "large" | "secret" | "other";

/** The stored form of a body. */
interface StoredBody {
	text: string | null;
	documents: readonly Document[];
	secrets: ReadonlySet<string>;
}

const NO_SECRETS: ReadonlySet<string> = new Set();
const EMPTY_BODY: StoredBody = { text: null, documents: [], secrets: NO_SECRETS };

/**
 * Makes the stored form of an exchange: its bodies with secrets masked, as far as they contain API data. Each body is
 * read once, and once more where something was masked.
 */
export function toHistoryEntry(key: string, exchange: Exchange): HistoryEntry | SkipReason {
	const length = (exchange.requestBody?.length ?? 0) + (exchange.responseBody?.length ?? 0);
	// A character takes at least one byte.
	if (length > HISTORY_LIMITS.bytesPerCall) return "large";
	const { url } = getApiRequest(exchange);
	const sent = toStoredBody(exchange.requestBody, { url, etag: exchange.ifMatch });
	const received = toStoredBody(exchange.responseBody, { url, etag: exchange.etag });
	if (sent === "secret" || received === "secret") return "secret";
	const isEnvelope = url !== exchange.url;
	const emptyReading = { documents: [], problems: [] };
	const requestBody = sent.text ?? (isEnvelope ? maskAllSecrets(exchange.requestBody ?? "", emptyReading) : null);
	const stored: Exchange = { ...exchange, requestBody, responseBody: received.text };
	const call = createCall(stored, sent.documents, received.documents);
	if (!call || call.id === null || call.kind === "list") return "other";
	// Only in the error message: elsewhere the same word may occur by chance, as a header value may be "cloudfront".
	if (call.refusal && containsSecret(call.refusal.message, sent.secrets)) return "secret";
	const size = getExchangeBytes(stored);
	if (size > HISTORY_LIMITS.bytesPerCall) return "large";
	const { id, kind, method, operation, etag, ifMatch, refusal } = call;
	const { time } = exchange;
	return {
		call: { key, id, time, size, method, kind, operation, etag, ifMatch, refusal: refusal?.code ?? null },
		exchange: stored,
	};
}

function toStoredBody(body: string | null, from: ReadOptions): StoredBody | "secret" {
	if (body === null || body.trim() === "") return EMPTY_BODY;
	const masked = redactText(body, from);
	if (masked === null) return "secret";
	return masked.documents.some(({ shape }) => shape !== null) ? masked : EMPTY_BODY;
}
