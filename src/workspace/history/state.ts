import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Clock } from "../platform";
import type { Storage } from "../storage";
import { phrase } from "../text/phrase";
import { createTombstones, type Tombstones } from "./tombstones";

/** A kind of access to the storage. */
export type StorageAccess = "reading" | "writing";

/** The state of the history, available before the code that reads it is loaded. */
export interface HistoryState {
	/** Why the history cannot be read or written, in a sentence; "" when it can. */
	storageError: ReadonlySignal<string>;
	/** Number of stored calls of earlier sessions and other panels. */
	earlierCallCount: Signal<number>;
	/** Whether the user has expanded them; until then only those of distributions in this session are read. */
	isEarlierExpanded: Signal<boolean>;
	tombstones: Tombstones;
	/** Runs `work` with the storage; a failure is in `storageError`. @returns null on failure */
	withStorage: <T>(access: StorageAccess, work: (storage: Storage) => Promise<T>) => Promise<T | null>;
}

export function createHistoryState(loadStorage: () => Promise<Storage>, clock: Clock): HistoryState {
	/** The latest error of each kind of access, in a sentence; "" for none. */
	const errors = signal<{ readonly [access in StorageAccess]: string }>({ reading: "", writing: "" });

	/** A write that succeeds shows that reading works too, but not the other way round. */
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
