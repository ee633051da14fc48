import type { Place } from "../place";
import type { Rule } from "../rule";
import { allowedMethods } from "../shared/methods";
import { overlap } from "../shared/pathPatterns";
import { includes } from "../shared/patternInclusion";
import { firstMatch, isDead, type Route, type Routing, routingOf } from "../shared/routing";
import { needsSignature } from "../shared/signers";
import { given, textOf } from "../shared/values";
import { inWords, quoted } from "../shared/words";

export const rule: Rule = {
	kind: "effect",
	on: ["CacheBehaviors"],
	cases: {
		"partially-shadowed": {
			severity: "info",
			title: "Two patterns share paths, and their behaviors differ",
			why: "Some paths match both patterns, and neither pattern is just an exception to the other. The earlier behavior answers them, with its own origin, signers, protocol policy or methods. That may be what is meant; the path in the message shows where it matters.",
			basis: "inferred",
			source: "Developer Guide 2023, Path pattern: the first match counts; the shared path is computed",
			example: {
				bad: '{ "CacheBehaviors": { "Quantity": 2, "Items": [{ "PathPattern": "*.php", "TargetOriginId": "app" }, { "PathPattern": "images/*", "TargetOriginId": "media" }] } }',
				good: '{ "CacheBehaviors": { "Quantity": 2, "Items": [{ "PathPattern": "images/*.php", "TargetOriginId": "app" }, { "PathPattern": "images/*", "TargetOriginId": "media" }] } }',
			},
		},
	},
	check(behaviors, { report }) {
		const routing = routingOf(behaviors);
		const settings = routing.routes.map(({ behavior }) => settingsOf(behavior));
		for (const route of routing.routes) {
			if (!route.pattern || isDead(routing, route.index)) continue;
			const shared = sharedWithEarlier(route, routing, settings);
			if (!shared) continue;
			const { earlier, path, differences } = shared;
			const names = `${quoted(earlier.pattern?.text ?? "")} and ${quoted(route.pattern.text)}`;
			report("partially-shadowed", route.at, {
				message: `${path} matches both ${names}; the earlier behavior answers it, which has ${inWords(differences)}`,
				related: [{ place: earlier.at, message: "This one comes first" }],
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
		if (earlier === route || !pattern || --routing.effort.left <= 0) return null;
		const differences = differencesOf(settings[earlier.index], settings[route.index]);
		if (!earlier.pattern || differences.length === 0) continue;
		const witness = overlap(earlier.pattern, pattern, routing.effort);
		if (typeof witness !== "object" || firstMatch(routing, witness.path) !== earlier) continue;
		if (includes(pattern, earlier.pattern, routing.effort) === false) {
			return { earlier, path: witness.path, differences };
		}
	}
	return null;
}

function settingsOf(behavior: Place): Settings {
	return new Map<string, string | boolean | null>([
		["another origin", textOf(given(behavior, "TargetOriginId")) ?? null],
		["other signers", needsSignature(behavior)],
		["another viewer protocol policy", textOf(given(behavior, "ViewerProtocolPolicy")) ?? null],
		["other methods", allowedMethods(behavior)?.toSorted().join() ?? null],
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
