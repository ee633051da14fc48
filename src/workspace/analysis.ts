import type { ReadOptions } from "../formats/read";
import type { Finding } from "../rules/finding";
import type { Analysis } from "./analyzed";
import type { Listed } from "./listing";
import { phrase } from "./phrase";
import type { Answer, Question, Request } from "./protocol";
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

function ask(request: Request): Promise<Answer> {
	worker ??= startSharedWorker();
	const id = ++lastId;
	worker.postMessage({ ...request, id } satisfies Question);
	return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
}

function unexpected({ kind }: Answer): Error {
	return new Error(`The worker answered something else: ${kind}`);
}

/** What someone who reads a large text wants to hear. */
interface LargeReading {
	text: string;
	settings: RuleSettings;
	onNews: (news: Listed) => void;
	/** The worker died; nothing more comes. */
	onFailure: (reason: string) => void;
}

/**
 * Reads and checks a large text in a worker of its own, which goes, and all its memory with it, at the end.
 * @returns ends the reading at once; other readings are not touched
 */
export function readLarge({ text, settings, onNews, onFailure }: LargeReading): () => void {
	// What a worker had sent before its end may arrive after it.
	let isOver = false;
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
		if (news.kind === "other") giveSource(news.analysis, text);
		if (news.kind === "other" || news.kind === "done") end();
		onNews(news);
	});
	own.postMessage({ kind: "list", text, settings } satisfies Question);
	return end;
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
	for (const asked of waiting.values()) asked.reject(new Error(phrase("worker_failed", { reason })));
	waiting.clear();
}

function giveSource(analysis: Analysis, text: string): void {
	for (const document of analysis.documents) document.source = text;
}
