import { applyEdits, type TextEdit } from "../../document/edit";
import { getErrorMessage } from "../../document/errorMessage";
import type { ApiVersion } from "../../schema/versions";
import type { SettingsStore } from "../settings/store";
import type { Analysis } from "../worker/analysis";
import type { AnalysisClient } from "../worker/client";
import { LARGE_TEXT_CHARACTERS } from "../worker/largeText";
import { getDocumentState, getReadOptions, type OpenDocument, toDocumentSource } from "./openDocument";
import type { OpenDocuments } from "./openDocuments";

/** The outcome of an edit. `text` is the one that could not be read. */
export type EditResult = { kind: "done" } | { kind: "failed"; reason: string; text: string };

const DONE: EditResult = { kind: "done" };
const MAX_UNDO_STEPS = 50;

interface RereadOptions {
	/** The undo steps of a document after the change. */
	undo?: (open: OpenDocument) => readonly string[];
	/** Overrides the API version that it was read with. */
	apiVersion?: ApiVersion;
}

/** Edits of the texts of open documents; after each the text is read and checked again. */
export function createDocumentEdits(
	{ all, closed, pendingChecks, find, trackReading }: OpenDocuments,
	worker: AnalysisClient,
	settings: SettingsStore,
) {
	/** Reads and checks a document again, after its check was stopped. */
	function recheck(open: OpenDocument): Promise<EditResult> {
		return reread([open], open.document.source);
	}

	/** Reads a document with another API version than its text states. */
	async function setApiVersion(key: string, apiVersion: ApiVersion): Promise<EditResult> {
		const open = find(key);
		return open ? reread([open], open.document.source, { apiVersion }) : DONE;
	}

	/** Edits the text of a document; `undoEdit` reverts that. */
	async function edit(key: string, edits: readonly TextEdit[]): Promise<EditResult> {
		const open = find(key);
		return open ? replaceText(key, applyEdits(open.document.source, edits)) : DONE;
	}

	/**
	 * Applies the safe fixes of a document, except those of rules that are switched off; `undoEdit` reverts them. Other
	 * documents of the same text are not fixed.
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

	/** Replaces the text of a document, and of all others of that text; `undoEdit` reverts that. */
	async function replaceText(key: string, text: string): Promise<EditResult> {
		const open = find(key);
		if (!open || text === open.document.source) return DONE;
		const undo = ({ document, undo: steps }: OpenDocument) => [document.source, ...steps].slice(0, MAX_UNDO_STEPS);
		return reread(findSameText(open), text, { undo });
	}

	/** Reverts the last edit of a document's text. */
	async function undoEdit(key: string): Promise<EditResult> {
		const open = find(key);
		const last = open?.undo[0];
		if (!open || last === undefined) return DONE;
		const undo = ({ undo: steps }: OpenDocument) => (steps[0] === last ? steps.slice(1) : steps);
		return reread(findSameText(open), last, { undo });
	}

	/** A document and the others of its text, also closed ones: they must stay on the same text. */
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
		// Documents of one text usually have the same options: then one analysis serves all.
		const analyses = new Map<string, Promise<Analysis>>();
		const analyze = (open: OpenDocument) => {
			const options = { ...getReadOptions(open), ...(apiVersion && { apiVersion }) };
			const key = JSON.stringify(options);
			const analysis = analyses.get(key) ?? worker.check(text, options);
			analyses.set(key, analysis);
			return analysis;
		};
		const analyzeAll = () => Promise.all(opened.map(analyze));
		const changes = new Map<string, Partial<OpenDocument>>();
		try {
			const results = await (text.length >= LARGE_TEXT_CHARACTERS ? trackReading(analyzeAll) : analyzeAll());
			for (const [position, analysis] of results.entries()) {
				const open = opened[position] as OpenDocument;
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
