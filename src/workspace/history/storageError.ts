import { phrase } from "../text/phrase";
import { setBlockedListener } from "./database";
import { type StorageAccess, storageErrors } from "./state";

setBlockedListener(() => setStorageError("reading", phrase("history_trouble_waiting")));

/** Does something with the store; what goes wrong is in `trouble`. @returns null when it went wrong */
export async function withStorage<T>(access: StorageAccess, work: () => Promise<T>): Promise<T | null> {
	try {
		const result = await work();
		setStorageError(access, "");
		return result;
	} catch (error) {
		setStorageError(access, getStorageErrorMessage(error));
		return null;
	}
}

/** What was written could be read as well, but what can be read may still not be written. */
function setStorageError(access: StorageAccess, word: string): void {
	storageErrors.value = { ...storageErrors.value, ...(word === "" && { reading: "" }), [access]: word };
}

function getStorageErrorMessage(error: unknown): string {
	const { name, message } = error instanceof Error ? error : { name: "", message: String(error) };
	if (name === "QuotaExceededError") return phrase("history_trouble_full");
	if (name === "VersionError") return phrase("history_trouble_newer");
	if (name === "InvalidStateError" || name === "SecurityError") return phrase("history_trouble_none");
	return phrase("history_trouble_unknown", { reason: message || name });
}
