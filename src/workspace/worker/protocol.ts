import type { RefusedConfig } from "../../capture/prediction";
import type { FindingChanges } from "../../diff/findingChanges";
import type { ReadOptions } from "../../formats/read";
import type { Finding } from "../../rules/finding";
import type { LargeText, TableEvent } from "../table/readTable";
import type { Analysis } from "./analysis";

/** A document by the text that it is read from. */
export interface DocumentSource {
	text: string;
	options: ReadOptions;
	/** Place of the document among those of its text. */
	index: number;
}

/**
 * A question that is answered once. analyze: everything that a text holds. predict: why a config was refused.
 * judge: how the findings of one version fare in the next.
 */
export type RequestPayload =
	| { kind: "analyze"; text: string; options: ReadOptions }
	| { kind: "judge"; before: DocumentSource; after: DocumentSource }
	| ({ kind: "predict"; sent: DocumentSource; before: DocumentSource | null } & Pick<
			RefusedConfig,
			"code" | "operation"
	  >);

/**
 * What the page asks of the analysis worker. list: a text so large that it may be a list of distributions, which is
 * answered bit by bit; the worker is the text's own then.
 */
export type WorkerRequest = (RequestPayload & { id: number }) | ({ kind: "list" } & LargeText);

/** What the worker answers; the documents' sources are left empty, the page has the text. */
export type WorkerResponse =
	| { kind: "analysis"; id: number; analysis: Analysis }
	| { kind: "judgment"; id: number; findings: FindingChanges }
	| { kind: "predictions"; id: number; findings: readonly Finding[] }
	| { kind: "listed"; news: TableEvent };
