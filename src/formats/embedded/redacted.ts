import type { Node, Problem } from "../../document/node";

/** What CloudTrail puts where it keeps a value to itself. */
const REDACTED = "HIDDEN_DUE_TO_SECURITY_REASONS";

/**
 * Makes values that CloudTrail left out unknown values, on which no rule passes a judgement, and says so once.
 * @param problems receives the word on it
 */
export function hideRedacted(root: Node, problems: Problem[]): void {
	const hidden: Node[] = [];
	collect(root, hidden);
	const [first] = hidden;
	if (!first) return;
	for (const node of hidden) {
		node.kind = "opaque";
		node.value = null;
	}
	const values = hidden.length === 1 ? "one value" : `${hidden.length} values`;
	problems.push({
		severity: "warning",
		message: `Incomplete: CloudTrail left out ${values} of this config (${REDACTED})`,
		start: first.start,
		end: first.end,
	});
}

function collect(node: Node, hidden: Node[]): void {
	if (node.value === REDACTED) hidden.push(node);
	for (const entry of node.entries) collect(entry.node, hidden);
}
