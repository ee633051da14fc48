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

/** Reads and checks in workers. Each method resolves, or rejects with an Error in the user's language. */
export interface AnalysisClient {
	/** Reads a text without checking it. */
	read(text: string, options?: ReadOptions): Promise<Reading>;
	/** Reads and checks a text. */
	check(text: string, options?: ReadOptions): Promise<Analysis>;
	/** Finds why a config was refused; see `findPredictions`. */
	findRefusalCauses(refused: RefusedSource): Promise<readonly Finding[]>;
	/** Finds which findings of one version are fixed, new or remaining in the next. */
	getFindingChanges(before: DocumentSource, after: DocumentSource): Promise<FindingChanges>;
	/** Applies the safe fixes of a document, except those of rules that are switched off. */
	fixSafely(document: DocumentSource, settings: RuleSettings): Promise<SafelyFixed>;
	/** Masks the secrets of a text; null when it may contain secrets that were not recognized. */
	redact(text: string, options: ReadOptions): Promise<string | null>;
	/** Makes the stored form of a call; see `toHistoryEntry`. */
	toHistoryEntry(key: string, exchange: Exchange): Promise<HistoryEntry | SkipReason>;
	/** Reads a large text and reports events on the way. @returns stops the reading at once */
	readLargeText(request: LargeTextRequest): () => void;
}

/** Creates a client whose workers are started when they are first needed. */
export function createAnalysisClient(startWorker: StartWorker): AnalysisClient {
	const shared = new QuestionQueue(startWorker, toReadError);

	/** A large question gets a worker of its own, so that other questions need not wait and its memory is freed. */
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

	/** Reads a large text as a whole, for callers that show nothing meanwhile. */
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
