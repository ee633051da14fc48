import type { FindingChanges } from "../../diff/findingChanges";
import type { Reading, ReadOptions } from "../../formats/read";
import type { Finding } from "../../rules/finding";
import { MAX_OPEN_VALUES } from "../documents/memoryBudget";
import type { RuleSettings } from "../settings/ruleSettings";
import type { TableEvent } from "../table/readTable";
import { phrase } from "../text/phrase";
import type { Analysis } from "./analysis";
import type { DocumentSource, RequestPayload, WorkerRequest, WorkerResponse } from "./protocol";
import { TreeAssembler } from "./treeStream";

interface PendingRequest {
	resolve: (answer: WorkerResponse) => void;
	reject: (error: Error) => void;
}

/** Texts of so many characters may be lists of distributions, and take so long to read that one wants to see it. */
export const LARGE_TEXT_CHARACTERS = 1_000_000;

const pendingRequests = new Map<number, PendingRequest>();
let sharedWorker: Worker | null = null;
let lastId = 0;

/**
 * Reads and checks a text outside the page's own thread.
 * @throws Error when the worker dies on it; the next call starts a new one
 */
export async function analyzeText(text: string, options: ReadOptions = {}): Promise<Analysis> {
	if (text.length >= LARGE_TEXT_CHARACTERS) return analyzeLargeText(text, options);
	const answer = await sendRequest({ kind: "analyze", text, options });
	if (answer.kind !== "analysis") throw toUnexpectedResponseError(answer);
	restoreSource(answer.analysis, text);
	return answer.analysis;
}

/**
 * Finds outside the page's own thread why a config was refused.
 * @returns see `predictionsOf`
 * @throws Error when the worker dies on it; the next call starts a new one
 */
export async function findRefusalCauses(
	refused: Omit<RequestPayload & { kind: "predict" }, "kind">,
): Promise<readonly Finding[]> {
	const answer = await sendRequest({ kind: "predict", ...refused });
	if (answer.kind !== "predictions") throw toUnexpectedResponseError(answer);
	return answer.findings;
}

/**
 * Finds outside the page's own thread how the findings of one version fare in the next.
 * @throws Error when the worker dies on it; the next call starts a new one
 */
export async function getFindingChanges(before: DocumentSource, after: DocumentSource): Promise<FindingChanges> {
	const answer = await sendRequest({ kind: "judge", before, after });
	if (answer.kind !== "judgment") throw toUnexpectedResponseError(answer);
	return answer.findings;
}

function sendRequest(request: RequestPayload): Promise<WorkerResponse> {
	sharedWorker ??= startSharedWorker();
	const id = ++lastId;
	sharedWorker.postMessage({ ...request, id } satisfies WorkerRequest);
	return new Promise((resolve, reject) => pendingRequests.set(id, { resolve, reject }));
}

function toUnexpectedResponseError({ kind }: WorkerResponse): Error {
	return new Error(`The worker answered something else: ${kind}`);
}

/** What becomes known of a large text, the trees of its documents put together again. */
export type LargeTextEvent =
	| Exclude<TableEvent, { kind: "stumps" | "branches" | "whole" | "full" }>
	| { kind: "documents"; reading: Reading };

/** What someone who reads a large text wants to hear. */
interface LargeTextRequest {
	text: string;
	options: ReadOptions;
	/** Most values that may be read. */
	maxValues: number;
	/** Null when a list is to open as a tree, too. */
	settings: RuleSettings | null;
	/** `documents` comes before they were checked, then `findings`; `done` is the last. */
	onEvent: (news: LargeTextEvent) => void;
	/** The worker died; nothing more comes. */
	onFailure: (reason: string) => void;
}

/**
 * Reads and checks a large text in a worker of its own, which goes, and all its memory with it, at the end.
 * @returns ends the reading at once; other readings are not touched
 */
export function readLargeText({
	text,
	options,
	maxValues: room,
	settings,
	onEvent: onNews,
	onFailure,
}: LargeTextRequest): () => void {
	// What a worker had sent before its end may arrive after it.
	let isOver = false;
	const trees = new LargeTextAssembler(text);
	const end = () => {
		isOver = true;
		own.terminate();
	};
	const own = startWorker((reason) => {
		if (isOver) return;
		end();
		onFailure(reason);
	});
	own.addEventListener("message", ({ data }: MessageEvent<WorkerResponse>) => {
		if (isOver || data.kind !== "listed") return;
		const { news } = data;
		if (news.kind === "done" || news.kind === "full") end();
		if (news.kind === "full") {
			onFailure(phrase("too_many_values", { most: news.values }));
			return;
		}
		const heard = trees.handle(news);
		if (heard) onNews(heard);
	});
	own.postMessage({ kind: "list", source: text, options, maxValues: room, settings } satisfies WorkerRequest);
	return end;
}

/** Puts the trees of a text together as their parts arrive. */
class LargeTextAssembler {
	private reading: Reading | null = null;
	private assembler: TreeAssembler | null = null;

	constructor(private readonly text: string) {}

	/** @returns the news as the page wants to hear it; null for what is only a part */
	handle(news: Exclude<TableEvent, { kind: "full" }>): LargeTextEvent | null {
		if (news.kind === "stumps") {
			this.reading = news.reading;
			this.assembler = new TreeAssembler(news.reading.documents);
			restoreSource(news.reading, this.text);
			return null;
		}
		if (news.kind === "branches") {
			this.assembler?.add(news.branches);
			return null;
		}
		if (news.kind === "whole") return this.reading && { kind: "documents", reading: this.reading };
		return news;
	}
}

/** All of a large text in one answer: for those who have nothing to show meanwhile. */
function analyzeLargeText(text: string, options: ReadOptions): Promise<Analysis> {
	return new Promise((resolve, reject) => {
		let analysis: Analysis | null = null;
		const onNews = (news: LargeTextEvent) => {
			if (news.kind === "documents") analysis = { ...news.reading, findings: news.reading.documents.map(() => []) };
			else if (news.kind === "findings") analysis?.findings[news.index]?.push(...news.findings);
			else if (news.kind === "done" && analysis) resolve(analysis);
		};
		readLargeText({
			text,
			options,
			maxValues: MAX_OPEN_VALUES,
			settings: null,
			onEvent: onNews,
			onFailure: (reason) => reject(toReadError(reason)),
		});
	});
}

function toReadError(reason: string): Error {
	return new Error(phrase("worker_failed", { reason }));
}

function startSharedWorker(): Worker {
	const started = startWorker(failSharedWorker);
	started.addEventListener("message", ({ data }: MessageEvent<WorkerResponse>) => {
		if (data.kind === "listed") return;
		pendingRequests.get(data.id)?.resolve(data);
		pendingRequests.delete(data.id);
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
function failSharedWorker(reason: string): void {
	sharedWorker?.terminate();
	sharedWorker = null;
	for (const asked of pendingRequests.values()) asked.reject(toReadError(reason));
	pendingRequests.clear();
}

function restoreSource({ documents }: Reading, text: string): void {
	for (const document of documents) document.source = text;
}
