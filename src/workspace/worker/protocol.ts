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

/** A text, and what it is read with. */
export interface TextSource {
	text: string;
	options: ReadOptions;
}

/** A document by the text that it is read from. */
export interface DocumentSource extends TextSource {
	/** Place of the document among those of its text. */
	index: number;
}

/** A config that CloudFront refused. */
export interface RefusedSource extends Pick<RefusedConfig, "code" | "operation"> {
	sent: DocumentSource;
	before: DocumentSource | null;
}

/**
 * What can be asked of the worker, and what it answers. The documents of a reading come without their source: the page
 * has the text, and sent with each document it would be copied each time.
 */
export interface WorkerQuestions {
	/** What a text holds, without asking the rules. */
	read: { request: TextSource; response: Reading };
	/** What a text holds, and what the rules say of it. */
	check: { request: TextSource; response: Analysis };
	/** Why a config was refused. */
	findRefusalCauses: { request: RefusedSource; response: readonly Finding[] };
	/** How the findings of one version fare in the next. */
	getFindingChanges: { request: { before: DocumentSource; after: DocumentSource }; response: FindingChanges };
	/** A text with the safe fixes of one of its documents. */
	fixSafely: { request: DocumentSource & { settings: RuleSettings }; response: SafelyFixed };
	/** A text without its secrets; null when it may hold some that could not be made out. */
	redact: { request: TextSource; response: string | null };
	/** What of a call is stored. */
	toHistoryEntry: { request: { key: string; exchange: Exchange }; response: HistoryEntry | SkipReason };
}

export type QuestionKind = keyof WorkerQuestions;

/**
 * What the page asks of the worker. readTable: a text so large that it may be a list of distributions, which is answered
 * bit by bit; the worker is the text's own then.
 */
export type WorkerRequest =
	| { [K in QuestionKind]: { kind: K; id: number } & WorkerQuestions[K]["request"] }[QuestionKind]
	| ({ kind: "readTable" } & LargeText);

/** What the worker answers: every question once, with failure if need be; a large text with events, or failure. */
export type WorkerResponse =
	| { kind: "answer"; id: number; value: WorkerQuestions[QuestionKind]["response"] }
	| { kind: "failed"; id: number | null; reason: string }
	| { kind: "tableEvent"; event: TableEvent };
