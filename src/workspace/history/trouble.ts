import { phrase } from "../phrase";
import { hearWaiting } from "./database";
import { type Access, troubles } from "./state";

hearWaiting(() => note("reading", phrase("history_trouble_waiting")));

/** Does something with the store; what goes wrong is in `trouble`. @returns null when it went wrong */
export async function attempt<T>(access: Access, work: () => Promise<T>): Promise<T | null> {
	try {
		const result = await work();
		note(access, "");
		return result;
	} catch (error) {
		note(access, wordOn(error));
		return null;
	}
}

/** What was written could be read as well, but what can be read may still not be written. */
function note(access: Access, word: string): void {
	troubles.value = { ...troubles.value, ...(word === "" && { reading: "" }), [access]: word };
}

function wordOn(error: unknown): string {
	const { name, message } = error instanceof Error ? error : { name: "", message: String(error) };
	if (name === "QuotaExceededError") return phrase("history_trouble_full");
	if (name === "VersionError") return phrase("history_trouble_newer");
	if (name === "InvalidStateError" || name === "SecurityError") return phrase("history_trouble_none");
	return phrase("history_trouble_unknown", { reason: message || name });
}
