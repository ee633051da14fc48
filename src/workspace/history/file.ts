import type { Exchange } from "../../capture/exchange";
import { type HistoryEntry, parseStoredExchange } from "./records";

const FILE_KIND = "distribution-lens-history";
const FILE_VERSION = 1;

/** What a file holds. */
export interface HistoryFile {
	/** By their keys. */
	exchanges: ReadonlyMap<string, Exchange>;
	/** Number of entries that cannot be made out. */
	damaged: number;
}

/** The history as a file: JSON with every call's exchange. */
export function toHistoryFile(entries: readonly HistoryEntry[], exported: Date): string {
	const calls = entries.map(({ call, exchange }) => ({ key: call.key, distribution: call.id, exchange }));
	return JSON.stringify({ kind: FILE_KIND, version: FILE_VERSION, exported: exported.toISOString(), calls }, null, 1);
}

/** Reads a file entry by entry. @returns null when it is no history at all, or one of a version that is not known */
export function parseHistoryFile(text: string): HistoryFile | null {
	const file = parseJsonObject(text);
	if (file?.kind !== FILE_KIND || file.version !== FILE_VERSION || !Array.isArray(file.calls)) return null;
	const given: readonly unknown[] = file.calls;
	const exchanges = new Map<string, Exchange>();
	let damaged = 0;
	for (const one of given) {
		const { key, exchange } = (typeof one === "object" && one !== null ? one : {}) as { [name: string]: unknown };
		const read = parseStoredExchange(exchange);
		if (read && typeof key === "string" && key !== "") exchanges.set(key, read);
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
