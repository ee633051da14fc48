import type { Severity } from "../finding";
import type { Rule } from "../rule";

/** The tools whose ids rules carry, in the order of the table in the docs. */
export const PEERS = [
	"Security Hub",
	"AWS Config",
	"Control Tower",
	"Checkov",
	"Trivy",
	"Prowler",
	"cfn-lint",
	"cdk-nag",
	"CIS AWS Foundations",
] as const;

export type Peer = (typeof PEERS)[number];

/** One row of the table: a case and the ids under which other tools check the same, or a part of it. */
export interface PeerRow {
	id: string;
	title: string;
	severity: Severity;
	kind: Rule["kind"];
	peers: { readonly [tool: string]: readonly string[] };
}

/** What the table of rules and the ids of other tools shows: every security case, and others that some tool has too. */
export function peerRows(rules: readonly Rule[]): PeerRow[] {
	return rules.flatMap(({ kind, cases }) =>
		Object.entries(cases)
			.filter(([, one]) => kind === "security" || one.peers)
			.map(([id, { title, severity, peers = {} }]) => ({ id, title, severity, kind, peers })),
	);
}
