import type { Environment } from "./environment";
import { createSettingsStore, type SettingsStore } from "./settings/store";
import { createToastStore, type ToastStore } from "./toast";
import { type AnalysisClient, createAnalysisClient } from "./worker/client";

/** Services of every page of the extension, including the popup. */
export interface PageServices {
	worker: AnalysisClient;
	settings: SettingsStore;
	toast: ToastStore;
}

export function createPageServices({ startWorker, clock }: Pick<Environment, "startWorker" | "clock">): PageServices {
	return {
		worker: createAnalysisClient(startWorker),
		settings: createSettingsStore(),
		toast: createToastStore(clock),
	};
}
