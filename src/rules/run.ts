import { Cursor } from "../document/cursor";
import { findDistributionConfig, toConfigTrail } from "../document/distributionConfig";
import type { Document } from "../document/document";
import { type ApiPath, toApiPath } from "../document/path";
import { isResponse } from "../model/uncertainty";
import type { ApiVersion } from "../schema/versions";
import { toApiError } from "./apiError";
import { allRules, type CatalogueCase, casesById, getCases, getRuleFile } from "./catalogue";
import { type Finding, type Fix, type RuleId, SEVERITIES } from "./finding";
import { RULE_FAILED, rule as ruleFailed } from "./internal/ruleFailed";
import type { FindingDetails, FixProposal, Rule, RuleContext } from "./rule";
import { dropSuperseded } from "./supersession";

export interface CheckOptions {
	/** What the document is sent for; what it says itself when absent. */
	operation?: "create" | "update" | null;
	/** The version that an update starts from; implies `operation: "update"`. */
	before?: Document | null;
	/**
	 * Which findings get their fixes; `safe` leaves out those that ask the user first, `none` saves the time that it
	 * takes to work them out. All when absent.
	 */
	fixes?: "all" | "safe" | "none";
	/** Hears how far the document was checked: the offset of each structure before it is looked at. */
	onProgress?: (offset: number) => void;
	/** The rules to run, with ids of their own; those of the catalogue when absent. */
	rules?: readonly Rule[];
	/** Hears what a rule or a fix threw. Throwing it again ends the run: tests do so, where no rule is to fail. */
	onFault?: (error: unknown, rule: Rule) => void;
}

/** Most findings of one document; beyond, a hostile or hopeless document would only flood the list. */
export const MAX_FINDINGS = 5000;
/** Most fixes of one document; the other findings get theirs when some of these are gone. */
const MAX_FIXES = 1000;
/** Most entries, of all the structures and lists together that fixes change: each is laid out anew for each of them. */
const MAX_REWRITTEN_ENTRIES = 1_000_000;
/** Most edits of one fix: more of them nobody can look through, and they weigh on whoever gets the findings. */
const MAX_EDITS_PER_FIX = 1000;
/** Most times that one rule may throw in a document before it is no longer called there. */
const MAX_FAULTS_PER_RULE = 3;

/** Rules as a run needs them. */
interface RuleIndex {
	readonly cases: ReadonlyMap<string, CatalogueCase>;
	/** By API version, by the type of the structures that they look at. */
	readonly byVersion: Map<ApiVersion, ReadonlyMap<string | null, readonly Rule[]>>;
}

const indexes = new WeakMap<readonly Rule[], RuleIndex>();

function getIndex(rules: readonly Rule[]): RuleIndex {
	const known = indexes.get(rules);
	if (known) return known;
	const index: RuleIndex = { cases: rules === allRules ? casesById : getCases(rules), byVersion: new Map() };
	indexes.set(rules, index);
	return index;
}

/** The rules that hold in an API version by the type of the structures that they look at. */
function getRulesByType(rules: readonly Rule[], version: ApiVersion): ReadonlyMap<string | null, readonly Rule[]> {
	const { byVersion } = getIndex(rules);
	const known = byVersion.get(version);
	if (known) return known;
	const byType = new Map<string | null, Rule[]>();
	for (const rule of rules) {
		if ((rule.since && version < rule.since) || (rule.until && rule.until < version)) continue;
		for (const type of rule.on) byType.set(type, [...(byType.get(type) ?? []), rule]);
	}
	byVersion.set(version, byType);
	return byType;
}

/**
 * Runs all rules over a document. The most serious findings come first, those of one severity in the order of the text. When there are `MAX_FINDINGS` of them, what
 * has not been looked at by then is left unchecked. Nothing is said of a value inside of which the text ends: what it
 * lacks may stand beyond the cut. A rule that throws costs only what it has not said by then: `internal/rule-failed`
 * stands for that, once for each rule.
 */
export function check(document: Document, options: CheckOptions = {}): Finding[] {
	const findings: Finding[] = [];
	const before = options.before ? findDistributionConfig(Cursor.root(options.before)) : null;
	const operation = before ? "update" : (options.operation ?? document.operation ?? null);
	const rules = options.rules ?? allRules;
	const rulesByType = getRulesByType(rules, document.apiVersion);
	const faults = new Map<Rule, number>();
	const taken = isResponse(document);
	// What stands in a string of its text has escapes that edits know nothing of.
	let fixesLeft = document.isEmbedded || options.fixes === "none" ? 0 : MAX_FIXES;
	let entriesLeft = MAX_REWRITTEN_ENTRIES;
	const attempt = (rule: Rule, proposal: FixProposal): Fix | undefined => {
		try {
			return toFix(proposal, options.fixes);
		} catch (error) {
			options.onFault?.(error, rule);
			return undefined;
		}
	};
	const visit = (place: Cursor, config: Cursor | null) => {
		if (place.node.kind !== "structure") return;
		options.onProgress?.(place.node.start);
		for (const rule of rulesByType.get(place.node.type) ?? []) {
			if (findings.length >= MAX_FINDINGS) return;
			const faultsBefore = faults.get(rule) ?? 0;
			if (faultsBefore >= MAX_FAULTS_PER_RULE) continue;
			const report: RuleContext["report"] = (id, at, details) => {
				if (findings.length >= MAX_FINDINGS || at.node.isCut || (taken && isInferredRejection(rule, id))) return;
				const finding = toFinding(rule, id, at, details);
				findings.push(finding);
				if (!details.fix || fixesLeft <= 0 || entriesLeft <= 0) return;
				entriesLeft -= countLargestSiblings(at);
				const fix = attempt(rule, details.fix);
				if (!fix) return;
				finding.fix = fix;
				fixesLeft--;
			};
			try {
				rule.check(place, { apiVersion: document.apiVersion, operation, config, before, report });
			} catch (error) {
				options.onFault?.(error, rule);
				faults.set(rule, faultsBefore + 1);
				if (faultsBefore === 0 && findings.length < MAX_FINDINGS) findings.push(toFailure(rule, place));
			}
		}
	};
	const descend = (place: Cursor, around: Cursor | null) => {
		const config = place.node.type === "DistributionConfig" ? place : around;
		visit(place, config);
		for (const entry of place.node.entries) {
			if (findings.length >= MAX_FINDINGS) return;
			if (entry.node.entries.length > 0 || entry.node.kind === "structure") descend(place.child(entry), config);
		}
	};
	descend(Cursor.root(document), null);
	return dropSuperseded(findings, getIndex(rules).cases).sort(compareFindings);
}

function compareFindings(a: Finding, b: Finding): number {
	return (
		SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
		a.range.start - b.range.start ||
		a.range.end - b.range.end
	);
}

/** What CloudFront has answered it has taken before: a refusal that is only inferred says nothing then. */
function isInferredRejection(rule: Rule, id: string): boolean {
	return rule.kind === "rejection" && rule.cases[id]?.basis === "inferred";
}

function toConfigPath({ trail }: Cursor): ApiPath {
	return toApiPath(toConfigTrail(trail));
}

function toFinding(rule: Rule, id: string, place: Cursor, details: FindingDetails): Finding {
	const declared = rule.cases[id];
	if (!declared) throw new Error(`The rule reports ${id}, which is none of its cases`);
	return {
		rule: id as RuleId,
		severity: details.severity ?? declared.severity,
		result: details.incomplete ? "incomplete" : "fail",
		path: toConfigPath(place),
		at: place.path,
		range: place.range,
		message: details.message,
		...(declared.error && { error: toApiError(declared.error) }),
		...(details.related && {
			related: details.related.map((one) => ({
				path: toConfigPath(one.place),
				range: one.place.range,
				message: one.message,
			})),
		}),
	};
}

/** Says that a rule threw. What it threw is left out: it may quote values that are secret. */
function toFailure(rule: Rule, place: Cursor): Finding {
	const name = getRuleFile(rule) ?? Object.keys(rule.cases)[0];
	const path = toConfigPath(place) || (place.node.type ?? "the document");
	const message = `The rule ${name} failed at ${path}, so its findings may be incomplete`;
	return toFinding(ruleFailed, RULE_FAILED, place, { message, incomplete: true });
}

/** Number of entries of the longest structure or list that holds a place. */
function countLargestSiblings({ trail }: Cursor): number {
	return trail.reduce((most, { parent }) => Math.max(most, parent.entries.length), 0);
}

function toFix(offer: FixProposal, which: CheckOptions["fixes"]): Fix | undefined {
	if (which === "safe" && !offer.safe) return undefined;
	const edits = offer.edits();
	return edits && edits.length > 0 && edits.length <= MAX_EDITS_PER_FIX
		? { title: offer.title, edits, safe: offer.safe }
		: undefined;
}
