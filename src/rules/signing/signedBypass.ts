import type { Cursor } from "../../document/cursor";
import { moveItem } from "../../formats/edits";
import { present } from "../../model/accessors";
import { toBehaviorName } from "../../model/behaviors";
import { DISTRIBUTION_TYPES } from "../../model/distribution";
import { compilePattern, findCommonPath, matchesEveryPath, type PathPattern } from "../../model/pathPatterns";
import { findMatchingPath } from "../../model/patternInclusion";
import { findFirstMatch, getRouting, type Route, type Routing } from "../../model/routing";
import { quote } from "../../model/sentences";
import { requiresSignature } from "../../model/signers";
import type { FixProposal, Rule, RuleContext } from "../rule";
import { proposeFix } from "../shared/fixBuilders";

export const rule: Rule = {
	kind: "effect",
	on: DISTRIBUTION_TYPES,
	cases: {
		"signed-bypass": {
			severity: "warning",
			title: "Signed content is public through an earlier behavior",
			why: "The first behavior whose [[CacheBehavior.PathPattern]] matches decides whether a request needs a signed URL or cookie. An earlier behavior without signers matches paths of this restricted one, so anyone can fetch them. Move the restricted behavior before it, or require signatures in the earlier one too.",
			basis: "doc",
			source:
				"Developer Guide 2017 and 2023, Serving private content and Path pattern (first match); the path is computed",
			example: {
				bad: '{ "DefaultCacheBehavior": { "TargetOriginId": "media" }, "CacheBehaviors": { "Quantity": 2, "Items": [{ "PathPattern": "*.pdf", "TrustedSigners": { "Enabled": false, "Quantity": 0 } }, { "PathPattern": "private/*", "TrustedSigners": { "Enabled": true, "Quantity": 1, "Items": ["self"] } }] } }',
				good: '{ "DefaultCacheBehavior": { "TargetOriginId": "media" }, "CacheBehaviors": { "Quantity": 2, "Items": [{ "PathPattern": "private/*", "TrustedSigners": { "Enabled": true, "Quantity": 1, "Items": ["self"] } }, { "PathPattern": "*.pdf", "TrustedSigners": { "Enabled": false, "Quantity": 0 } }] } }',
			},
		},
	},
	check(distribution, context) {
		const list = present(distribution, "CacheBehaviors");
		if (!list) return;
		const routing = getRouting(list);
		const open = routing.routes.filter((route) => route.pattern && requiresSignature(route.behavior) === false);
		for (const { behavior, at, pattern, index } of routing.routes) {
			if (!pattern || requiresSignature(behavior) !== true) continue;
			const bypass = openPath(pattern, index, open, routing);
			if (bypass) reportBypass(behavior, at, bypass, context, moveBeforeFix(list, index, bypass.by));
		}
		const last = present(distribution, "DefaultCacheBehavior");
		if (!last || requiresSignature(last) !== true) return;
		// Open exceptions to a restricted default are the rule; only one that takes everything leaves nothing restricted.
		const all = open.filter((route) => route.pattern && matchesEveryPath(route.pattern));
		const bypass = openPath(compilePattern("*"), routing.routes.length, all, routing);
		if (bypass) reportBypass(last, last, bypass, context);
	},
};

interface Bypass {
	path: string;
	by: Route;
}

function reportBypass(
	restricted: Cursor,
	at: Cursor,
	{ path, by }: Bypass,
	{ report }: RuleContext,
	fix: { fix?: FixProposal } = {},
): void {
	const name = toBehaviorName(restricted);
	report("signed-bypass", at, {
		message: `${path} needs no signature: the earlier ${quote(by.pattern?.text ?? "")} handles it before ${name}, which requires one`,
		related: [{ place: by.at, message: "This behavior comes first and requires no signature" }],
		...fix,
	});
}

function moveBeforeFix(list: Cursor, index: number, { index: to, pattern }: Route): { fix?: FixProposal } {
	return proposeFix(`Move it before ${quote(pattern?.text ?? "")}`, () =>
		moveItem(list.document, list.node, index, to),
	);
}

/** A path of a restricted pattern that an earlier open behavior is the first to match; null when none was found. */
function openPath(restricted: PathPattern, index: number, open: readonly Route[], routing: Routing): Bypass | null {
	for (const by of open) {
		if (by.index >= index || !by.pattern || routing.budget.left <= 0) return null;
		const shared = findCommonPath(by.pattern, restricted, routing.budget);
		if (typeof shared !== "object") continue;
		if (findFirstMatch(routing, shared.path) === by) return { path: shared.path, by };
		const path = pathNotTakenBefore(restricted, by, by.pattern, routing);
		if (path !== null) return { path, by };
	}
	return null;
}

function pathNotTakenBefore(restricted: PathPattern, by: Route, pattern: PathPattern, routing: Routing): string | null {
	const before = routing.routes.slice(0, by.index);
	if (before.some((route) => !route.pattern)) return null;
	const earlier = before
		.flatMap((route) => route.pattern ?? [])
		.filter((one) => findCommonPath(one, pattern, routing.budget) !== "none");
	const wanted = (matched: readonly boolean[]) => matched.at(-1) === true && !matched.slice(0, -1).includes(true);
	const found = findMatchingPath(restricted, [...earlier, pattern], wanted, routing.budget);
	return typeof found === "object" ? found.path : null;
}
