import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Clock } from "../platform";
import type { Storage } from "../storage";
import { phrase } from "../text/phrase";
import { createTombstones, type Tombstones } from "./tombstones";

/** What is done with the store. */
export type StorageAccess = "reading" | "writing";

/** What is known of the history before the code that reads it is there. */
export interface HistoryState {
	/** Why the history cannot be used as it should, in a sentence; "" when it can. */
	storageError: ReadonlySignal<string>;
	/** Number of calls that are stored of earlier sessions and other panels. */
	earlierCallCount: Signal<number>;
	/** Whether the user looks at these; until then only those of distributions that occur in this session are read. */
	isEarlierExpanded: Signal<boolean>;
	tombstones: Tombstones;
	/** Does something with what is stored; what goes wrong is in `storageError`. @returns null when it went wrong */
	withStorage: <T>(access: StorageAccess, work: (storage: Storage) => Promise<T>) => Promise<T | null>;
}

export function createHistoryState(loadStorage: () => Promise<Storage>, clock: Clock): HistoryState {
	/** What went wrong last, in a sentence; "" when nothing did. */
	const errors = signal<{ readonly [access in StorageAccess]: string }>({ reading: "", writing: "" });

	/** What was written could be read as well, but what can be read may still not be written. */
	const setError = (access: StorageAccess, message: string) => {
		errors.value = { ...errors.value, ...(message === "" && { reading: "" }), [access]: message };
	};

	return {
		storageError: computed(() => errors.value.reading || errors.value.writing),
		earlierCallCount: signal(0),
		isEarlierExpanded: signal(false),
		tombstones: createTombstones(clock),
		withStorage: async (access, work) => {
			try {
				const storage = await loadStorage();
				storage.onBlocked(() => setError("reading", phrase("history_trouble_waiting")));
				const result = await work(storage);
				setError(access, "");
				return result;
			} catch (error) {
				setError(access, getStorageErrorMessage(error));
				return null;
			}
		},
	};
}

function getStorageErrorMessage(error: unknown): string {
	const { name, message } = error instanceof Error ? error : { name: "", message: String(error) };
	if (name === "QuotaExceededError") return phrase("history_trouble_full");
	if (name === "VersionError") return phrase("history_trouble_newer");
	if (name === "InvalidStateError" || name === "SecurityError") return phrase("history_trouble_none");
	return phrase("history_trouble_unknown", { reason: message || name });
}
