import { batch, signal } from "@preact/signals";
import { getErrorMessage } from "../../document/errorMessage";
import type { Reading } from "../../formats/read";
import type { DocumentsStore, RestoredDocument } from "../documents/store";
import type { DocumentView } from "../documents/view";
import type { AnalysisClient } from "../worker/client";
import type { DocumentSnapshot, SessionSnapshot, ViewState } from "./snapshot";

/** What became of the documents of a record. */
interface RestoreResult {
	/** Number of documents that could not be opened. */
	lost: number;
	/** Texts that can no longer be read, with the reason. */
	unreadable: readonly { text: string; reason: string }[];
}

/** Opens the documents of a record, each where the user stood in it. */
export async function restoreSession(
	set: SessionSnapshot,
	documents: DocumentsStore,
	worker: AnalysisClient,
): Promise<RestoreResult> {
	const readings = new Map<string, Promise<Reading | null>>();
	const unreadable: { text: string; reason: string }[] = [];
	const read = ({ text: place, options }: DocumentSnapshot) => {
		const text = set.texts[place] ?? "";
		const name = JSON.stringify([place, options]);
		const reading =
			readings.get(name) ??
			worker.read(text, options).catch((error: unknown) => {
				unreadable.push({ text, reason: getErrorMessage(error) });
				return null;
			});
		readings.set(name, reading);
		return reading;
	};
	return documents.trackReading(async () => {
		const opened = await Promise.all(set.documents.map(read));
		const restored: RestoredDocument[] = [];
		const times = new Map<string, number>();
		let current = -1;
		for (const [at, { title, index, from, place, options, text }] of set.documents.entries()) {
			const reading = opened[at];
			if (!reading?.documents[index]) continue;
			if (at === set.current) current = restored.length;
			// The same document twice was opened twice: each time its text is another one.
			const time = times.get(`${text} ${index}`) ?? 0;
			times.set(`${text} ${index}`, time + 1);
			restored.push({ reading, index, title, from, options, view: toDocumentView(place), text: `${text} ${time}` });
		}
		batch(() => documents.openRestored(restored, current));
		return { lost: set.documents.length - restored.length, unreadable };
	});
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
