import type { Document } from "../../document/document";
import type { ReadOptions } from "../../formats/read";
import type { Analysis } from "../worker/analysis";
import { analyzeText } from "../worker/client";
import { getSecretValues, hasNoSecrets, maskAllSecrets } from "./mask";

/** A text without secrets, and what it reads as. */
interface RedactedText {
	text: string;
	documents: readonly Document[];
	/** What was masked. */
	secrets: ReadonlySet<string>;
}

const EMPTY_READING: Pick<Analysis, "documents" | "problems"> = { documents: [], problems: [] };

/**
 * Masks the secrets of a text. What was masked is read again, so that nothing is stored that does not read back as the
 * same documents without the secrets.
 * @returns null when it may hold secrets that could not be made out
 */
export async function redactText(source: string, options: ReadOptions): Promise<RedactedText | null> {
	const reading = await analyzeText(source, options).catch(() => EMPTY_READING);
	const { documents } = reading;
	const text = maskAllSecrets(source, reading);
	const secrets = getSecretValues(documents);
	if (text === null) return null;
	if (text === source) return { text, documents, secrets };
	const back = await analyzeText(text, options).catch(() => EMPTY_READING);
	const isSame =
		back.documents.length === documents.length && back.documents.every((one, at) => one.shape === documents[at]?.shape);
	return isSame && back.documents.every(hasNoSecrets) ? { text, documents: back.documents, secrets } : null;
}
