import type { Exchange } from "../../capture/exchange";
import type { FindingChanges } from "../../diff/findingChanges";
import type { Reading, ReadOptions } from "../../formats/read";
import type { Finding } from "../../rules/finding";
import type { SafelyFixed } from "../../rules/fixSafely";
import { MAX_OPEN_VALUES } from "../documents/memoryBudget";
import type { SkipReason } from "../history/entry";
import type { HistoryEntry } from "../history/records";
import type { RuleSettings } from "../settings/ruleSettings";
import { phrase } from "../text/phrase";
import type { Analysis } from "./analysis";
import { LARGE_TEXT_CHARACTERS, type LargeTextRequest, readLargeText, restoreSource } from "./largeText";
import type { DocumentSource, QuestionKind, RefusedSource, WorkerQuestions } from "./protocol";
import { QuestionQueue } from "./questionQueue";
import type { StartWorker } from "./startWorker";

/** Reads and checks outside the page's own thread. Whoever asks gets an answer, or an Error that says why there is none. */
export interface AnalysisClient {
	/** What a text holds, without asking the rules. */
	read(text: string, options?: ReadOptions): Promise<Reading>;
	/** What a text holds, and what the rules say of it. */
	check(text: string, options?: ReadOptions): Promise<Analysis>;
	/** Why a config was refused; see `findPredictions`. */
	findRefusalCauses(refused: RefusedSource): Promise<readonly Finding[]>;
	/** How the findings of one version fare in the next. */
	getFindingChanges(before: DocumentSource, after: DocumentSource): Promise<FindingChanges>;
	/** The text of a document with its safe fixes, but for those of rules that are switched off. */
	fixSafely(document: DocumentSource, settings: RuleSettings): Promise<SafelyFixed>;
	/** A text without its secrets; null when it may hold some that could not be made out. */
	redact(text: string, options: ReadOptions): Promise<string | null>;
	/** What of a call is stored; see `toHistoryEntry`. */
	toHistoryEntry(key: string, exchange: Exchange): Promise<HistoryEntry | SkipReason>;
	/** Reads a large text, which is heard of bit by bit. @returns ends it at once */
	readLargeText(request: LargeTextRequest): () => void;
}

/** Makes a client whose workers are started when they are first needed. */
export function createAnalysisClient(startWorker: StartWorker): AnalysisClient {
	const shared = new QuestionQueue(startWorker, toReadError);

	/** What is large has a worker of its own, so that nobody waits for it, and its memory is given back. */
	async function ask<K extends QuestionKind>(
		kind: K,
		question: WorkerQuestions[K]["request"],
		characters: number,
	): Promise<WorkerQuestions[K]["response"]> {
		if (characters < LARGE_TEXT_CHARACTERS) return shared.ask(kind, question);
		const own = new QuestionQueue(startWorker, toReadError);
		try {
			return await own.ask(kind, question);
		} finally {
			own.end();
		}
	}

	/** All of a large text in one answer: for those who have nothing to show meanwhile. */
	function collectLargeText(text: string, options: ReadOptions, checks: boolean): Promise<Analysis> {
		return new Promise((resolve, reject) => {
			let analysis: Analysis | null = null;
			const stop = readLargeText(startWorker, {
				text,
				options,
				maxValues: MAX_OPEN_VALUES,
				settings: null,
				onEvent: (event) => {
					if (event.kind === "documents") {
						analysis = { ...event.reading, findings: event.reading.documents.map(() => []) };
						if (checks) return;
						stop();
						resolve(analysis);
					} else if (event.kind === "findings") analysis?.findings[event.index]?.push(...event.findings);
					else if (event.kind === "done" && analysis) resolve(analysis);
				},
				onFailure: (reason) => reject(toReadError(reason)),
			});
		});
	}

	return {
		async read(text, options = {}) {
			if (text.length >= LARGE_TEXT_CHARACTERS) return collectLargeText(text, options, false);
			const reading = await shared.ask("read", { text, options });
			restoreSource(reading, text);
			return reading;
		},
		async check(text, options = {}) {
			if (text.length >= LARGE_TEXT_CHARACTERS) return collectLargeText(text, options, true);
			const analysis = await shared.ask("check", { text, options });
			restoreSource(analysis, text);
			return analysis;
		},
		findRefusalCauses: (refused) => ask("findRefusalCauses", refused, refused.sent.text.length),
		getFindingChanges: (before, after) =>
			ask("getFindingChanges", { before, after }, before.text.length + after.text.length),
		fixSafely: (document, settings) => ask("fixSafely", { ...document, settings }, document.text.length),
		redact: (text, options) => ask("redact", { text, options }, text.length),
		toHistoryEntry: (key, exchange) => ask("toHistoryEntry", { key, exchange }, countBodyCharacters(exchange)),
		readLargeText: (request) => readLargeText(startWorker, request),
	};
}

function countBodyCharacters({ requestBody, responseBody }: Exchange): number {
	return (requestBody?.length ?? 0) + (responseBody?.length ?? 0);
}

function toReadError(reason: string): Error {
	return new Error(phrase("worker_failed", { reason }));
}
