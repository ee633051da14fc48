import type { Node } from "../../document/node";
import type { Problem } from "../../document/problem";
import { CLOUDTRAIL_REDACTED, hasMask, MASK } from "../../document/redaction";
import { formatCount } from "../../schema/units";

/** The problem for redacted values of a document, at the first of them; null when there are none. */
export function findRedactionProblem(root: Node): Problem | null {
	const redacted: Node[] = [];
	const masked: Node[] = [];
	collectRedactedNodes(root, redacted, masked);
	const [first] = [...redacted, ...masked];
	if (!first) return null;
	const parts: string[] = [];
	if (redacted.length > 0)
		parts.push(`CloudTrail left out ${describeValues(redacted)} of this config (${CLOUDTRAIL_REDACTED})`);
	if (masked.length > 0) {
		parts.push(`${describeValues(masked)} of this config ${masked.length === 1 ? "is" : "are"} masked (${MASK})`);
	}
	const message = `Incomplete: ${parts.join(", and ")}`;
	return { severity: "warning", code: "redacted", message, start: first.start, end: first.end };
}

function describeValues({ length }: readonly Node[]): string {
	return length === 1 ? "one value" : formatCount(length, "value");
}

/** Whether the problems of a document include redacted values. */
export function hasRedactionProblem(problems: readonly Problem[]): boolean {
	return problems.some((problem) => problem.code === "redacted");
}

function collectRedactedNodes(node: Node, redacted: Node[], masked: Node[]): void {
	if (node.value === CLOUDTRAIL_REDACTED) redacted.push(node);
	else if (hasMask(node)) masked.push(node);
	for (const entry of node.entries) collectRedactedNodes(entry.node, redacted, masked);
}
