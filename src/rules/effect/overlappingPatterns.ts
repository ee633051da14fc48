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
		for (const route of routing.routes) {
			if (!route.pattern || isDead(routing, route.index)) continue;
			const shared = sharedWithEarlier(route, routing);
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

interface Shared {
	earlier: Route;
	path: string;
	differences: string[];
}

/** The first earlier behavior that takes some of a behavior's paths, without being meant as an exception to it. */
function sharedWithEarlier(route: Route, routing: Routing): Shared | null {
	const { pattern } = route;
	for (const earlier of routing.routes) {
		if (earlier === route || !pattern || routing.effort.left <= 0) return null;
		if (!earlier.pattern) continue;
		const witness = overlap(earlier.pattern, pattern, routing.effort);
		if (typeof witness !== "object") continue;
		const differences = differencesOf(earlier.behavior, route.behavior);
		if (differences.length === 0 || firstMatch(routing, witness.path) !== earlier) continue;
		if (includes(pattern, earlier.pattern, routing.effort) === false) {
			return { earlier, path: witness.path, differences };
		}
	}
	return null;
}

function differencesOf(earlier: Place, later: Place): string[] {
	const differ = <T>(ask: (behavior: Place) => T | null | undefined) => {
		const [a, b] = [ask(earlier) ?? null, ask(later) ?? null];
		return a !== null && b !== null && a !== b;
	};
	const methods = (behavior: Place) => allowedMethods(behavior)?.toSorted().join() ?? null;
	return [
		differ((one) => textOf(given(one, "TargetOriginId"))) ? "another origin" : "",
		differ(needsSignature) ? "other signers" : "",
		differ((one) => textOf(given(one, "ViewerProtocolPolicy"))) ? "another viewer protocol policy" : "",
		differ(methods) ? "other methods" : "",
	].filter((one) => one !== "");
}
