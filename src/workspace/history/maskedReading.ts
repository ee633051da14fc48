import type { Document } from "../../document/document";
import type { ReadOptions } from "../../formats/read";
import { analyze } from "../analysis";
import type { Analysis } from "../analyzed";
import { holdsNoSecret, secretValues, withoutAnySecret } from "../masking";

/** A text without secrets, and what it reads as. */
interface Masked {
	text: string;
	documents: readonly Document[];
	/** What was masked. */
	secrets: ReadonlySet<string>;
}

const NONE: Pick<Analysis, "documents" | "problems"> = { documents: [], problems: [] };

/**
 * Masks the secrets of a text. What was masked is read again, so that nothing is stored that does not read back as the
 * same documents without the secrets.
 * @returns null when it may hold secrets that could not be made out
 */
export async function maskedReading(source: string, options: ReadOptions): Promise<Masked | null> {
	const reading = await analyze(source, options).catch(() => NONE);
	const { documents } = reading;
	const text = withoutAnySecret(source, reading);
	const secrets = secretValues(documents);
	if (text === null) return null;
	if (text === source) return { text, documents, secrets };
	const back = await analyze(text, options).catch(() => NONE);
	const isSame =
		back.documents.length === documents.length && back.documents.every((one, at) => one.shape === documents[at]?.shape);
	return isSame && back.documents.every(holdsNoSecret) ? { text, documents: back.documents, secrets } : null;
}
