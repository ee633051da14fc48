import type { Place } from "../place";
import type { Context, Rule } from "../rule";
import { behaviorName } from "../shared/behaviors";
import { DISTRIBUTIONS } from "../shared/distribution";
import { compile, matchesEverything, overlap, type PathPattern } from "../shared/pathPatterns";
import { findPath } from "../shared/patternInclusion";
import { firstMatch, type Route, type Routing, routingOf } from "../shared/routing";
import { isEnabled, needsSignature } from "../shared/signers";
import { given } from "../shared/values";
import { quoted } from "../shared/words";

export const rule: Rule = {
	kind: "effect",
	on: DISTRIBUTIONS,
	cases: {
		"signed-bypass": {
			severity: "warning",
			title: "Content that needs a signature is open through an earlier behavior",
			why: "The first behavior whose [[CacheBehavior.PathPattern]] matches decides whether a signed URL or cookie is needed. An earlier behavior without signers takes paths of this restricted one, so that anyone can fetch them. Move the restricted behavior in front, or let the earlier one ask for a signature too.",
			basis: "doc",
			source:
				"Developer Guide 2017 and 2023, Serving private content and Path pattern (first match); the path is computed",
			example: {
				bad: '{ "DefaultCacheBehavior": { "TargetOriginId": "media" }, "CacheBehaviors": { "Quantity": 2, "Items": [{ "PathPattern": "*.pdf", "TrustedSigners": { "Enabled": false, "Quantity": 0 } }, { "PathPattern": "private/*", "TrustedSigners": { "Enabled": true, "Quantity": 1, "Items": ["self"] } }] } }',
				good: '{ "DefaultCacheBehavior": { "TargetOriginId": "media" }, "CacheBehaviors": { "Quantity": 2, "Items": [{ "PathPattern": "private/*", "TrustedSigners": { "Enabled": true, "Quantity": 1, "Items": ["self"] } }, { "PathPattern": "*.pdf", "TrustedSigners": { "Enabled": false, "Quantity": 0 } }] } }',
			},
		},
		"mixed-signers-and-key-groups": {
			severity: "info",
			title: "Signatures of accounts and of key groups are both taken",
			why: "With [[CacheBehavior.TrustedSigners]] and [[CacheBehavior.TrustedKeyGroups]] both enabled, a signature of either kind opens the content. That helps while moving to key groups; afterwards the old signers are a second key to the door.",
			basis: "inferred",
			source: "API model 2020-05-31, CacheBehavior: both members stand side by side",
			example: {
				bad: '{ "DefaultCacheBehavior": { "TrustedSigners": { "Enabled": true, "Quantity": 1, "Items": ["self"] }, "TrustedKeyGroups": { "Enabled": true, "Quantity": 1, "Items": ["11111111-2222-3333-4444-555555555555"] } } }',
				good: '{ "DefaultCacheBehavior": { "TrustedSigners": { "Enabled": false, "Quantity": 0 }, "TrustedKeyGroups": { "Enabled": true, "Quantity": 1, "Items": ["11111111-2222-3333-4444-555555555555"] } } }',
			},
		},
	},
	check(distribution, context) {
		const list = given(distribution, "CacheBehaviors");
		const routing = list && routingOf(list);
		for (const route of routing?.routes ?? []) {
			if (!route.pattern) continue;
			checkBypass(
				route.behavior,
				route.at,
				route.pattern,
				routing?.routes.slice(0, route.index) ?? [],
				routing,
				context,
			);
			checkBothKinds(route.behavior, context);
		}
		const last = given(distribution, "DefaultCacheBehavior");
		if (!last) return;
		checkBothKinds(last, context);
		// Open exceptions to a restricted default are the rule; only one that takes everything leaves nothing restricted.
		const all = routing?.routes.filter((route) => route.pattern && matchesEverything(route.pattern)) ?? [];
		checkBypass(last, last, compile("*"), all, routing, context);
	},
};

function checkBypass(
	restricted: Place,
	at: Place,
	pattern: PathPattern,
	earlier: readonly Route[],
	routing: Routing | undefined,
	{ report }: Context,
): void {
	if (!routing || needsSignature(restricted) !== true) return;
	for (const open of earlier) {
		if (!open.pattern || needsSignature(open.behavior) !== false) continue;
		const path = openPath(pattern, open, routing);
		if (path === null) continue;
		const name = behaviorName(restricted);
		report("signed-bypass", at, {
			message: `${path} needs no signature: the earlier ${quoted(open.pattern.text)} answers it before ${name}, which asks for one`,
			related: [{ place: open.at, message: "This one comes first and asks for no signature" }],
		});
		return;
	}
}

/** A path of the restricted pattern that the open behavior is the first to match; null when none was found. */
function openPath(restricted: PathPattern, open: Route, routing: Routing): string | null {
	if (!open.pattern) return null;
	const shared = overlap(open.pattern, restricted, routing.effort);
	if (typeof shared !== "object") return null;
	if (firstMatch(routing, shared.path) === open) return shared.path;
	const before = routing.routes.slice(0, open.index);
	const earlier = before.flatMap((route) => route.pattern ?? []);
	if (earlier.length < before.length) return null;
	const wanted = (matched: readonly boolean[]) => matched.at(-1) === true && !matched.slice(0, -1).includes(true);
	const found = findPath(restricted, [...earlier, open.pattern], wanted, routing.effort);
	return typeof found === "object" ? found.path : null;
}

function checkBothKinds(behavior: Place, { report }: Context): void {
	const groups = given(behavior, "TrustedKeyGroups");
	if (!groups || !isEnabled(groups) || !isEnabled(given(behavior, "TrustedSigners"))) return;
	report("mixed-signers-and-key-groups", groups, {
		message: `Signatures of trusted accounts and of key groups both open ${behaviorName(behavior)}`,
	});
}
