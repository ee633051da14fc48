import { batch, signal } from "@preact/signals";
import { analyze } from "./analysis";
import type { Analysis } from "./analyzed";
import { type LeftDocument, notice, openLeft, reading } from "./documents";
import type { KeptDocument, KeptSet, Place } from "./keeping";
import type { View } from "./view";

/**
 * Opens the documents of a record, each where the user stood in it. A text that can no longer be read stays at hand
 * in the notice.
 * @returns number of documents that could not be opened
 */
export async function restore(set: KeptSet): Promise<number> {
	const readings = new Map<string, Promise<Analysis | null>>();
	const read = ({ text, options }: KeptDocument) => {
		const name = JSON.stringify([text, options]);
		const made = readings.get(name) ?? readKept(set.texts[text] ?? "", options);
		readings.set(name, made);
		return made;
	};
	reading.value++;
	const analyses = await Promise.all(set.documents.map(read));
	const left: LeftDocument[] = [];
	let current = -1;
	for (const [at, { title, index, from, place }] of set.documents.entries()) {
		const analysis = analyses[at];
		if (!analysis?.documents[index]) continue;
		if (at === set.current) current = left.length;
		left.push({ analysis, index, title, from, view: viewOf(place) });
	}
	batch(() => {
		reading.value--;
		openLeft(left, current);
	});
	return set.documents.length - left.length;
}

async function readKept(text: string, options: KeptDocument["options"]): Promise<Analysis | null> {
	try {
		return await analyze(text, options);
	} catch (error) {
		notice.value = { message: error instanceof Error ? error.message : String(error), text };
		return null;
	}
}

function viewOf({ selected, expanded, filter, pane, showDefaults, top }: Place): View {
	return {
		expanded: signal(new Set(expanded)),
		selected: signal(selected),
		filter: signal(filter),
		showDefaults: signal(showDefaults),
		pane: signal(pane),
		scroll: { top },
	};
}
