import type { Node, Problem } from "../../document/node";

/** What CloudTrail puts where it keeps a value to itself; rules take such a value for unknown. */
const REDACTED = "HIDDEN_DUE_TO_SECURITY_REASONS";

/** How the problem begins that says so of a document. */
const INCOMPLETE = "Incomplete: ";

/** The word on values that CloudTrail left out of a document, at the first of them; null when none is missing. */
export function redactionIn(root: Node): Problem | null {
	const hidden: Node[] = [];
	collect(root, hidden);
	const [first] = hidden;
	if (!first) return null;
	const values = hidden.length === 1 ? "one value" : `${hidden.length} values`;
	const message = `${INCOMPLETE}CloudTrail left out ${values} of this config (${REDACTED})`;
	return { severity: "warning", message, start: first.start, end: first.end };
}

/** Whether problems of a document say that values were left out. */
export function saysRedacted(problems: readonly Problem[]): boolean {
	return problems.some((one) => one.message.startsWith(INCOMPLETE));
}

function collect(node: Node, hidden: Node[]): void {
	if (node.value === REDACTED) hidden.push(node);
	for (const entry of node.entries) collect(entry.node, hidden);
}
