import type { Exchange } from "../../capture/exchange";
import { type HistoryEntry, parseStoredExchange } from "./records";

const FILE_KIND = "distribution-lens-history";
const FILE_VERSION = 1;

/** The content of an exported file. */
export interface HistoryFile {
	/** By their keys. */
	exchanges: ReadonlyMap<string, Exchange>;
	/** Number of entries that cannot be read. */
	damaged: number;
}

/** Exports the history as JSON with the exchange of every call. */
export function toHistoryFile(entries: readonly HistoryEntry[], exported: Date): string {
	const calls = entries.map(({ call, exchange }) => ({ key: call.key, distribution: call.id, exchange }));
	return JSON.stringify({ kind: FILE_KIND, version: FILE_VERSION, exported: exported.toISOString(), calls }, null, 1);
}

/** Reads an exported file, entry by entry. @returns null when it is not a history export, or one of an unknown version */
export function parseHistoryFile(text: string): HistoryFile | null {
	const file = parseJsonObject(text);
	if (file?.kind !== FILE_KIND || file.version !== FILE_VERSION || !Array.isArray(file.calls)) return null;
	const calls: readonly unknown[] = file.calls;
	const exchanges = new Map<string, Exchange>();
	let damaged = 0;
	for (const call of calls) {
		const record = (typeof call === "object" && call !== null ? call : {}) as { [name: string]: unknown };
		const { key } = record;
		const exchange = parseStoredExchange(record.exchange);
		if (exchange && typeof key === "string" && key !== "") exchanges.set(key, exchange);
		else damaged++;
	}
	return { exchanges, damaged };
}

function parseJsonObject(text: string): { readonly [name: string]: unknown } | null {
	try {
		const value: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
		return typeof value === "object" && value !== null ? (value as { [name: string]: unknown }) : null;
	} catch {
		return null;
	}
}
