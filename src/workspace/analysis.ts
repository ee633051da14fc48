import type { FindingChanges } from "../diff/findings";
import type { Reading, ReadOptions } from "../formats/read";
import type { Finding } from "../rules/finding";
import type { Analysis } from "./analyzed";
import { Grafting } from "./branches";
import { MAX_VALUES } from "./holding";
import type { Listed } from "./listing";
import { phrase } from "./phrase";
import type { Answer, Part, Question, Request } from "./protocol";
import type { RuleSettings } from "./settings";

interface Waiting {
	resolve: (answer: Answer) => void;
	reject: (error: Error) => void;
}

/** Texts of so many characters may be lists of distributions, and take so long to read that one wants to see it. */
export const LARGE = 1_000_000;

const waiting = new Map<number, Waiting>();
let worker: Worker | null = null;
let lastId = 0;

/**
 * Reads and checks a text outside the page's own thread.
 * @throws Error when the worker dies on it; the next call starts a new one
 */
export async function analyze(text: string, options: ReadOptions = {}): Promise<Analysis> {
	if (text.length >= LARGE) return analyzeLarge(text, options);
	const answer = await ask({ kind: "analyze", text, options });
	if (answer.kind !== "analysis") throw unexpected(answer);
	giveSource(answer.analysis, text);
	return answer.analysis;
}

/**
 * Finds outside the page's own thread why a config was refused.
 * @returns see `predictionsOf`
 * @throws Error when the worker dies on it; the next call starts a new one
 */
export async function predict(refused: Omit<Request & { kind: "predict" }, "kind">): Promise<readonly Finding[]> {
	const answer = await ask({ kind: "predict", ...refused });
	if (answer.kind !== "predictions") throw unexpected(answer);
	return answer.findings;
}

/**
 * Finds outside the page's own thread how the findings of one version fare in the next.
 * @throws Error when the worker dies on it; the next call starts a new one
 */
export async function judge(before: Part, after: Part): Promise<FindingChanges> {
	const answer = await ask({ kind: "judge", before, after });
	if (answer.kind !== "judgment") throw unexpected(answer);
	return answer.findings;
}

function ask(request: Request): Promise<Answer> {
	worker ??= startSharedWorker();
	const id = ++lastId;
	worker.postMessage({ ...request, id } satisfies Question);
	return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
}

function unexpected({ kind }: Answer): Error {
	return new Error(`The worker answered something else: ${kind}`);
}

/** What becomes known of a large text, the trees of its documents put together again. */
export type LargeNews =
	| Exclude<Listed, { kind: "stumps" | "branches" | "whole" | "full" }>
	| { kind: "documents"; reading: Reading };

/** What someone who reads a large text wants to hear. */
interface LargeReading {
	text: string;
	options: ReadOptions;
	/** Most values that may be read. */
	room: number;
	/** Null when a list is to open as a tree, too. */
	settings: RuleSettings | null;
	/** `documents` comes before they were checked, then `findings`; `done` is the last. */
	onNews: (news: LargeNews) => void;
	/** The worker died; nothing more comes. */
	onFailure: (reason: string) => void;
}

/**
 * Reads and checks a large text in a worker of its own, which goes, and all its memory with it, at the end.
 * @returns ends the reading at once; other readings are not touched
 */
export function readLarge({ text, options, room, settings, onNews, onFailure }: LargeReading): () => void {
	// What a worker had sent before its end may arrive after it.
	let isOver = false;
	const trees = new Trees(text);
	const end = () => {
		isOver = true;
		own.terminate();
	};
	const own = startWorker((reason) => {
		if (isOver) return;
		end();
		onFailure(reason);
	});
	own.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
		if (isOver || data.kind !== "listed") return;
		const { news } = data;
		if (news.kind === "done" || news.kind === "full") end();
		if (news.kind === "full") {
			onFailure(phrase("too_many_values", { most: news.values }));
			return;
		}
		const heard = trees.hear(news);
		if (heard) onNews(heard);
	});
	own.postMessage({ kind: "list", source: text, options, room, settings } satisfies Question);
	return end;
}

/** Puts the trees of a text together as their parts arrive. */
class Trees {
	private reading: Reading | null = null;
	private grafting: Grafting | null = null;

	constructor(private readonly text: string) {}

	/** @returns the news as the page wants to hear it; null for what is only a part */
	hear(news: Exclude<Listed, { kind: "full" }>): LargeNews | null {
		if (news.kind === "stumps") {
			this.reading = news.reading;
			this.grafting = new Grafting(news.reading.documents);
			giveSource(news.reading, this.text);
			return null;
		}
		if (news.kind === "branches") {
			this.grafting?.add(news.branches);
			return null;
		}
		if (news.kind === "whole") return this.reading && { kind: "documents", reading: this.reading };
		return news;
	}
}

/** All of a large text in one answer: for those who have nothing to show meanwhile. */
function analyzeLarge(text: string, options: ReadOptions): Promise<Analysis> {
	return new Promise((resolve, reject) => {
		let analysis: Analysis | null = null;
		const onNews = (news: LargeNews) => {
			if (news.kind === "documents") analysis = { ...news.reading, findings: news.reading.documents.map(() => []) };
			else if (news.kind === "findings") analysis?.findings[news.index]?.push(...news.findings);
			else if (news.kind === "done" && analysis) resolve(analysis);
		};
		readLarge({
			text,
			options,
			room: MAX_VALUES,
			settings: null,
			onNews,
			onFailure: (reason) => reject(unreadable(reason)),
		});
	});
}

function unreadable(reason: string): Error {
	return new Error(phrase("worker_failed", { reason }));
}

function startSharedWorker(): Worker {
	const started = startWorker(abandon);
	started.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
		if (data.kind === "listed") return;
		waiting.get(data.id)?.resolve(data);
		waiting.delete(data.id);
	});
	return started;
}

function startWorker(onFailure: (reason: string) => void): Worker {
	const started = new Worker(new URL("./analysis.worker.ts", import.meta.url), { type: "module" });
	started.addEventListener("error", (event) => onFailure(event.message || phrase("worker_out_of_memory")));
	started.addEventListener("messageerror", () => onFailure(phrase("worker_no_answer")));
	return started;
}

/** Ends a worker that failed; every reading under way is told so. */
function abandon(reason: string): void {
	worker?.terminate();
	worker = null;
	for (const asked of waiting.values()) asked.reject(unreadable(reason));
	waiting.clear();
}

function giveSource({ documents }: Reading, text: string): void {
	for (const document of documents) document.source = text;
}
