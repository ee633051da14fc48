import { batch, signal } from "@preact/signals";
import { getErrorMessage } from "../../document/errorMessage";
import type { Reading } from "../../formats/read";
import type { DocumentsStore, RestoredDocument } from "../documents/store";
import type { DocumentView } from "../documents/view";
import type { AnalysisClient } from "../worker/client";
import type { DocumentSnapshot, SessionSnapshot, ViewState } from "./snapshot";

/** What could not be restored of a snapshot. */
interface RestoreResult {
	/** Number of documents that could not be opened. */
	lost: number;
	/** Texts that cannot be read, with the reason. */
	unreadable: readonly { text: string; reason: string }[];
}

/** Opens the documents of a snapshot, each with its view state. */
export async function restoreSession(
	snapshot: SessionSnapshot,
	documents: DocumentsStore,
	worker: AnalysisClient,
): Promise<RestoreResult> {
	const readings = new Map<string, Promise<Reading | null>>();
	const unreadable: { text: string; reason: string }[] = [];
	const read = ({ text: textIndex, options }: DocumentSnapshot) => {
		const text = snapshot.texts[textIndex] ?? "";
		const key = JSON.stringify([textIndex, options]);
		const reading =
			readings.get(key) ??
			worker.read(text, options).catch((error: unknown) => {
				unreadable.push({ text, reason: getErrorMessage(error) });
				return null;
			});
		readings.set(key, reading);
		return reading;
	};
	return documents.trackReading(async () => {
		const opened = await Promise.all(snapshot.documents.map(read));
		const restored: RestoredDocument[] = [];
		const occurrences = new Map<string, number>();
		let current = -1;
		for (const [position, { title, index, from, place, options, text }] of snapshot.documents.entries()) {
			const reading = opened[position];
			if (!reading?.documents[index]) continue;
			if (position === snapshot.current) current = restored.length;
			// A document that occurs twice was opened twice; the two do not share edits.
			const occurrence = occurrences.get(`${text} ${index}`) ?? 0;
			occurrences.set(`${text} ${index}`, occurrence + 1);
			restored.push({
				reading,
				index,
				title,
				from,
				options,
				view: toDocumentView(place),
				text: `${text} ${occurrence}`,
			});
		}
		batch(() => documents.openRestored(restored, current));
		return { lost: snapshot.documents.length - restored.length, unreadable };
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
