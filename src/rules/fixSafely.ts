import { applyEdits, type TextEdit } from "../document/edit";
import { type ReadOptions, readDocuments } from "../formats/read";
import type { Finding } from "./finding";
import { type CheckOptions, check } from "./run";
import { selectSafeEdits } from "./selectSafeEdits";

export interface FixOptions extends ReadOptions, CheckOptions {
	/** Whether the fix of a finding is wanted, such as that of a rule which is not switched off; all are when absent. */
	wants?: (finding: Finding) => boolean;
	/** Place of the only document to be fixed among those of the text; all are when absent. */
	index?: number;
}

/** A text with its safe fixes applied. */
export interface SafelyFixed {
	text: string;
	/** Number of fixes that were applied. */
	applied: number;
}

/** One fix may make way for another, or wait for one that changes the same list. */
const MAX_ROUNDS = 50;
/** Most characters that are read in all rounds: what is left of a large or hopeless text can be asked for again. */
const MAX_READ_CHARACTERS = 4_000_000;

/** Applies the safe fixes of every document in a text, or of one, and reads it again until none is left. Never throws on any text. */
export function fixSafely(text: string, options: FixOptions = {}): SafelyFixed {
	const fixed: SafelyFixed = { text, applied: 0 };
	let format = options.format;
	let seen = 0;
	for (let round = 0; round < MAX_ROUNDS && seen <= MAX_READ_CHARACTERS; round++) {
		seen += fixed.text.length;
		const reading = readDocuments(fixed.text, { ...options, format });
		format ??= reading.format ?? undefined;
		const edits: TextEdit[] = [];
		for (const [index, document] of reading.documents.entries()) {
			if (options.index !== undefined && index !== options.index) continue;
			const findings = check(document, { ...options, fixes: "safe" });
			const chosen = selectSafeEdits(options.wants ? findings.filter(options.wants) : findings, document);
			edits.push(...chosen.edits);
			fixed.applied += chosen.count;
		}
		if (edits.length === 0) break;
		fixed.text = applyEdits(fixed.text, edits);
	}
	return fixed;
}
