import type { Reading, ReadOptions } from "../../formats/read";
import type { RuleSettings } from "../settings/ruleSettings";
import type { TableEvent } from "../table/readTable";
import { phrase } from "../text/phrase";
import type { StartWorker } from "./startWorker";
import { TreeAssembler } from "./treeStream";

/** Texts of so many characters may be lists of distributions, and take so long to read that one wants to see it. */
export const LARGE_TEXT_CHARACTERS = 1_000_000;

/** What becomes known of a large text, the trees of its documents put together again. */
export type LargeTextEvent =
	| Exclude<TableEvent, { kind: "stumps" | "branches" | "whole" | "full" }>
	| { kind: "documents"; reading: Reading };

/** What someone who reads a large text wants to hear. */
export interface LargeTextRequest {
	text: string;
	options: ReadOptions;
	/** Most values that may be read. */
	maxValues: number;
	/** Null when a list is to open as a tree, too. */
	settings: RuleSettings | null;
	/** `documents` comes before they were checked, then `findings`; `done` is the last. */
	onEvent: (event: LargeTextEvent) => void;
	/** The worker died; nothing more comes. */
	onFailure: (reason: string) => void;
}

/**
 * Reads and checks a large text in a worker of its own, which goes, and all its memory with it, at the end.
 * @returns ends the reading at once; other readings are not touched
 */
export function readLargeText(start: StartWorker, request: LargeTextRequest): () => void {
	const { text, options, maxValues, settings, onEvent, onFailure } = request;
	// What a worker had sent before its end may arrive after it.
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
			if (event.kind === "full") {
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

/** Puts the trees of a text together as their parts arrive. */
class LargeTextAssembler {
	private reading: Reading | null = null;
	private assembler: TreeAssembler | null = null;

	constructor(private readonly text: string) {}

	/** @returns the event as the page wants to hear it; null for what is only a part */
	handle(event: Exclude<TableEvent, { kind: "full" }>): LargeTextEvent | null {
		if (event.kind === "stumps") {
			this.reading = event.reading;
			this.assembler = new TreeAssembler(event.reading.documents);
			restoreSource(event.reading, this.text);
			return null;
		}
		if (event.kind === "branches") {
			this.assembler?.add(event.branches);
			return null;
		}
		if (event.kind === "whole") return this.reading && { kind: "documents", reading: this.reading };
		return event;
	}
}

/** Gives the documents that a worker has read their text back. */
export function restoreSource({ documents }: Reading, text: string): void {
	for (const document of documents) document.source = text;
}
