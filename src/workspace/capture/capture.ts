import { type ReadonlySignal, signal } from "@preact/signals";
import type { Exchange } from "../../capture/exchange";
import type { DocumentsStore } from "../documents/store";
import type { AnalysisClient } from "../worker/client";
import { type CaptureState, createCaptureState } from "./state";
import type { CaptureStore } from "./store";

/** Captured calls, and the store that reads them. */
export interface Capture extends CaptureState {
	/** Null until its code is loaded, with the first call. */
	store: ReadonlySignal<CaptureStore | null>;
	load: () => Promise<CaptureStore>;
	/** Reads exchanges and adds those that contain a config. */
	receive: (exchanges: readonly Exchange[]) => Promise<void>;
	/** Adds the calls of a HAR file to the list. @returns their number; 0 also when the text is not a HAR file */
	importHar: (text: string) => Promise<number>;
}

const HAR_START = /^\ufeff?\s*\{\s*"log"\s*:/;

export function createCapture(documents: DocumentsStore, worker: AnalysisClient): Capture {
	const state = createCaptureState();
	const store = signal<CaptureStore | null>(null);
	let loading: Promise<CaptureStore> | null = null;

	const fetchStore = async () => {
		const { createCaptureStore } = await import("./store");
		store.value ??= createCaptureStore({ state, documents, worker });
		return store.value;
	};

	const load = () => {
		loading ??= fetchStore().catch((error: unknown) => {
			loading = null;
			throw error;
		});
		return loading;
	};

	return {
		...state,
		store,
		load,
		receive: async (exchanges) => {
			if (exchanges.length > 0) await (await load()).add(exchanges);
		},
		importHar: async (text) => (HAR_START.test(text.slice(0, 500)) ? (await load()).importHar(text) : 0),
	};
}
