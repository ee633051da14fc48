import type { Reading, ReadOptions } from "../../formats/read";
import type { RuleSettings } from "../settings/ruleSettings";
import type { TableEvent } from "../table/readTable";
import { phrase } from "../text/phrase";
import type { StartWorker } from "./startWorker";
import { TreeAssembler } from "./treeStream";

/** Texts from this length may be lists of distributions, and take long enough to read that progress is shown. */
export const LARGE_TEXT_CHARACTERS = 1_000_000;

/** An event while a large text is read; the trees of its documents are put together again. */
export type LargeTextEvent =
	| Exclude<TableEvent, { kind: "skeletons" | "treeChunk" | "complete" | "tooManyValues" }>
	| { kind: "documents"; reading: Reading };

/** How to read a large text, and who handles its events. */
export interface LargeTextRequest {
	text: string;
	options: ReadOptions;
	/** Most values that may be read. */
	maxValues: number;
	/** Null to open a list as a tree, too. */
	settings: RuleSettings | null;
	/** `documents` comes before the check, then `findings`; `done` is the last. */
	onEvent: (event: LargeTextEvent) => void;
	/** The worker failed; no more events come. */
	onFailure: (reason: string) => void;
}

/**
 * Reads and checks a large text in a worker of its own, which is terminated at the end so that its memory is freed.
 * @returns stops the reading at once; other readings continue
 */
export function readLargeText(start: StartWorker, request: LargeTextRequest): () => void {
	const { text, options, maxValues, settings, onEvent, onFailure } = request;
	// Messages sent before the worker was terminated may arrive later.
	let isOver = false;
	const trees = new LargeTextAssembler(text);
	const end = () => {
		isOver = true;
		worker.terminate();
	};
	const fail = (reason: string) => {
		if (isOver) return;
		end();
		onFailure(reason);
	};
	const worker = start({
		onFailure: fail,
		onResponse: (response) => {
			if (isOver) return;
			if (response.kind === "failed") fail(response.reason);
			if (response.kind !== "tableEvent") return;
			const { event } = response;
			if (event.kind === "tooManyValues") {
				fail(phrase("too_many_values", { most: event.values }));
				return;
			}
			if (event.kind === "done") end();
			const assembled = trees.handle(event);
			if (assembled) onEvent(assembled);
		},
	});
	worker.post({ kind: "readTable", source: text, options, maxValues, settings });
	return end;
}

/** Puts the trees of a text together as their chunks arrive. */
class LargeTextAssembler {
	private reading: Reading | null = null;
	private assembler: TreeAssembler | null = null;

	constructor(private readonly text: string) {}

	/** @returns the event for the page; null for a chunk, which the page does not need */
	handle(event: Exclude<TableEvent, { kind: "tooManyValues" }>): LargeTextEvent | null {
		if (event.kind === "skeletons") {
			this.reading = event.reading;
			this.assembler = new TreeAssembler(event.reading.documents);
			restoreSource(event.reading, this.text);
			return null;
		}
		if (event.kind === "treeChunk") {
			this.assembler?.add(event.chunk);
			return null;
		}
		if (event.kind === "complete") return this.reading && { kind: "documents", reading: this.reading };
		return event;
	}
}

/** Sets the source of documents that a worker has read and sent without it. */
export function restoreSource({ documents }: Reading, text: string): void {
	for (const document of documents) document.source = text;
}
