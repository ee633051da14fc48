import type { Cursor } from "../../document/cursor";
import { present, trimmedText } from "../../model/accessors";
import { getAllowedMethods } from "../../model/methods";
import { findCommonPath } from "../../model/pathPatterns";
import { includesPattern } from "../../model/patternInclusion";
import { findFirstMatch, getRouting, isUnreachable, type Route, type Routing } from "../../model/routing";
import { joinWords, quote } from "../../model/sentences";
import { requiresSignature } from "../../model/signers";
import type { Rule } from "../rule";

export const rule: Rule = {
	kind: "effect",
	on: ["CacheBehaviors"],
	cases: {
		"partially-shadowed": {
			severity: "info",
			title: "Overlapping path patterns with different behaviors",
			why: "Some paths match both patterns, and neither pattern is just an exception to the other. The earlier behavior handles these paths with its own origin, signers, protocol policy or methods. This may be intended; the path in the message is an example.",
			basis: "inferred",
			source: "Developer Guide 2023, Path pattern: the first match counts; the shared path is computed",
			example: {
				bad: '{ "CacheBehaviors": { "Quantity": 2, "Items": [{ "PathPattern": "*.php", "TargetOriginId": "app" }, { "PathPattern": "images/*", "TargetOriginId": "media" }] } }',
				good: '{ "CacheBehaviors": { "Quantity": 2, "Items": [{ "PathPattern": "images/*.php", "TargetOriginId": "app" }, { "PathPattern": "images/*", "TargetOriginId": "media" }] } }',
			},
		},
	},
	check(behaviors, { report }) {
		const routing = getRouting(behaviors);
		const settings = routing.routes.map(({ behavior }) => settingsOf(behavior));
		for (const route of routing.routes) {
			if (!route.pattern || isUnreachable(routing, route.index)) continue;
			const shared = sharedWithEarlier(route, routing, settings);
			if (!shared) continue;
			const { earlier, path, differences } = shared;
			const names = `${quote(earlier.pattern?.text ?? "")} and ${quote(route.pattern.text)}`;
			report("partially-shadowed", route.at, {
				message: `${path} matches both ${names}; the earlier behavior handles it with ${joinWords(differences)}`,
				related: [{ place: earlier.at, message: "This behavior comes first" }],
			});
		}
	},
};

/** What of a behavior matters to its requests, by what to call a difference in it; null where it is not known. */
type Settings = ReadonlyMap<string, string | boolean | null>;

interface Shared {
	earlier: Route;
	path: string;
	differences: string[];
}

/** The first earlier behavior that takes some of a behavior's paths, without being meant as an exception to it. */
function sharedWithEarlier(route: Route, routing: Routing, settings: readonly Settings[]): Shared | null {
	const { pattern } = route;
	for (const earlier of routing.routes) {
		if (earlier === route || !pattern || --routing.budget.left <= 0) return null;
		const differences = differencesOf(settings[earlier.index], settings[route.index]);
		if (!earlier.pattern || differences.length === 0) continue;
		const witness = findCommonPath(earlier.pattern, pattern, routing.budget);
		if (typeof witness !== "object" || findFirstMatch(routing, witness.path) !== earlier) continue;
		if (includesPattern(pattern, earlier.pattern, routing.budget) === false) {
			return { earlier, path: witness.path, differences };
		}
	}
	return null;
}

function settingsOf(behavior: Cursor): Settings {
	return new Map<string, string | boolean | null>([
		["a different origin", trimmedText(present(behavior, "TargetOriginId")) ?? null],
		["different signers", requiresSignature(behavior)],
		["a different viewer protocol policy", trimmedText(present(behavior, "ViewerProtocolPolicy")) ?? null],
		["different methods", getAllowedMethods(behavior)?.toSorted().join() ?? null],
	]);
}

function differencesOf(a: Settings = new Map(), b: Settings = new Map()): string[] {
	const differences: string[] = [];
	for (const [name, value] of a) {
		const other = b.get(name) ?? null;
		if (value !== null && other !== null && value !== other) differences.push(name);
	}
	return differences;
}
