import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { ReadOptions } from "../../formats/read";
import { type BackgroundCheck, createBackgroundCheck } from "../worker/backgroundCheck";
import type { AnalysisClient } from "../worker/client";
import { getReadOptions, type OpenDocument } from "./openDocument";

/** Documents that were closed and can be opened again. */
const MAX_CLOSED_DOCUMENTS = 20;

export type OpenDocuments = ReturnType<typeof createOpenDocuments>;

/** The documents that are open, which of them is shown, and those that were closed. */
export function createOpenDocuments(worker: AnalysisClient) {
	/** In the order in which they were opened. */
	const all = signal<readonly OpenDocument[]>([]);
	/** Of a document, or of a list that is shown in place of one. */
	const currentKey = signal<string | null>(null);
	/** The last first; their texts are there until the page goes. */
	const closed = signal<readonly OpenDocument[]>([]);
	/** Number of texts being read. */
	const pendingReads = signal(0);
	/** What documents were read with whose checking is pending, by their keys. */
	const pendingChecks = new Map<string, ReadOptions>();

	function find(key: string | null): OpenDocument | undefined {
		return all.value.find((open) => open.key === key);
	}

	function update(key: string, how: (open: OpenDocument) => OpenDocument): void {
		all.value = all.value.map((open) => (open.key === key ? how(open) : open));
	}

	/** Makes a document or a list the current one. */
	function select(key: string | null): void {
		currentKey.value = key;
		const open = find(key);
		if (open?.checking === "pending") startCheck(open);
	}

	/** Shows that something is being read for as long as work takes. */
	async function trackReading<T>(work: () => Promise<T>): Promise<T> {
		pendingReads.value++;
		try {
			return await work();
		} finally {
			pendingReads.value--;
		}
	}

	/** Gives documents their findings when these are there, unless they were read anew meanwhile. */
	async function awaitFindings(checking: BackgroundCheck, opened: readonly OpenDocument[]): Promise<void> {
		const findings = await checking.findings;
		for (const { key, document, index } of opened) {
			update(key, (open) => {
				if (open.document !== document) return open;
				return { ...open, findings: findings?.[index] ?? [], checking: findings ? null : "abandoned" };
			});
		}
	}

	function startCheck(open: OpenDocument): void {
		const options = pendingChecks.get(open.key) ?? getReadOptions(open);
		pendingChecks.delete(open.key);
		const analysis = worker.check(open.document.source, options);
		const checking = createBackgroundCheck(analysis.then(({ findings }) => findings));
		update(open.key, (current) => ({ ...current, checking }));
		void awaitFindings(checking, [open]);
	}

	/** Ends the checking of a document, and of all others of its text. */
	function cancelCheck({ checking }: OpenDocument): void {
		if (typeof checking === "object") checking?.cancel();
	}

	/** Gives a document another title; an empty one changes nothing. */
	function rename(key: string, title: string): void {
		const trimmed = title.trim();
		if (trimmed) update(key, (open) => ({ ...open, title: trimmed }));
	}

	/** Closes a document; its neighbor becomes the current one. `reopen` brings it back. */
	function close(key: string): void {
		const index = all.value.findIndex((open) => open.key === key);
		const closing = all.value[index];
		if (!closing) return;
		all.value = all.value.filter((open) => open !== closing);
		if (!all.value.some(({ checking }) => checking === closing.checking)) cancelCheck(closing);
		// Findings that come while it is closed would not reach it.
		const isUnderWay = typeof closing.checking === "object" && closing.checking !== null;
		const closedDocument: OpenDocument = isUnderWay ? { ...closing, checking: "abandoned" } : closing;
		closed.value = [closedDocument, ...closed.value].slice(0, MAX_CLOSED_DOCUMENTS);
		if (currentKey.value === key) select((all.value[index] ?? all.value[index - 1])?.key ?? null);
	}

	/** Opens the document again that was closed last, as it was left. */
	function reopen(): void {
		const [last, ...rest] = closed.value;
		if (!last) return;
		closed.value = rest;
		all.value = [...all.value, last];
		select(last.key);
	}

	return {
		all,
		currentKey: currentKey as ReadonlySignal<string | null>,
		closed,
		pendingReads: pendingReads as ReadonlySignal<number>,
		pendingChecks,
		current: computed(() => find(currentKey.value) ?? null),
		find,
		select,
		trackReading,
		awaitFindings,
		cancelCheck,
		rename,
		close,
		reopen,
	};
}
