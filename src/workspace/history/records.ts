import type { Exchange } from "../../capture/exchange";
import { getJsonBytes, isCount, isObject } from "../json";

/** A call as the list of what is stored has it. */
export interface StoredCall {
	/** Tells calls apart, also across sessions and files. */
	key: string;
	/** Distribution id. */
	id: string;
	/** When the request began, in milliseconds since 1970. */
	time: number;
	/** What its exchange takes, in bytes of JSON in UTF-8. */
	size: number;
	method: string;
	kind: "read" | "write";
	operation: string | null;
	etag: string | null;
	ifMatch: string | null;
	/** Error code when it was refused. */
	refusal: string | null;
}

/** A call with what was sent and answered, secrets masked. */
export interface HistoryEntry {
	call: StoredCall;
	exchange: Exchange;
}

/** How much is stored. What goes beyond makes the oldest go; a call that is too large by itself is not stored. */
export interface HistoryLimits {
	perDistribution: number;
	calls: number;
	/** Bytes of all calls. */
	bytes: number;
	/** Bytes of one call. */
	bytesPerCall: number;
}

const BYTES_PER_MB = 1024 * 1024;
export const HISTORY_LIMITS: HistoryLimits = {
	perDistribution: 50,
	calls: 500,
	bytes: 32 * BYTES_PER_MB,
	bytesPerCall: 4 * BYTES_PER_MB,
};

/** The calls that have to go so that the others keep to the limits: the oldest of a distribution, then of all. */
export function findSurplusCalls(calls: readonly StoredCall[], limits: HistoryLimits = HISTORY_LIMITS): StoredCall[] {
	const newestFirst = [...calls].sort((a, b) => b.time - a.time);
	const perId = new Map<string, number>();
	let count = 0;
	let bytes = 0;
	let isFull = false;
	return newestFirst.filter(({ id, size }) => {
		const own = (perId.get(id) ?? 0) + 1;
		if (own > limits.perDistribution) return true;
		// Nothing older stays once something had to go: a history has no holes.
		isFull ||= count + 1 > limits.calls || bytes + size > limits.bytes;
		if (isFull) return true;
		perId.set(id, own);
		count++;
		bytes += size;
		return false;
	});
}

/** Whether a call only reads once more the version that was the last one known: a page that polls must not fill the history. */
export function isRepeatedRead(call: StoredCall, calls: readonly StoredCall[]): boolean {
	if (call.kind !== "read" || call.etag === null) return false;
	let last: StoredCall | undefined;
	for (const other of calls) {
		const isEarlier = other.id === call.id && other.etag !== null && other.time <= call.time;
		if (isEarlier && (last === undefined || other.time >= last.time)) last = other;
	}
	return last?.etag === call.etag;
}

/** What an exchange takes, in bytes of JSON in UTF-8. */
export function getExchangeBytes(exchange: Exchange): number {
	return getJsonBytes(exchange);
}

/** Reads a stored call; null when it is none. */
export function parseStoredCall(stored: unknown): StoredCall | null {
	if (!isObject(stored)) return null;
	const { key, id, time, size, method, kind, operation, etag, ifMatch, refusal } = stored;
	if (!isNonEmptyString(key) || !isNonEmptyString(id) || !isNonEmptyString(method)) return null;
	if (!isCount(time) || !isCount(size) || (kind !== "read" && kind !== "write")) return null;
	if (![operation, etag, ifMatch, refusal].every(isStringOrNull)) return null;
	return { key, id, time, size, method, kind, operation, etag, ifMatch, refusal } as StoredCall;
}

/** Reads a stored exchange; null when it is none. What else stands in it is left out. */
export function parseStoredExchange(stored: unknown): Exchange | null {
	if (!isObject(stored)) return null;
	const { url, method, status, time, requestBody, responseBody, bodyMissing, ifMatch, etag } = stored;
	if (typeof url !== "string" || !isNonEmptyString(method) || !isCount(time)) return null;
	if (status !== null && !isCount(status)) return null;
	if (![requestBody, responseBody, ifMatch, etag].every(isStringOrNull)) return null;
	return {
		url,
		method,
		status,
		time,
		requestBody,
		responseBody,
		bodyMissing: bodyMissing === true,
		ifMatch,
		etag,
	} as Exchange;
}

function isNonEmptyString(value: unknown): value is string {
	return typeof value === "string" && value !== "";
}

function isStringOrNull(value: unknown): value is string | null {
	return value === null || typeof value === "string";
}
