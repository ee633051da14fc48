import { computed, effect, type Signal, signal } from "@preact/signals";
import { type Call, callOf } from "../capture/call";
import { messageOf } from "../capture/envelope";
import type { Exchange } from "../capture/exchange";
import { exchangesOfHar } from "../capture/har";
import { type Comparison, type Entry, timelines } from "../capture/timeline";
import type { Document } from "../document/document";
import type { ReadOptions } from "../formats/read";
import type { Finding } from "../rules/finding";
import { analyze, predict } from "./analysis";
import type { Analysis } from "./analyzed";
import { type Captured, captured, dropped, era, type Origin } from "./capturing";
import { compareDocuments } from "./comparison";
import { currentKey, documents, openAnalyzed } from "./documents";
import { say } from "./messages";
import { phrase, plural } from "./phrase";
import type { Part } from "./protocol";
import { screen } from "./screen";
import { momentText } from "./writing";

/** Most calls kept; of more the oldest go, and the list says so. */
const MAX_CALLS = 500;
/** Most characters of all their bodies. */
const MAX_CHARACTERS = 100_000_000;

/** A call with its place in the story of its distribution. */
export interface Told extends Captured {
	entry: Entry;
}

/** All calls with their comparisons, the newest first. */
export const story = computed<readonly Told[]>(() => {
	const keys = new Map(captured.value.map((one) => [one.call, one]));
	return timelines(captured.value.map((one) => one.call))
		.flatMap(({ entries }) => entries)
		.flatMap((entry) => {
			const one = keys.get(entry.call);
			return one ? [{ ...one, entry }] : [];
		})
		.sort((a, b) => b.call.exchange.time - a.call.exchange.time);
});

/** Calls by the distribution that they are about, in the order of its first; lists and new distributions by themselves. */
export function byDistribution(calls: readonly Told[]): [Told, ...Told[]][] {
	const groups = new Map<string, [Told, ...Told[]]>();
	for (const one of calls) {
		const key = groupOf(one.call);
		const group = groups.get(key);
		if (group) group.push(one);
		else groups.set(key, [one]);
	}
	return [...groups.values()];
}

/** Tells apart what calls are about. */
export function groupOf(call: Call): string {
	return call.id === null ? subjectOf(call) : `id ${call.id}`;
}

/** What was read of the text that a document stands in. */
interface Source {
	analysis: Analysis;
	index: number;
	from: ReadOptions;
	title: string;
	/** Key under which it is open; "" when it never was. */
	openKey: string;
}

const sources = new WeakMap<Document, Source>();
/** Exchanges met since the list was last cleared. */
const seen = { era: 0, keys: new Set<string>() };

/** Reads exchanges and adds those that carry a config; the same one twice counts once. */
export async function addExchanges(exchanges: readonly Exchange[], origin: Origin = "recorded"): Promise<void> {
	const started = era.value;
	if (seen.era !== started) seen.keys.clear();
	seen.era = started;
	const fresh = exchanges.filter((one) => {
		const key = identity(one);
		const isNew = !seen.keys.has(key);
		seen.keys.add(key);
		return isNew;
	});
	const calls = await Promise.all(fresh.map(readExchange));
	if (started !== era.value) return;
	const added = calls.flatMap((call, index): Captured[] =>
		call ? [{ key: identity(fresh[index] as Exchange), origin, call, fresh: true }] : [],
	);
	if (added.length > 0) merge(added);
}

/** Adds calls to the list, in place of those of the same keys. */
function merge(added: readonly Captured[]): void {
	const keys = new Set(added.map((one) => one.key));
	const others = captured.value.filter((one) => !keys.has(one.key));
	const all = [...others, ...added].sort((a, b) => a.call.exchange.time - b.call.exchange.time);
	const kept = newest(all);
	const over = all.slice(0, all.length - kept.length);
	dropped.value += over.filter((one) => one.origin !== "history").length;
	captured.value = kept;
}

/** The newest calls, as many as there is room for; the very newest always. */
function newest(all: readonly Captured[]): Captured[] {
	let room = MAX_CHARACTERS;
	let from = all.length;
	while (from > 0 && all.length - from < MAX_CALLS) {
		const { exchange } = (all[from - 1] as Captured).call;
		room -= (exchange.requestBody?.length ?? 0) + (exchange.responseBody?.length ?? 0);
		if (room < 0 && from < all.length) break;
		from--;
	}
	return all.slice(from);
}

/** Adds what is stored of earlier, by its keys; calls that are in the list already stay as they are. */
export async function addEarlier(stored: ReadonlyMap<string, Exchange>): Promise<void> {
	const isThere = (key: string) => captured.value.some((one) => one.key === key);
	const added: Captured[] = [];
	for (const [key, exchange] of stored) {
		if (isThere(key)) continue;
		// One after the other, so that what the user opens meanwhile need not wait for all of them.
		const call = await readExchange(exchange);
		if (call) added.push({ key, origin: "history", call, fresh: false });
	}
	merge(added.filter(({ key }) => !isThere(key)));
}

/** Takes what is no longer stored out of the list. */
export function keepEarlier(keys: ReadonlySet<string>): void {
	const isGone = ({ key, origin }: Captured) => origin === "history" && !keys.has(key);
	if (captured.value.some(isGone)) captured.value = captured.value.filter((one) => !isGone(one));
}

function identity({ time, method, url, requestBody, responseBody }: Exchange): string {
	return `${time} ${method} ${url} ${requestBody?.length ?? 0} ${responseBody?.length ?? 0}`;
}

async function readExchange(exchange: Exchange): Promise<Call | null> {
	const { url } = messageOf(exchange);
	const sent = await readBody(exchange.requestBody, { url, etag: exchange.ifMatch });
	const answered = await readBody(exchange.responseBody, { url, etag: exchange.etag });
	const call = callOf(exchange, sent?.documents ?? [], answered?.documents ?? []);
	if (call) {
		nameDocuments(sent, { url, etag: exchange.ifMatch }, phrase("captured_title_sent", { title: titleOf(call) }));
		nameDocuments(answered, { url, etag: exchange.etag }, titleOf(call));
	}
	return call;
}

async function readBody(body: string | null, from: ReadOptions): Promise<Analysis | null> {
	if (body === null || body.trim() === "") return null;
	// A body that ends the worker is no config; the next one gets a new worker.
	return analyze(body, from).catch(() => null);
}

function nameDocuments(analysis: Analysis | null, from: ReadOptions, title: string): void {
	for (const [index, document] of (analysis?.documents ?? []).entries()) {
		if (analysis) sources.set(document, { analysis, index, from, title, openKey: "" });
	}
}

function titleOf(call: Call): string {
	return `${call.id ?? phrase(subjectOf(call))} ${call.method} ${timeOf(call)}`;
}

/** What a call is about that names no distribution. */
export function subjectOf({ kind, operation }: Call) {
	if (kind === "list") return "captured_list";
	return operation?.startsWith("Create") ? "captured_new_distribution" : "captured_unnamed";
}

/** Time of day of a call, with the date when that is not today. */
export function timeOf({ exchange }: Call): string {
	return momentText(exchange.time);
}

/** Findings that tell of a refusal, and the version before, when known, with which they were made. */
interface Prediction {
	before: Document | null;
	/** Null until they are there. */
	findings: Signal<readonly Finding[] | null>;
}

const predictions = new WeakMap<Call, Prediction>();

effect(() => {
	for (const { entry } of story.value) predictRefusal(entry);
});

/** The version before decides on some findings, and may come to be known after the refusal. */
function predictRefusal({ call, before: start }: Entry): void {
	const { refusal, sent, operation } = call;
	const sentPart = sent && partOf(sent);
	if (!refusal || !sentPart) return;
	const before = start?.matched ? start.document : null;
	const known = predictions.get(call);
	if (known?.before === before) return;
	const findings = known?.findings ?? signal<readonly Finding[] | null>(null);
	predictions.set(call, { before, findings });
	const question = { sent: sentPart, before: before && partOf(before), code: refusal.code };
	predict({ ...question, operation: operation?.startsWith("Create") ? "create" : "update" })
		.catch(() => [])
		.then((found) => {
			if (predictions.get(call)?.before === before) findings.value = found;
		});
}

/** Findings that tell of a refusal; null as long as they are being made, and when nothing was refused. */
export function predicted(call: Call): readonly Finding[] | null {
	return predictions.get(call)?.findings.value ?? null;
}

function partOf(document: Document): Part | null {
	const source = sources.get(document);
	return source ? { text: document.source, options: source.from, index: source.index } : null;
}

/** Opens a captured document, or goes to it where it is open already. */
export function show(document: Document): string {
	const key = opened(document);
	currentKey.value = key;
	screen.value = "inspect";
	return key;
}

/** Whether one of a call's documents is the current one. */
export function isCurrent({ sent, answered, refusal }: Call): boolean {
	return [sent, answered, refusal?.document].some((one) => {
		const key = one && sources.get(one)?.openKey;
		return Boolean(key) && key === currentKey.value;
	});
}

/** Opens both sides of a comparison and compares them. */
export function compareCaptured({ before, after }: Comparison): void {
	compareDocuments(opened(before), opened(after));
}

function opened(document: Document): string {
	const source = sources.get(document);
	if (!source) throw new Error("The document is none of the captured ones");
	if (!documents.value.some((one) => one.key === source.openKey)) {
		source.openKey = openAnalyzed(source.analysis, source.index, source.title, source.from);
	}
	return source.openKey;
}

/** The user has looked at a call. */
export function markSeen(key: string): void {
	captured.value = captured.value.map((one) => (one.key === key && one.fresh ? { ...one, fresh: false } : one));
}

/** Adds the calls of a HAR file to the list; false when it has none. */
export async function takeHar(text: string): Promise<boolean> {
	const exchanges = exchangesOfHar(text) ?? [];
	await addExchanges(exchanges, "file");
	const keys = new Set(exchanges.map(identity));
	const count = captured.value.filter((one) => keys.has(one.key)).length;
	if (count === 0) return false;
	screen.value = "inspect";
	say(plural("captured_from_file", count));
	return true;
}
