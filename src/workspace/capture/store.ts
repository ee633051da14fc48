import { computed, type ReadonlySignal } from "@preact/signals";
import { type Call, createCall, createUnreadableCall } from "../../capture/call";
import { getApiRequest } from "../../capture/envelope";
import type { Exchange } from "../../capture/exchange";
import { parseHar } from "../../capture/har";
import { buildTimelines, type TimelineEntry } from "../../capture/timeline";
import type { Document } from "../../document/document";
import { getErrorMessage } from "../../document/errorMessage";
import { groupBy } from "../../document/groupBy";
import type { Reading, ReadOptions } from "../../formats/read";
import type { DocumentsStore } from "../documents/store";
import { formatDateTime } from "../text/intl";
import { phrase } from "../text/phrase";
import type { AnalysisClient } from "../worker/client";
import type { DocumentSource } from "../worker/protocol";
import { followRefusals } from "./refusals";
import type { CallSource, CapturedCall, CaptureState } from "./state";

/** Most calls in the list; beyond, the oldest are dropped, and the list says so. */
const MAX_TIMELINE_CALLS = 500;
/** Most characters of the bodies of all calls. */
const MAX_TIMELINE_CHARACTERS = 100_000_000;

/** A captured call with its timeline entry. */
export interface TimelineItem extends CapturedCall {
	entry: TimelineEntry;
}

/** The text that a captured document was read from, and how to open it. */
interface CapturedSource {
	reading: Reading;
	index: number;
	from: ReadOptions;
	title: string;
	/** Key of the open document; "" when it was never opened. */
	openKey: string;
}

export type CaptureStore = ReturnType<typeof createCaptureStore>;

interface Dependencies {
	state: CaptureState;
	documents: DocumentsStore;
	worker: AnalysisClient;
}

/** Creates the store that reads exchanges and arranges their calls as timelines. */
export function createCaptureStore({ state, documents, worker }: Dependencies) {
	const { calls, generation } = state;
	const sources = new WeakMap<Document, CapturedSource>();
	/** Keys of the exchanges since the list was last cleared, except those that could not be read and may be tried again. */
	const seen = { generation: 0, keys: new Set<string>() };

	/** All calls with their timeline entries, the newest first. */
	const timeline: ReadonlySignal<readonly TimelineItem[]> = computed(() => {
		const byCall = new Map(calls.value.map((captured) => [captured.call, captured]));
		return buildTimelines(calls.value.map((captured) => captured.call))
			.flatMap(({ entries }) => entries)
			.flatMap((entry) => {
				const captured = byCall.get(entry.call);
				return captured ? [{ ...captured, entry }] : [];
			})
			.sort((a, b) => b.call.exchange.time - a.call.exchange.time);
	});

	/** Reads exchanges and adds those that contain a config. An exchange is added once, unless it could not be read. */
	async function add(exchanges: readonly Exchange[], source: CallSource = "recorded"): Promise<void> {
		const startGeneration = generation.value;
		if (seen.generation !== startGeneration) seen.keys.clear();
		seen.generation = startGeneration;
		const unseen = new Map(exchanges.map((exchange) => [getExchangeKey(exchange), exchange]));
		for (const key of unseen.keys()) {
			if (seen.keys.has(key)) unseen.delete(key);
			else seen.keys.add(key);
		}
		const results = await Promise.all(
			[...unseen].map(async ([key, exchange]) => ({ key, call: await readExchange(exchange) })),
		);
		if (startGeneration !== generation.value) return;
		const added: CapturedCall[] = [];
		for (const { key, call } of results) {
			if (call) added.push({ key, source, call, isUnread: true });
			if (call && call.failure !== null) seen.keys.delete(key);
		}
		if (added.length > 0) mergeCalls(added);
	}

	/** Adds stored calls by their keys; calls that are in the list already do not change. */
	async function addStored(stored: ReadonlyMap<string, Exchange>): Promise<void> {
		const isListed = (key: string) => calls.value.some((captured) => captured.key === key);
		const added: CapturedCall[] = [];
		for (const [key, exchange] of stored) {
			if (isListed(key)) continue;
			// One after the other, so that a text that the user opens meanwhile need not wait for all of them.
			const call = await readExchange(exchange);
			if (call) added.push({ key, source: "history", call, isUnread: false });
		}
		mergeCalls(added.filter(({ key }) => !isListed(key)));
	}

	/** Adds calls to the list; they replace those with the same keys. */
	function mergeCalls(added: readonly CapturedCall[]): void {
		const keys = new Set(added.map((captured) => captured.key));
		const others = calls.value.filter((captured) => !keys.has(captured.key));
		const sorted = [...others, ...added].sort((a, b) => a.call.exchange.time - b.call.exchange.time);
		const newest = selectNewest(sorted);
		const dropped = sorted.slice(0, sorted.length - newest.length);
		state.droppedCount.value += dropped.filter((captured) => captured.source !== "history").length;
		calls.value = newest;
	}

	/** Removes stored calls from the list, except those of the given keys. */
	function retainStored(keys: ReadonlySet<string>): void {
		const isDeleted = ({ key, source }: CapturedCall) => source === "history" && !keys.has(key);
		if (calls.value.some(isDeleted)) calls.value = calls.value.filter((captured) => !isDeleted(captured));
	}

	/**
	 * Makes a call of an exchange; null when it contains neither a config nor a refusal of one. Never rejects: an exchange
	 * that cannot be read becomes a call that says so.
	 */
	async function readExchange(exchange: Exchange): Promise<Call | null> {
		const { url, method } = getApiRequest(exchange);
		const inRequest = { url, method, etag: exchange.ifMatch };
		const inResponse = { url, etag: exchange.etag };
		try {
			const sent = await readBody(exchange.requestBody, inRequest);
			const received = await readBody(exchange.responseBody, inResponse);
			const call = createCall(exchange, sent?.documents ?? [], received?.documents ?? []);
			if (call) {
				const title = getCallTitle(call);
				registerDocuments(sent, inRequest, phrase("captured_title_sent", { title }));
				registerDocuments(received, inResponse, title);
			}
			return call;
		} catch (error) {
			return createUnreadableCall(exchange, getErrorMessage(error));
		}
	}

	async function readBody(body: string | null, from: ReadOptions): Promise<Reading | null> {
		return body === null || body.trim() === "" ? null : worker.read(body, from);
	}

	function registerDocuments(reading: Reading | null, from: ReadOptions, title: string): void {
		for (const [index, document] of (reading?.documents ?? []).entries()) {
			if (reading) sources.set(document, { reading, index, from, title, openKey: "" });
		}
	}

	function getSource(document: Document): DocumentSource | null {
		const source = sources.get(document);
		return source ? { text: document.source, options: source.from, index: source.index } : null;
	}

	/** Opens a captured document, unless it is open already. @returns its key */
	function ensureOpen(document: Document): string {
		const source = sources.get(document);
		if (!source) throw new Error("The document is none of the captured ones");
		if (!documents.all.value.some((open) => open.key === source.openKey)) {
			source.openKey = documents.openReading(source.reading, source.index, source.title, source.from);
		}
		return source.openKey;
	}

	/** Whether one of a call's documents is the current one. */
	function isCurrent({ sent, received, refusal }: Call): boolean {
		return [sent, received, refusal?.document].some((document) => {
			const key = document && sources.get(document)?.openKey;
			return Boolean(key) && key === documents.currentKey.value;
		});
	}

	/** Marks a call that the user has looked at. */
	function markAsRead(key: string): void {
		calls.value = calls.value.map((captured) =>
			captured.key === key && captured.isUnread ? { ...captured, isUnread: false } : captured,
		);
	}

	/** Adds the calls of a HAR file to the list. @returns their number */
	async function importHar(text: string): Promise<number> {
		const exchanges = parseHar(text) ?? [];
		await add(exchanges, "file");
		const keys = new Set(exchanges.map(getExchangeKey));
		return calls.value.filter((captured) => keys.has(captured.key)).length;
	}

	return {
		timeline,
		getRefusalCauses: followRefusals(timeline, getSource, worker),
		add,
		addStored,
		retainStored,
		ensureOpen,
		isCurrent,
		markAsRead,
		importHar,
	};
}

/** Groups calls by distribution, in the order of the first call of each; lists and new distributions have groups of their own. */
export function groupByDistribution(calls: readonly TimelineItem[]): [TimelineItem, ...TimelineItem[]][] {
	return [...groupBy(calls, ({ call }) => getGroupKey(call)).values()];
}

/** Identifies the group of a call. */
export function getGroupKey(call: Call): string {
	return call.id === null ? getSubjectKey(call) : `id ${call.id}`;
}

/** Message key that names the group of calls without a distribution id. */
export function getSubjectKey({ kind, operation }: Call) {
	if (kind === "list") return "captured_list";
	return operation?.startsWith("Create") ? "captured_new_distribution" : "captured_unnamed";
}

/** The newest calls within the limits; at least the newest one. */
function selectNewest(all: readonly CapturedCall[]): CapturedCall[] {
	let freeCharacters = MAX_TIMELINE_CHARACTERS;
	let from = all.length;
	while (from > 0 && all.length - from < MAX_TIMELINE_CALLS) {
		const { exchange } = (all[from - 1] as CapturedCall).call;
		freeCharacters -= (exchange.requestBody?.length ?? 0) + (exchange.responseBody?.length ?? 0);
		if (freeCharacters < 0 && from < all.length) break;
		from--;
	}
	return all.slice(from);
}

function getExchangeKey({ time, method, url, requestBody, responseBody }: Exchange): string {
	return `${time} ${method} ${url} ${requestBody?.length ?? 0} ${responseBody?.length ?? 0}`;
}

function getCallTitle(call: Call): string {
	return `${call.id ?? phrase(getSubjectKey(call))} ${call.method} ${formatDateTime(call.exchange.time)}`;
}
