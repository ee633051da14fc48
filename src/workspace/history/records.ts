import type { Exchange } from "../../capture/exchange";
import { getJsonBytes, isCount, isObject } from "../json";

/** A stored call, without its exchange. */
export interface StoredCall {
	/** Identifies the call, also across sessions and files. */
	key: string;
	/** Distribution id. */
	id: string;
	/** When the request began, in milliseconds since 1970. */
	time: number;
	/** Size of its exchange as JSON in UTF-8, in bytes. */
	size: number;
	method: string;
	kind: "read" | "write";
	operation: string | null;
	etag: string | null;
	ifMatch: string | null;
	/** Error code when it was refused. */
	refusal: string | null;
}

/** A call with its exchange, secrets masked. */
export interface HistoryEntry {
	call: StoredCall;
	exchange: Exchange;
}

/** Limits of the history. Beyond them the oldest calls are removed; a call that is too large by itself is not stored. */
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

/** The calls to remove to stay within the limits: the oldest of each distribution, then the oldest of all. */
export function findSurplusCalls(calls: readonly StoredCall[], limits: HistoryLimits = HISTORY_LIMITS): StoredCall[] {
	const newestFirst = [...calls].sort((a, b) => b.time - a.time);
	const perId = new Map<string, number>();
	let count = 0;
	let bytes = 0;
	let isFull = false;
	return newestFirst.filter(({ id, size }) => {
		const countOfId = (perId.get(id) ?? 0) + 1;
		if (countOfId > limits.perDistribution) return true;
		// Once a call is removed, so are all older ones: a history has no gaps.
		isFull ||= count + 1 > limits.calls || bytes + size > limits.bytes;
		if (isFull) return true;
		perId.set(id, countOfId);
		count++;
		bytes += size;
		return false;
	});
}

/** Whether a call only reads the latest version again: a page that polls must not fill the history. */
export function isRepeatedRead(call: StoredCall, calls: readonly StoredCall[]): boolean {
	if (call.kind !== "read" || call.etag === null) return false;
	let last: StoredCall | undefined;
	for (const other of calls) {
		const isEarlier = other.id === call.id && other.etag !== null && other.time <= call.time;
		if (isEarlier && (last === undefined || other.time >= last.time)) last = other;
	}
	return last?.etag === call.etag;
}

/** Size of an exchange as JSON in UTF-8, in bytes. */
export function getExchangeBytes(exchange: Exchange): number {
	return getJsonBytes(exchange);
}

/** Reads a stored call; null when it is invalid. */
export function parseStoredCall(stored: unknown): StoredCall | null {
	if (!isObject(stored)) return null;
	const { key, id, time, size, method, kind, operation, etag, ifMatch, refusal } = stored;
	if (!isNonEmptyString(key) || !isNonEmptyString(id) || !isNonEmptyString(method)) return null;
	if (!isCount(time) || !isCount(size) || (kind !== "read" && kind !== "write")) return null;
	if (![operation, etag, ifMatch, refusal].every(isStringOrNull)) return null;
	return { key, id, time, size, method, kind, operation, etag, ifMatch, refusal } as StoredCall;
}

/** Reads a stored exchange; null when it is invalid. Unknown members are left out. */
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
