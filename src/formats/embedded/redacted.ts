import { isMasked, MASK, REDACTED } from "../../document/hidden";
import type { Node, Problem } from "../../document/node";
import { counted } from "../../schema/units";

/** How the problem begins that says so of a document. */
const INCOMPLETE = "Incomplete: ";

/** The word on values that were left out of a document, at the first of them; null when none is missing. */
export function redactionIn(root: Node): Problem | null {
	const redacted: Node[] = [];
	const masked: Node[] = [];
	collect(root, redacted, masked);
	const [first] = [...redacted, ...masked];
	if (!first) return null;
	const parts: string[] = [];
	if (redacted.length > 0) parts.push(`CloudTrail left out ${valuesOf(redacted)} of this config (${REDACTED})`);
	if (masked.length > 0) {
		parts.push(`${valuesOf(masked)} of this config ${masked.length === 1 ? "is" : "are"} masked (${MASK})`);
	}
	const message = `${INCOMPLETE}${parts.join(", and ")}`;
	return { severity: "warning", message, start: first.start, end: first.end };
}

function valuesOf({ length }: readonly Node[]): string {
	return length === 1 ? "one value" : counted(length, "value");
}

/** Whether problems of a document say that values were left out. */
export function saysRedacted(problems: readonly Problem[]): boolean {
	return problems.some((one) => one.message.startsWith(INCOMPLETE));
}

function collect(node: Node, redacted: Node[], masked: Node[]): void {
	if (node.value === REDACTED) redacted.push(node);
	else if (isMasked(node)) masked.push(node);
	for (const entry of node.entries) collect(entry.node, redacted, masked);
}
