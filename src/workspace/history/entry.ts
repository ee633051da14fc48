import { createCall } from "../../capture/call";
import { getApiRequest } from "../../capture/envelope";
import type { Exchange } from "../../capture/exchange";
import type { Document } from "../../document/document";
import type { ReadOptions } from "../../formats/read";
import { containsSecret, maskAllSecrets } from "../secrets/mask";
import { redactText } from "../secrets/redaction";
import { getExchangeBytes, HISTORY_LIMITS, type HistoryEntry } from "./records";

/**
 * Why a call is not stored. large: it is too large by itself. secret: it may hold secrets that could not be made out.
 * other: it names no distribution, or holds nothing of one.
 */
export type SkipReason = "large" | "secret" | "other";

/** What of a body is stored. */
interface StoredBody {
	text: string | null;
	documents: readonly Document[];
	secrets: ReadonlySet<string>;
}

const NO_SECRETS: ReadonlySet<string> = new Set();
const EMPTY_BODY: StoredBody = { text: null, documents: [], secrets: NO_SECRETS };

/**
 * Makes of an exchange what is stored: its bodies with secrets masked, as far as they carry something of a distribution.
 * Each body is read once, and once more where something was masked.
 */
export function toHistoryEntry(key: string, exchange: Exchange): HistoryEntry | SkipReason {
	const length = (exchange.requestBody?.length ?? 0) + (exchange.responseBody?.length ?? 0);
	// Every character takes a byte or more.
	if (length > HISTORY_LIMITS.bytesPerCall) return "large";
	const { url } = getApiRequest(exchange);
	const sent = toStoredBody(exchange.requestBody, { url, etag: exchange.ifMatch });
	const received = toStoredBody(exchange.responseBody, { url, etag: exchange.etag });
	if (sent === "secret" || received === "secret") return "secret";
	const isEnvelope = url !== exchange.url;
	const nothing = { documents: [], problems: [] };
	const requestBody = sent.text ?? (isEnvelope ? maskAllSecrets(exchange.requestBody ?? "", nothing) : null);
	const stored: Exchange = { ...exchange, requestBody, responseBody: received.text };
	const call = createCall(stored, sent.documents, received.documents);
	if (!call || call.id === null || call.kind === "list") return "other";
	// Elsewhere the same word may stand by chance: a header's value is often as plain as "cloudfront".
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
