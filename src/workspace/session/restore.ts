import { batch, signal } from "@preact/signals";
import { notice, openRestored, pendingReads, type RestoredDocument } from "../documents/store";
import type { DocumentView } from "../documents/view";
import type { Analysis } from "../worker/analysis";
import { analysisClient } from "../worker/sharedClient";
import type { DocumentSnapshot, SessionSnapshot, ViewState } from "./snapshot";

/**
 * Opens the documents of a record, each where the user stood in it. A text that can no longer be read stays at hand
 * in the notice.
 * @returns number of documents that could not be opened
 */
export async function restoreSession(set: SessionSnapshot): Promise<number> {
	const readings = new Map<string, Promise<Analysis | null>>();
	const read = ({ text, options }: DocumentSnapshot) => {
		const name = JSON.stringify([text, options]);
		const made = readings.get(name) ?? readSnapshotText(set.texts[text] ?? "", options);
		readings.set(name, made);
		return made;
	};
	pendingReads.value++;
	const analyses = await Promise.all(set.documents.map(read));
	const left: RestoredDocument[] = [];
	let current = -1;
	for (const [at, { title, index, from, place }] of set.documents.entries()) {
		const analysis = analyses[at];
		if (!analysis?.documents[index]) continue;
		if (at === set.current) current = left.length;
		left.push({ analysis, index, title, from, view: toDocumentView(place) });
	}
	batch(() => {
		pendingReads.value--;
		openRestored(left, current);
	});
	return set.documents.length - left.length;
}

async function readSnapshotText(text: string, options: DocumentSnapshot["options"]): Promise<Analysis | null> {
	try {
		return await analysisClient.check(text, options);
	} catch (error) {
		notice.value = { message: error instanceof Error ? error.message : String(error), text };
		return null;
	}
}

function toDocumentView({ selected, expanded, filter, pane, showDefaults, top }: ViewState): DocumentView {
	return {
		expanded: signal(new Set(expanded)),
		selected: signal(selected),
		filter: signal(filter),
		showDefaults: signal(showDefaults),
		pane: signal(pane),
		scroll: { top },
	};
}
