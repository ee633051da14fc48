import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { ReadOptions } from "../../formats/read";
import { type BackgroundCheck, createBackgroundCheck } from "../worker/backgroundCheck";
import type { AnalysisClient } from "../worker/client";
import { getReadOptions, type OpenDocument } from "./openDocument";

/** Most closed documents that can be reopened. */
const MAX_CLOSED_DOCUMENTS = 20;

export type OpenDocuments = ReturnType<typeof createOpenDocuments>;

/** The open documents, which of them is current, and the closed ones that can be reopened. */
export function createOpenDocuments(worker: AnalysisClient) {
	/** In the order of opening. */
	const all = signal<readonly OpenDocument[]>([]);
	/** Key of a document, or of a table that is shown in its place. */
	const currentKey = signal<string | null>(null);
	/** The latest first. */
	const closed = signal<readonly OpenDocument[]>([]);
	/** Number of texts being read. */
	const pendingReads = signal(0);
	/** Options of the documents whose check is pending, by their keys. */
	const pendingChecks = new Map<string, ReadOptions>();

	function find(key: string | null): OpenDocument | undefined {
		return all.value.find((open) => open.key === key);
	}

	function update(key: string, change: (open: OpenDocument) => OpenDocument): void {
		all.value = all.value.map((open) => (open.key === key ? change(open) : open));
	}

	/** Makes a document or a table the current one. */
	function select(key: string | null): void {
		currentKey.value = key;
		const open = find(key);
		if (open?.checking === "pending") startCheck(open);
	}

	/** Counts as a pending read while `work` runs. */
	async function trackReading<T>(work: () => Promise<T>): Promise<T> {
		pendingReads.value++;
		try {
			return await work();
		} finally {
			pendingReads.value--;
		}
	}

	/** Sets the findings of documents when the check ends, unless they were read again meanwhile. */
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

	/** Stops the check of a document, and of all others of its text. */
	function cancelCheck({ checking }: OpenDocument): void {
		if (typeof checking === "object") checking?.cancel();
	}

	/** Changes the title of a document, unless the new one is empty. */
	function rename(key: string, title: string): void {
		const trimmed = title.trim();
		if (trimmed) update(key, (open) => ({ ...open, title: trimmed }));
	}

	/** Closes a document; its neighbor becomes the current one. `reopen` opens it again. */
	function close(key: string): void {
		const index = all.value.findIndex((open) => open.key === key);
		const closing = all.value[index];
		if (!closing) return;
		all.value = all.value.filter((open) => open !== closing);
		if (!all.value.some(({ checking }) => checking === closing.checking)) cancelCheck(closing);
		// Findings that arrive while it is closed would be lost.
		const isRunning = typeof closing.checking === "object" && closing.checking !== null;
		const closedDocument: OpenDocument = isRunning ? { ...closing, checking: "abandoned" } : closing;
		closed.value = [closedDocument, ...closed.value].slice(0, MAX_CLOSED_DOCUMENTS);
		if (currentKey.value === key) select((all.value[index] ?? all.value[index - 1])?.key ?? null);
	}

	/** Opens the document again that was closed last, with its view state. */
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
