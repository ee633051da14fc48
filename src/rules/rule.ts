import type { Cursor } from "../document/cursor";
import type { Edits } from "../formats/edits";
import type { ApiVersion } from "../schema/versions";
import type { DeclaredError } from "./apiError";
import type { RuleExample } from "./example";
import type { Severity } from "./finding";

/**
 * What a statement rests on. doc: a document of AWS. model: AWS's machine-readable model of the API.
 * seen: the service was observed to do it. peers: what security tools check. inferred: it follows, but is stated nowhere.
 */
export type Basis = "doc" | "model" | "seen" | "peers" | "inferred";

/** One thing that a rule can find; the id is the key under which it stands. */
export interface RuleCase {
	readonly severity: Severity;
	/** What is wrong, in a few words, as the heading of its page (at most 80 characters). */
	readonly title: string;
	/** Why it matters and what CloudFront does, in our own words (at most 600 characters, markup of schema docs). */
	readonly why: string;
	readonly basis: Basis;
	/** Where it is stated: document or model and its date, such as "API reference 2017-03-25, DistributionConfig". */
	readonly source: string;
	/** The error that CloudFront gives; its HTTP status stands in the schema. */
	readonly error?: DeclaredError;
	/** The service's own sentences, where they are on record; operators search for them. */
	readonly wireMessage?: readonly string[];
	/** Absent only where no config brings the case about. */
	readonly example?: RuleExample;
	/**
	 * Ids of cases that say the same of the same place with less ground: where this one stands at their place or
	 * within it, or names it as related, they are left out. A refusal goes before an effect, that before advice.
	 */
	readonly supersedes?: readonly string[];
	/** Ids under which other tools check the same. */
	readonly equivalents?: { readonly [tool: string]: readonly string[] };
}

/** A fix as a rule offers it. Its edits are worked out later and not for all: a document may have thousands of findings. */
export interface FixProposal {
	readonly title: string;
	readonly safe: boolean;
	/** Edits of the document's source; none, or null, when there is nothing to offer. */
	readonly edits: () => Edits;
}

export interface FindingDetails {
	/** One sentence, with the values. */
	message: string;
	related?: readonly { place: Cursor; message: string }[];
	fix?: FixProposal;
	/** The document does not tell (a value is opaque, redacted or not part of it): the result is `incomplete`. */
	incomplete?: boolean;
	/** Overrides the case's severity for this finding. */
	severity?: Severity;
}

/** What a rule knows besides the place that it looks at. */
export interface RuleContext {
	readonly apiVersion: ApiVersion;
	/** Whether the document is meant to create a distribution or to replace the config of one; null when nobody said. */
	readonly operation: "create" | "update" | null;
	/** The DistributionConfig around the place; null in a fragment or a summary. */
	readonly config: Cursor | null;
	/** The DistributionConfig that an update starts from. */
	readonly before: Cursor | null;
	/** Reports a case of this rule at a place. */
	report(id: string, place: Cursor, details: FindingDetails): void;
}

/**
 * What a rule is about: a refusal, a silent effect, a risk, something superseded, a fault of our own.
 * Their order is that of reports.
 */
export const KINDS = ["rejection", "effect", "security", "upgrade", "internal"] as const;

/** A rule or a small family that shares its predicate: one file, one object of this kind. */
export interface Rule {
	readonly kind: (typeof KINDS)[number];
	/** Structures that it looks at: it is called once for every node of these types. */
	readonly on: readonly string[];
	readonly since?: ApiVersion;
	readonly until?: ApiVersion;
	readonly cases: { readonly [id: string]: RuleCase };
	check(place: Cursor, context: RuleContext): void;
}
