import type { Document } from "../document/document";
import { apiPath } from "../document/path";
import { walk } from "../document/walk";
import { isDecoded } from "../formats/embedded/decoded";
import { catalogue } from "./catalogue";
import type { Finding, Fix } from "./finding";
import { Place } from "./place";
import type { Context, Details, Offer, Rule } from "./rule";
import { isAnswer } from "./shared/known";
import { firmest } from "./superseding";

export interface RunOptions {
	operation?: "create" | "update" | null;
	/** The version that an update starts from; implies `operation: "update"`. */
	before?: Document | null;
	/**
	 * Which findings get their fixes; `safe` leaves out those that ask the user first, `none` saves the time that it
	 * takes to work them out. All when absent.
	 */
	fixes?: "all" | "safe" | "none";
}

/** Most findings of one document; beyond, a hostile or hopeless document would only flood the list. */
const MAX_FINDINGS = 5000;
/** Most fixes of one document; the other findings get theirs when some of these are gone. */
const MAX_FIXES = 1000;

const rulesByType = indexByType(catalogue);

function indexByType(rules: readonly Rule[]): Map<string | null, Rule[]> {
	const index = new Map<string | null, Rule[]>();
	for (const rule of rules) {
		for (const type of rule.on) index.set(type, [...(index.get(type) ?? []), rule]);
	}
	return index;
}

/** Runs all rules over a document. Findings come in the order of the text. */
export function check(document: Document, options: RunOptions = {}): Finding[] {
	const findings: Finding[] = [];
	const before = options.before ? configIn(Place.root(options.before)) : null;
	const operation = before ? "update" : (options.operation ?? null);
	const taken = isAnswer(document);
	// What stands in a string of its text has escapes that edits know nothing of.
	let fixesLeft = isDecoded(document) || options.fixes === "none" ? 0 : MAX_FIXES;
	const visit = (place: Place, config: Place | null) => {
		if (place.node.kind !== "structure") return;
		for (const rule of rulesByType.get(place.node.type) ?? []) {
			if (!appliesIn(rule, document)) continue;
			const report: Context["report"] = (id, at, details) => {
				if (findings.length >= MAX_FINDINGS || (taken && isGuess(rule, id))) return;
				const finding = toFinding(rule, id, at, details, config);
				findings.push(finding);
				const fix = fixesLeft > 0 && toFix(details.fix, options.fixes);
				if (!fix) return;
				finding.fix = fix;
				fixesLeft--;
			};
			rule.check(place, { apiVersion: document.apiVersion, operation, config, before, report });
		}
	};
	let config: Place | null = document.root.type === "DistributionConfig" ? Place.root(document) : null;
	visit(Place.root(document), config);
	walk(document.root, ({ entry }, trail) => {
		const { node } = entry;
		if (node.entries.length === 0 && node.kind !== "structure") return false;
		if (node.type === null || node.kind !== "structure") return true;
		const place = new Place(document, [...trail], node);
		if (config && !isBelow(place, config)) config = null;
		if (node.type === "DistributionConfig") config = place;
		visit(place, config);
		return true;
	});
	return firmest(findings).sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** What CloudFront has answered it has taken before: a refusal that is only inferred says nothing then. */
function isGuess(rule: Rule, id: string): boolean {
	return rule.kind === "rejection" && rule.cases[id]?.basis === "inferred";
}

function isBelow(place: Place, config: Place): boolean {
	const last = config.trail.at(-1);
	return last === undefined || place.trail[config.trail.length - 1]?.entry === last.entry;
}

function appliesIn(rule: Rule, { apiVersion }: Document): boolean {
	return (!rule.since || rule.since <= apiVersion) && (!rule.until || apiVersion <= rule.until);
}

/** The DistributionConfig in a document that holds one, alone or wrapped; null when it holds none. */
function configIn(root: Place): Place | null {
	if (root.node.type === "DistributionConfig") return root;
	return (
		root.get("DistributionConfig") ??
		root.get("Distribution", "DistributionConfig") ??
		root.get("DistributionConfigWithTags", "DistributionConfig") ??
		null
	);
}

/** The path of a place from the config that it is part of. */
function pathFrom(config: Place | null, place: Place): string {
	const alone = config?.trail.every((step) => step.parent.kind !== "list");
	return config && alone && isBelow(place, config) ? apiPath(place.trail.slice(config.trail.length)) : place.path;
}

function toFinding(rule: Rule, id: string, place: Place, details: Details, config: Place | null): Finding {
	const declared = rule.cases[id];
	if (!declared) throw new Error(`The rule reports ${id}, which is none of its cases`);
	return {
		rule: id,
		severity: details.severity ?? declared.severity,
		result: details.incomplete ? "incomplete" : "fail",
		path: pathFrom(config, place),
		at: place.path,
		range: place.range,
		message: details.message,
		...(declared.error && { error: { code: declared.error.code, status: declared.error.status } }),
		...(details.related && {
			related: details.related.map((one) => ({
				path: pathFrom(config, one.place),
				range: one.place.range,
				message: one.message,
			})),
		}),
	};
}

function toFix(offer: Offer | undefined, which: RunOptions["fixes"]): Fix | undefined {
	if (!offer || (which === "safe" && !offer.safe)) return undefined;
	const edits = offer.edits();
	return edits && edits.length > 0 ? { title: offer.title, edits, safe: offer.safe } : undefined;
}
