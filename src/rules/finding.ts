import type { TextEdit } from "../document/edit";
import type { ApiPath } from "../document/path";

/**
 * The most serious first. error: CloudFront rejects it. warning: CloudFront does something else than the
 * config suggests. advice: a security or operations risk. info: a note. Each has a text `severity_…` on screen.
 */
export const SEVERITIES = ["error", "warning", "advice", "info"] as const;

export type Severity = (typeof SEVERITIES)[number];

/** A change to the text that removes a finding and keeps formatting, comments and order. */
export interface Fix {
	/** What it does, as the label of a button: “Set Quantity to 2”. */
	title: string;
	edits: TextEdit[];
	/** It cannot change what is delivered to viewers, so that all safe ones may be applied at once. */
	safe: boolean;
}

declare const RULE_ID: unique symbol;

/** Id of a rule's case, such as `InconsistentQuantities/mismatch`: a type of its own, so that no path passes for one. */
export type RuleId = string & { readonly [RULE_ID]: true };

/** What a rule reports about one place of a document. */
export interface Finding {
	/** Id of the rule's case: `InconsistentQuantities/mismatch`, `viewer-https`. */
	rule: RuleId;
	severity: Severity;
	/** incomplete: the document does not tell. */
	result: "fail" | "incomplete";
	/**
	 * API path from the DistributionConfig, so that a config has the same paths alone and in whatever holds it;
	 * from the document's root for what stands outside of a config, and in lists of distributions.
	 */
	path: ApiPath;
	/** API path from the document's root. */
	at: ApiPath;
	range: { start: number; end: number };
	/** One sentence, with the values. */
	message: string;
	/** The error that CloudFront gives; `modelled` is the code of the API's model for it, where it is another. */
	error?: { code: string; status: number; modelled?: string };
	related?: { path: ApiPath; range: { start: number; end: number }; message: string }[];
	fix?: Fix;
}
