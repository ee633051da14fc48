import type { Exchange } from "../../capture/exchange";
import type { RefusedConfig } from "../../capture/prediction";
import type { FindingChanges } from "../../diff/findingChanges";
import type { Reading, ReadOptions } from "../../formats/read";
import type { Finding } from "../../rules/finding";
import type { SafelyFixed } from "../../rules/fixSafely";
import type { SkipReason } from "../history/entry";
import type { HistoryEntry } from "../history/records";
import type { RuleSettings } from "../settings/ruleSettings";
import type { LargeText, TableEvent } from "../table/readTable";
import type { Analysis } from "./analysis";

/** A text and the options to read it with. */
export interface TextSource {
	text: string;
	options: ReadOptions;
}

/** A document, given by the text that contains it. */
export interface DocumentSource extends TextSource {
	/** Index among the documents of the text. */
	index: number;
}

/** A config that CloudFront refused. */
export interface RefusedSource extends Pick<RefusedConfig, "code" | "operation"> {
	sent: DocumentSource;
	before: DocumentSource | null;
}

/**
 * The questions to the worker and their responses. Documents in a response come without their source: the page has the
 * text; sent with each document it would be copied each time.
 */
export interface WorkerQuestions {
	/** Reads a text without checking it. */
	read: { request: TextSource; response: Reading };
	/** Reads and checks a text. */
	check: { request: TextSource; response: Analysis };
	/** Finds why a config was refused. */
	findRefusalCauses: { request: RefusedSource; response: readonly Finding[] };
	/** Finds which findings of one version are fixed, new or remaining in the next. */
	getFindingChanges: { request: { before: DocumentSource; after: DocumentSource }; response: FindingChanges };
	/** Applies the safe fixes of one document of a text. */
	fixSafely: { request: DocumentSource & { settings: RuleSettings }; response: SafelyFixed };
	/** Masks the secrets of a text; null when it may contain secrets that were not recognized. */
	redact: { request: TextSource; response: string | null };
	/** Makes the stored form of a call. */
	toHistoryEntry: { request: { key: string; exchange: Exchange }; response: HistoryEntry | SkipReason };
}

export type QuestionKind = keyof WorkerQuestions;

/** What the page asks of the worker. readTable: a large text, answered with events by a worker of its own. */
export type WorkerRequest =
	| { [K in QuestionKind]: { kind: K; id: number } & WorkerQuestions[K]["request"] }[QuestionKind]
	| ({ kind: "readTable" } & LargeText);

/** What the worker sends: one answer or failure to each question; events or a failure to a large text. */
export type WorkerResponse =
	| { kind: "answer"; id: number; value: WorkerQuestions[QuestionKind]["response"] }
	| { kind: "failed"; id: number | null; reason: string }
	| { kind: "tableEvent"; event: TableEvent };
