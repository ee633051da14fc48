import type { Document } from "../../src/document/document";
import type { Finding } from "../../src/rules/finding";
import { type CheckOptions, check } from "../../src/rules/run";

/** Checks a document; a rule or a fix that throws, which users never meet as an error, throws here. */
export function checkStrictly(document: Document, options: CheckOptions = {}): Finding[] {
	return check(document, {
		...options,
		onFault: (error) => {
			throw error;
		},
	});
}
