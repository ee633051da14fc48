import type { Rule } from "../rule";

/** Stands for the findings of a rule that threw. */
export const RULE_FAILED = "internal/rule-failed";

/** Reported by the runner (run.ts), not by a check: declared here so that its page, settings and reports are as of any rule. */
export const rule: Rule = {
	kind: "internal",
	on: [],
	cases: {
		[RULE_FAILED]: {
			severity: "warning",
			title: "Distribution Lens could not finish a check",
			why: "One rule stopped with an error in its own code. It may have missed problems here and elsewhere in this document. All other rules ran. The cause is a bug in Distribution Lens, not in the configuration.",
			basis: "inferred",
			source: "An exception in the code of the rule that the message names",
		},
	},
	check() {},
};
