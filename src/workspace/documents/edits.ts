import { applyEdits, type TextEdit } from "../../document/edit";
import { getErrorMessage } from "../../document/errorMessage";
import type { ApiVersion } from "../../schema/versions";
import type { SettingsStore } from "../settings/store";
import type { Analysis } from "../worker/analysis";
import type { AnalysisClient } from "../worker/client";
import { LARGE_TEXT_CHARACTERS } from "../worker/largeText";
import { getDocumentState, getReadOptions, type OpenDocument, toDocumentSource } from "./openDocument";
import type { OpenDocuments } from "./openDocuments";

/** What became of a change of a text. */
export type EditResult = { kind: "done" } | { kind: "failed"; reason: string; text: string };

const DONE: EditResult = { kind: "done" };
const MAX_UNDO_STEPS = 50;

interface RereadOptions {
	/** Steps that can be undone afterwards. */
	undo?: (open: OpenDocument) => readonly string[];
	/** Another than the one by which it was read. */
	apiVersion?: ApiVersion;
}

/** Changes of the texts of open documents: whatever changes, the text is read and checked anew. */
export function createDocumentEdits(
	{ all, closed, pendingChecks, find, trackReading }: OpenDocuments,
	worker: AnalysisClient,
	settings: SettingsStore,
) {
	/** Checks a document after all that was left unchecked. */
	function recheck(open: OpenDocument): Promise<EditResult> {
		return reread([open], open.document.source);
	}

	/** Reads a document by another API version than the text states. */
	async function setApiVersion(key: string, apiVersion: ApiVersion): Promise<EditResult> {
		const open = find(key);
		return open ? reread([open], open.document.source, { apiVersion }) : DONE;
	}

	/** Changes the text of a document; `undo` takes it back. */
	async function edit(key: string, edits: readonly TextEdit[]): Promise<EditResult> {
		const open = find(key);
		return open ? replaceText(key, applyEdits(open.document.source, edits)) : DONE;
	}

	/**
	 * Applies the safe fixes of a document, but for those of rules that are switched off; `undo` takes them back. Other
	 * documents of its text have fixes of their own.
	 * @returns the number of fixes
	 */
	async function fixSafely(key: string): Promise<EditResult & { applied: number }> {
		const open = find(key);
		if (!open) return { ...DONE, applied: 0 };
		try {
			const { text, applied } = await worker.fixSafely(toDocumentSource(open), settings.rules.value);
			return { ...(await replaceText(key, text)), applied };
		} catch (error) {
			return { kind: "failed", reason: getErrorMessage(error), text: "", applied: 0 };
		}
	}

	/** Puts another text in the place of a document's own, and of all others of that text; `undo` takes it back. */
	async function replaceText(key: string, text: string): Promise<EditResult> {
		const open = find(key);
		if (!open || text === open.document.source) return DONE;
		const undo = ({ document, undo: steps }: OpenDocument) => [document.source, ...steps].slice(0, MAX_UNDO_STEPS);
		return reread(findSameText(open), text, { undo });
	}

	/** Takes the last change of a document's text back. */
	async function undoEdit(key: string): Promise<EditResult> {
		const open = find(key);
		const last = open?.undo[0];
		if (!open || last === undefined) return DONE;
		const undo = ({ undo: steps }: OpenDocument) => (steps[0] === last ? steps.slice(1) : steps);
		return reread(findSameText(open), last, { undo });
	}

	/** A document and the others of its text, closed ones too: read alone, they would drift apart. */
	function findSameText({ textKey, document }: OpenDocument): OpenDocument[] {
		return [...all.value, ...closed.value].filter(
			(open) => open.textKey === textKey && open.document.source === document.source,
		);
	}

	async function reread(
		opened: readonly OpenDocument[],
		text: string,
		{ undo = (open) => open.undo, apiVersion }: RereadOptions = {},
	): Promise<EditResult> {
		// Documents of one text are mostly read with the same options.
		const analyses = new Map<string, Promise<Analysis>>();
		const analyze = (open: OpenDocument) => {
			const options = { ...getReadOptions(open), ...(apiVersion && { apiVersion }) };
			const name = JSON.stringify(options);
			const analysis = analyses.get(name) ?? worker.check(text, options);
			analyses.set(name, analysis);
			return analysis;
		};
		const analyzeAll = () => Promise.all(opened.map(analyze));
		const changes = new Map<string, Partial<OpenDocument>>();
		try {
			const read = await (text.length >= LARGE_TEXT_CHARACTERS ? trackReading(analyzeAll) : analyzeAll());
			for (const [at, analysis] of read.entries()) {
				const open = opened[at] as OpenDocument;
				const index = Math.min(open.index, analysis.documents.length - 1);
				if (index < 0) continue;
				const findings = analysis.findings[index] ?? [];
				changes.set(open.key, { ...getDocumentState(analysis, index), findings, undo: undo(open), checking: null });
				pendingChecks.delete(open.key);
			}
		} catch (error) {
			return { kind: "failed", reason: getErrorMessage(error), text };
		}
		const change = (open: OpenDocument): OpenDocument => ({ ...open, ...changes.get(open.key) });
		all.value = all.value.map(change);
		closed.value = closed.value.map(change);
		return DONE;
	}

	return { edit, replaceText, fixSafely, undoEdit, setApiVersion, recheck };
}
