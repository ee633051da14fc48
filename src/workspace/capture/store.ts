import { computed, effect, type Signal, signal } from "@preact/signals";
import { type Call, createCall } from "../../capture/call";
import { getApiRequest } from "../../capture/envelope";
import type { Exchange } from "../../capture/exchange";
import { parseHar } from "../../capture/har";
import { buildTimelines, type CallComparison, type TimelineEntry } from "../../capture/timeline";
import type { Document } from "../../document/document";
import type { ReadOptions } from "../../formats/read";
import type { Finding } from "../../rules/finding";
import { openComparison } from "../compare/sides";
import { currentKey, documents, openAnalyzedDocument } from "../documents/store";
import { screen } from "../screen";
import { formatDateTime } from "../text/intl";
import { phrase, plural } from "../text/phrase";
import { showToast } from "../toast";
import type { Analysis } from "../worker/analysis";
import type { DocumentSource } from "../worker/protocol";
import { analysisClient } from "../worker/sharedClient";
import { type CallSource, type CapturedCall, capturedCalls, captureGeneration, droppedCount } from "./state";

/** Most calls kept; of more the oldest go, and the list says so. */
const MAX_TIMELINE_CALLS = 500;
/** Most characters of all their bodies. */
const MAX_TIMELINE_CHARACTERS = 100_000_000;

/** A call with its place in the story of its distribution. */
export interface TimelineItem extends CapturedCall {
	entry: TimelineEntry;
}

/** All calls with their comparisons, the newest first. */
export const timeline = computed<readonly TimelineItem[]>(() => {
	const keys = new Map(capturedCalls.value.map((one) => [one.call, one]));
	return buildTimelines(capturedCalls.value.map((one) => one.call))
		.flatMap(({ entries }) => entries)
		.flatMap((entry) => {
			const one = keys.get(entry.call);
			return one ? [{ ...one, entry }] : [];
		})
		.sort((a, b) => b.call.exchange.time - a.call.exchange.time);
});

/** Calls by the distribution that they are about, in the order of its first; lists and new distributions by themselves. */
export function groupByDistribution(calls: readonly TimelineItem[]): [TimelineItem, ...TimelineItem[]][] {
	const groups = new Map<string, [TimelineItem, ...TimelineItem[]]>();
	for (const one of calls) {
		const key = getGroupKey(one.call);
		const group = groups.get(key);
		if (group) group.push(one);
		else groups.set(key, [one]);
	}
	return [...groups.values()];
}

/** Tells apart what calls are about. */
export function getGroupKey(call: Call): string {
	return call.id === null ? getSubjectKey(call) : `id ${call.id}`;
}

/** What was read of the text that a document stands in. */
interface CapturedSource {
	analysis: Analysis;
	index: number;
	from: ReadOptions;
	title: string;
	/** Key under which it is open; "" when it never was. */
	openKey: string;
}

const capturedSources = new WeakMap<Document, CapturedSource>();
/** Exchanges met since the list was last cleared. */
const seenExchanges = { era: 0, keys: new Set<string>() };

/** Reads exchanges and adds those that carry a config; the same one twice counts once. */
export async function addExchanges(exchanges: readonly Exchange[], origin: CallSource = "recorded"): Promise<void> {
	const started = captureGeneration.value;
	if (seenExchanges.era !== started) seenExchanges.keys.clear();
	seenExchanges.era = started;
	const fresh = exchanges.filter((one) => {
		const key = getExchangeKey(one);
		const isNew = !seenExchanges.keys.has(key);
		seenExchanges.keys.add(key);
		return isNew;
	});
	const calls = await Promise.all(fresh.map(readExchange));
	if (started !== captureGeneration.value) return;
	const added = calls.flatMap((call, index): CapturedCall[] =>
		call ? [{ key: getExchangeKey(fresh[index] as Exchange), source: origin, call, isUnread: true }] : [],
	);
	if (added.length > 0) mergeCalls(added);
}

/** Adds calls to the list, in place of those of the same keys. */
function mergeCalls(added: readonly CapturedCall[]): void {
	const keys = new Set(added.map((one) => one.key));
	const others = capturedCalls.value.filter((one) => !keys.has(one.key));
	const all = [...others, ...added].sort((a, b) => a.call.exchange.time - b.call.exchange.time);
	const kept = selectNewest(all);
	const over = all.slice(0, all.length - kept.length);
	droppedCount.value += over.filter((one) => one.source !== "history").length;
	capturedCalls.value = kept;
}

/** The newest calls, as many as there is room for; the very newest always. */
function selectNewest(all: readonly CapturedCall[]): CapturedCall[] {
	let room = MAX_TIMELINE_CHARACTERS;
	let from = all.length;
	while (from > 0 && all.length - from < MAX_TIMELINE_CALLS) {
		const { exchange } = (all[from - 1] as CapturedCall).call;
		room -= (exchange.requestBody?.length ?? 0) + (exchange.responseBody?.length ?? 0);
		if (room < 0 && from < all.length) break;
		from--;
	}
	return all.slice(from);
}

/** Adds what is stored of earlier, by its keys; calls that are in the list already stay as they are. */
export async function addStored(stored: ReadonlyMap<string, Exchange>): Promise<void> {
	const isThere = (key: string) => capturedCalls.value.some((one) => one.key === key);
	const added: CapturedCall[] = [];
	for (const [key, exchange] of stored) {
		if (isThere(key)) continue;
		// One after the other, so that what the user opens meanwhile need not wait for all of them.
		const call = await readExchange(exchange);
		if (call) added.push({ key, source: "history", call, isUnread: false });
	}
	mergeCalls(added.filter(({ key }) => !isThere(key)));
}

/** Takes what is no longer stored out of the list. */
export function retainStored(keys: ReadonlySet<string>): void {
	const isGone = ({ key, source: origin }: CapturedCall) => origin === "history" && !keys.has(key);
	if (capturedCalls.value.some(isGone)) capturedCalls.value = capturedCalls.value.filter((one) => !isGone(one));
}

function getExchangeKey({ time, method, url, requestBody, responseBody }: Exchange): string {
	return `${time} ${method} ${url} ${requestBody?.length ?? 0} ${responseBody?.length ?? 0}`;
}

async function readExchange(exchange: Exchange): Promise<Call | null> {
	const { url, method } = getApiRequest(exchange);
	const sent = await readBody(exchange.requestBody, { url, method, etag: exchange.ifMatch });
	const answered = await readBody(exchange.responseBody, { url, etag: exchange.etag });
	const call = createCall(exchange, sent?.documents ?? [], answered?.documents ?? []);
	if (call) {
		registerDocuments(
			sent,
			{ url, method, etag: exchange.ifMatch },
			phrase("captured_title_sent", { title: getCallTitle(call) }),
		);
		registerDocuments(answered, { url, etag: exchange.etag }, getCallTitle(call));
	}
	return call;
}

async function readBody(body: string | null, from: ReadOptions): Promise<Analysis | null> {
	if (body === null || body.trim() === "") return null;
	// A body that ends the worker is no config; the next one gets a new worker.
	return analysisClient.check(body, from).catch(() => null);
}

function registerDocuments(analysis: Analysis | null, from: ReadOptions, title: string): void {
	for (const [index, document] of (analysis?.documents ?? []).entries()) {
		if (analysis) capturedSources.set(document, { analysis, index, from, title, openKey: "" });
	}
}

function getCallTitle(call: Call): string {
	return `${call.id ?? phrase(getSubjectKey(call))} ${call.method} ${formatCallTime(call)}`;
}

/** What a call is about that names no distribution. */
export function getSubjectKey({ kind, operation }: Call) {
	if (kind === "list") return "captured_list";
	return operation?.startsWith("Create") ? "captured_new_distribution" : "captured_unnamed";
}

/** Time of day of a call, with the date when that is not today. */
export function formatCallTime({ exchange }: Call): string {
	return formatDateTime(exchange.time);
}

/** Findings that tell of a refusal, and the version before, when known, with which they were made. */
interface Prediction {
	before: Document | null;
	/** Null until they are there. */
	findings: Signal<readonly Finding[] | null>;
}

const predictions = new WeakMap<Call, Prediction>();

effect(() => {
	for (const { entry } of timeline.value) updatePrediction(entry);
});

/** The version before decides on some findings, and may come to be known after the refusal. */
function updatePrediction({ call, before: start }: TimelineEntry): void {
	const { refusal, sent, operation } = call;
	const sentPart = sent && getCapturedSource(sent);
	if (!refusal || !sentPart) return;
	const before = start?.matched ? start.document : null;
	const known = predictions.get(call);
	if (known?.before === before) return;
	const findings = known?.findings ?? signal<readonly Finding[] | null>(null);
	predictions.set(call, { before, findings });
	const question = { sent: sentPart, before: before && getCapturedSource(before), code: refusal.code };
	analysisClient
		.findRefusalCauses({ ...question, operation: operation?.startsWith("Create") ? "create" : "update" })
		.catch(() => [])
		.then((found) => {
			if (predictions.get(call)?.before === before) findings.value = found;
		});
}

/** Findings that tell of a refusal; null as long as they are being made, and when nothing was refused. */
export function getPredictedFindings(call: Call): readonly Finding[] | null {
	return predictions.get(call)?.findings.value ?? null;
}

function getCapturedSource(document: Document): DocumentSource | null {
	const source = capturedSources.get(document);
	return source ? { text: document.source, options: source.from, index: source.index } : null;
}

/** Opens a captured document, or goes to it where it is open already. */
export function openCapturedDocument(document: Document): string {
	const key = ensureOpen(document);
	currentKey.value = key;
	screen.value = "inspect";
	return key;
}

/** Whether one of a call's documents is the current one. */
export function isCurrentCall({ sent, received: answered, refusal }: Call): boolean {
	return [sent, answered, refusal?.document].some((one) => {
		const key = one && capturedSources.get(one)?.openKey;
		return Boolean(key) && key === currentKey.value;
	});
}

/** Opens both sides of a comparison and compares them. */
export function openCallComparison({ before, after }: CallComparison): void {
	openComparison(ensureOpen(before), ensureOpen(after));
}

function ensureOpen(document: Document): string {
	const source = capturedSources.get(document);
	if (!source) throw new Error("The document is none of the captured ones");
	if (!documents.value.some((one) => one.key === source.openKey)) {
		source.openKey = openAnalyzedDocument(source.analysis, source.index, source.title, source.from);
	}
	return source.openKey;
}

/** The user has looked at a call. */
export function markAsRead(key: string): void {
	capturedCalls.value = capturedCalls.value.map((one) =>
		one.key === key && one.isUnread ? { ...one, isUnread: false } : one,
	);
}

/** Adds the calls of a HAR file to the list; false when it has none. */
export async function importHar(text: string): Promise<boolean> {
	const exchanges = parseHar(text) ?? [];
	await addExchanges(exchanges, "file");
	const keys = new Set(exchanges.map(getExchangeKey));
	const count = capturedCalls.value.filter((one) => keys.has(one.key)).length;
	if (count === 0) return false;
	screen.value = "inspect";
	showToast(plural("captured_from_file", count));
	return true;
}
