import type { TextEdit } from "../document/edit";
import type { Finding } from "./finding";

/** Every safe fix that fits beside the others; two that touch the same text are left for a second round. */
export function safeEdits(findings: readonly Finding[]): { edits: TextEdit[]; count: number } {
	const edits: TextEdit[] = [];
	let count = 0;
	for (const { fix } of findings) {
		if (!fix?.safe || fix.edits.some((one) => edits.some((other) => touches(one, other)))) continue;
		edits.push(...fix.edits);
		count++;
	}
	return { edits, count };
}

function touches(a: TextEdit, b: TextEdit): boolean {
	return a.start <= b.end && b.start <= a.end;
}
