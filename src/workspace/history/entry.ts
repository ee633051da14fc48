import { callOf } from "../../capture/call";
import { messageOf } from "../../capture/envelope";
import type { Exchange } from "../../capture/exchange";
import type { Document } from "../../document/document";
import type { ReadOptions } from "../../formats/read";
import { repeats, withoutAnySecret } from "../masking";
import { maskedReading } from "./maskedReading";
import { type HistoryEntry, LIMITS, sizeOf } from "./records";

/**
 * Why a call is not stored. large: it is too large by itself. secret: it may hold secrets that could not be made out.
 * other: it names no distribution, or holds nothing of one.
 */
export type Unfit = "large" | "secret" | "other";

/** What of a body is stored. */
interface Kept {
	text: string | null;
	documents: readonly Document[];
	secrets: ReadonlySet<string>;
}

const NOTHING: Kept = { text: null, documents: [], secrets: new Set() };

/**
 * Makes of an exchange what is stored: its bodies with secrets masked, as far as they carry something of a distribution.
 */
export async function entryOf(key: string, exchange: Exchange): Promise<HistoryEntry | Unfit> {
	const length = (exchange.requestBody?.length ?? 0) + (exchange.responseBody?.length ?? 0);
	// Every character takes a byte or more.
	if (length > LIMITS.each) return "large";
	const { url } = messageOf(exchange);
	const sent = await keptOf(exchange.requestBody, { url, etag: exchange.ifMatch });
	const answered = await keptOf(exchange.responseBody, { url, etag: exchange.etag });
	if (sent === "secret" || answered === "secret") return "secret";
	const isEnvelope = url !== exchange.url;
	const nothing = { documents: [], problems: [] };
	const requestBody = sent.text ?? (isEnvelope ? withoutAnySecret(exchange.requestBody ?? "", nothing) : null);
	const stored: Exchange = { ...exchange, requestBody, responseBody: answered.text };
	const call = callOf(stored, sent.documents, answered.documents);
	if (!call || call.id === null || call.kind === "list") return "other";
	// Elsewhere the same word may stand by chance: a header's value is often as plain as "cloudfront".
	if (call.refusal && repeats(call.refusal.message, sent.secrets)) return "secret";
	const size = sizeOf(stored);
	if (size > LIMITS.each) return "large";
	const { id, kind, method, operation, etag, ifMatch, refusal } = call;
	const { time } = exchange;
	return {
		call: { key, id, time, size, method, kind, operation, etag, ifMatch, refusal: refusal?.code ?? null },
		exchange: stored,
	};
}

async function keptOf(body: string | null, from: ReadOptions): Promise<Kept | "secret"> {
	if (body === null || body.trim() === "") return NOTHING;
	const masked = await maskedReading(body, from);
	if (masked === null) return "secret";
	return masked.documents.some(({ shape }) => shape !== null) ? masked : NOTHING;
}
