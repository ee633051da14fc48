import type { Cursor } from "../../document/cursor";
import { moveItem, removeItem } from "../../formats/edits";
import { toSamplePath } from "../../model/pathPatterns";
import { getRouting, type Reachability, type Route, type Routing } from "../../model/routing";
import { joinWords, quote } from "../../model/sentences";
import { formatCount } from "../../schema/units";
import type { Rule, RuleContext } from "../rule";
import { proposeFix } from "../shared/fixBuilders";

const firstMatch = "Developer Guide 2023, Path pattern: the first match in the order of the list counts";

export const rule: Rule = {
	kind: "effect",
	on: ["CacheBehaviors"],
	cases: {
		"shadowed-behavior": {
			severity: "warning",
			title: "A behavior that no request reaches",
			why: "Behaviors are tried in the order of the list, and the first whose [[CacheBehavior.PathPattern]] matches answers. Every path of this pattern is taken by one earlier pattern, so that nothing set here is ever used. Move the narrower pattern in front of the wider one.",
			basis: "doc",
			source: `${firstMatch}; that one pattern takes all of another is computed`,
			example: {
				bad: '{ "CacheBehaviors": { "Quantity": 2, "Items": [{ "PathPattern": "images/*" }, { "PathPattern": "images/*.jpg" }] } }',
				good: '{ "CacheBehaviors": { "Quantity": 2, "Items": [{ "PathPattern": "images/*.jpg" }, { "PathPattern": "images/*" }] } }',
			},
		},
		"shadowed-by-union": {
			severity: "warning",
			title: "A behavior whose paths are all taken by several earlier ones",
			why: "No single earlier [[CacheBehavior.PathPattern]] takes every path of this one, but together they do. As the first match counts, nothing set here is ever used.",
			basis: "inferred",
			source: `${firstMatch}; that several patterns take all of another is computed`,
			example: {
				bad: '{ "CacheBehaviors": { "Quantity": 3, "Items": [{ "PathPattern": "a?*" }, { "PathPattern": "a" }, { "PathPattern": "a*" }] } }',
				good: '{ "CacheBehaviors": { "Quantity": 2, "Items": [{ "PathPattern": "a?*" }, { "PathPattern": "a*" }] } }',
			},
		},
		"default-unreachable": {
			severity: "warning",
			title: "A pattern that takes every path before the default behavior",
			why: "`*`, `/*` and `**` match every path. With one of them in the list, [[DistributionConfig.DefaultCacheBehavior]] and all behaviors behind it never get a request. Put its settings into the default behavior instead, which is the one for everything else.",
			basis: "doc",
			source: firstMatch,
			example: {
				bad: '{ "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "/*" }] } }',
				good: '{ "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "/app/*" }] } }',
			},
		},
		"duplicate-pattern": {
			severity: "warning",
			title: "A second behavior with the same path pattern",
			why: "One leading `/` of a [[CacheBehavior.PathPattern]] does not count, so `/api/*` and `api/*` are the same. The first of two equal patterns answers every request, and the second is never used.",
			basis: "doc",
			source: "Developer Guide 2023, Path pattern: the leading slash is optional, the first match counts",
			example: {
				bad: '{ "ETag": "E2QWRUHAPOMQZL", "DistributionConfig": { "CacheBehaviors": { "Quantity": 2, "Items": [{ "PathPattern": "api/*" }, { "PathPattern": "/api/*" }] } } }',
				good: '{ "ETag": "E2QWRUHAPOMQZL", "DistributionConfig": { "CacheBehaviors": { "Quantity": 2, "Items": [{ "PathPattern": "api/v1/*" }, { "PathPattern": "/api/*" }] } } }',
			},
		},
	},
	check(behaviors, context) {
		const routing = getRouting(behaviors);
		for (const route of routing.routes) {
			const fate = routing.reachabilities[route.index];
			if (fate) reportFate(behaviors, route, fate, context);
		}
		reportDefault(routing, context);
		const open = routing.reachabilities.filter(
			(fate, index) => fate.kind === "unknown" && routing.routes[index]?.pattern,
		).length;
		if (open === 0) return;
		const message = `It was too much work to find out whether ${formatCount(open, "behavior")} of the list can be reached`;
		context.report("shadowed-behavior", behaviors, { message, incomplete: true, severity: "info" });
	},
};

function reportFate(
	behaviors: Cursor,
	{ at, pattern, index }: Route,
	fate: Reachability,
	{ report }: RuleContext,
): void {
	const { document, node } = behaviors;
	if (!pattern || (fate.kind !== "duplicate" && fate.kind !== "shadowed")) return;
	const name = quote(pattern.text);
	const [first] = fate.by;
	const others = joinWords(fate.by.map(({ pattern }) => quote(pattern?.text ?? "")));
	const related = fate.by.slice(0, 5).map(({ at }) => ({ place: at, message: "This one comes first" }));
	if (fate.kind === "duplicate") {
		const same = first?.pattern?.text === pattern.text ? "" : ` as ${others}`;
		report("duplicate-pattern", at, {
			message: `${name} stands in the list a second time${same}; the first behavior answers all of its requests`,
			related,
			...proposeFix("Take the second one out", () => removeItem(document, node, index)),
		});
	} else if (fate.by.length > 1) {
		const message = `Nothing reaches the behavior for ${name}: ${others} together take every path of it, such as ${toSamplePath(pattern)}`;
		report("shadowed-by-union", at, { message, related });
	} else {
		const message = `Nothing reaches the behavior for ${name}: the earlier ${others} takes every path of it, such as ${toSamplePath(pattern)}`;
		const edits = () => (first ? moveItem(document, node, index, first.index) : null);
		report("shadowed-behavior", at, { message, related, ...proposeFix(`Move it in front of ${others}`, edits) });
	}
}

function reportDefault({ routes, reachabilities: fates }: Routing, { report }: RuleContext): void {
	const fate = fates[routes.length];
	const last = fate?.kind === "shadowed" ? fate.by.at(-1) : undefined;
	if (fate?.kind !== "shadowed" || !last) return;
	const names = joinWords(fate.by.map(({ pattern }) => quote(pattern?.text ?? "")));
	const behind = routes.length - last.index - 1;
	const rest = behind > 0 ? ` and the ${formatCount(behind, "behavior")} behind this one never get` : " never gets";
	report("default-unreachable", last.at, {
		message: `${names} ${fate.by.length > 1 ? "together take" : "takes"} every path: the default behavior${rest} a request`,
	});
}
