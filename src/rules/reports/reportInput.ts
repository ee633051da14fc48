import type { Document } from "../../document/document";
import type { Finding } from "../finding";

/** The findings of one document. */
export interface ReportInput {
	/** Path or name of the file that was read, or title of the document. */
	readonly name: string;
	readonly document: Document;
	readonly findings: readonly Finding[];
}
