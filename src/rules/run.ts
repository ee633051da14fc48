import { Cursor } from "../document/cursor";
import { findDistributionConfig } from "../document/distributionConfig";
import type { Document } from "../document/document";
import { toApiPath } from "../document/path";
import { isEmbedded } from "../formats/embedded/embeddedDocument";
import { isResponse } from "../model/uncertainty";
import type { ApiVersion } from "../schema/versions";
import { allRules } from "./catalogue";
import type { Finding, Fix } from "./finding";
import type { FindingDetails, FixProposal, Rule, RuleContext } from "./rule";
import { dropSuperseded } from "./supersession";

export interface CheckOptions {
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
}

/** Most findings of one document; beyond, a hostile or hopeless document would only flood the list. */
export const MAX_FINDINGS = 5000;
/** Most fixes of one document; the other findings get theirs when some of these are gone. */
const MAX_FIXES = 1000;
/** Most entries, of all the structures and lists together that fixes change: each is laid out anew for each of them. */
const MAX_REWRITTEN_ENTRIES = 1_000_000;
/** Most edits of one fix: more of them nobody can look through, and they weigh on whoever gets the findings. */
const MAX_EDITS_PER_FIX = 1000;

const rulesByVersion = new Map<ApiVersion, Map<string | null, Rule[]>>();

/** The rules that hold in an API version by the type of the structures that they look at. */
function getRules(version: ApiVersion): Map<string | null, Rule[]> {
	const known = rulesByVersion.get(version);
	if (known) return known;
	const index = new Map<string | null, Rule[]>();
	for (const rule of allRules) {
		if ((rule.since && version < rule.since) || (rule.until && rule.until < version)) continue;
		for (const type of rule.on) index.set(type, [...(index.get(type) ?? []), rule]);
	}
	rulesByVersion.set(version, index);
	return index;
}

/**
 * Runs all rules over a document. Findings come in the order of the text. When there are `MAX_FINDINGS` of them, what
 * has not been looked at by then is left unchecked. Nothing is said of a value inside of which the text ends: what it
 * lacks may stand beyond the cut.
 */
export function check(document: Document, options: CheckOptions = {}): Finding[] {
	const findings: Finding[] = [];
	const before = options.before ? findDistributionConfig(Cursor.root(options.before)) : null;
	const operation = before ? "update" : (options.operation ?? null);
	const rules = getRules(document.apiVersion);
	const taken = isResponse(document);
	// What stands in a string of its text has escapes that edits know nothing of.
	let fixesLeft = isEmbedded(document) || options.fixes === "none" ? 0 : MAX_FIXES;
	let entriesLeft = MAX_REWRITTEN_ENTRIES;
	const visit = (place: Cursor, config: Cursor | null) => {
		if (place.node.kind !== "structure") return;
		options.onProgress?.(place.node.start);
		for (const rule of rules.get(place.node.type) ?? []) {
			if (findings.length >= MAX_FINDINGS) return;
			const report: RuleContext["report"] = (id, at, details) => {
				if (findings.length >= MAX_FINDINGS || at.node.isCut || (taken && isInferredRejection(rule, id))) return;
				const finding = toFinding(rule, id, at, details, config);
				findings.push(finding);
				if (!details.fix || fixesLeft <= 0 || entriesLeft <= 0) return;
				entriesLeft -= countLargestSiblings(at);
				const fix = toFix(details.fix, options.fixes);
				if (!fix) return;
				finding.fix = fix;
				fixesLeft--;
			};
			rule.check(place, { apiVersion: document.apiVersion, operation, config, before, report });
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
	return dropSuperseded(findings).sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** What CloudFront has answered it has taken before: a refusal that is only inferred says nothing then. */
function isInferredRejection(rule: Rule, id: string): boolean {
	return rule.kind === "rejection" && rule.cases[id]?.basis === "inferred";
}

function isWithinConfig(place: Cursor, config: Cursor): boolean {
	const last = config.trail.at(-1);
	return last === undefined || place.trail[config.trail.length - 1]?.entry === last.entry;
}

/** The path of a place from the config that it is part of. */
function toConfigPath(config: Cursor | null, place: Cursor): string {
	const alone = config?.trail.every((step) => step.parent.kind !== "list");
	return config && alone && isWithinConfig(place, config)
		? toApiPath(place.trail.slice(config.trail.length))
		: place.path;
}

function toFinding(rule: Rule, id: string, place: Cursor, details: FindingDetails, config: Cursor | null): Finding {
	const declared = rule.cases[id];
	if (!declared) throw new Error(`The rule reports ${id}, which is none of its cases`);
	return {
		rule: id,
		severity: details.severity ?? declared.severity,
		result: details.incomplete ? "incomplete" : "fail",
		path: toConfigPath(config, place),
		at: place.path,
		range: place.range,
		message: details.message,
		...(declared.error && { error: { code: declared.error.code, status: declared.error.status } }),
		...(details.related && {
			related: details.related.map((one) => ({
				path: toConfigPath(config, one.place),
				range: one.place.range,
				message: one.message,
			})),
		}),
	};
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
