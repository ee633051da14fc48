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
			title: "Unreachable behavior (shadowed)",
			why: "CloudFront uses the first behavior whose [[CacheBehavior.PathPattern]] matches. One earlier pattern matches every path of this one, so CloudFront never uses this behavior. Move the narrower pattern before the wider one.",
			basis: "doc",
			source: `${firstMatch}; that one pattern takes all of another is computed`,
			example: {
				bad: '{ "CacheBehaviors": { "Quantity": 2, "Items": [{ "PathPattern": "images/*" }, { "PathPattern": "images/*.jpg" }] } }',
				good: '{ "CacheBehaviors": { "Quantity": 2, "Items": [{ "PathPattern": "images/*.jpg" }, { "PathPattern": "images/*" }] } }',
			},
		},
		"shadowed-by-union": {
			severity: "warning",
			title: "Unreachable behavior (shadowed by several)",
			why: "CloudFront uses the first behavior whose [[CacheBehavior.PathPattern]] matches. Several earlier patterns together match every path of this one. CloudFront therefore never uses this behavior.",
			basis: "inferred",
			source: `${firstMatch}; that several patterns take all of another is computed`,
			example: {
				bad: '{ "CacheBehaviors": { "Quantity": 3, "Items": [{ "PathPattern": "a?*" }, { "PathPattern": "a" }, { "PathPattern": "a*" }] } }',
				good: '{ "CacheBehaviors": { "Quantity": 2, "Items": [{ "PathPattern": "a?*" }, { "PathPattern": "a*" }] } }',
			},
		},
		"default-unreachable": {
			severity: "warning",
			title: "Pattern that matches every path shadows the default behavior",
			why: "`*`, `/*` and `**` match every path. With one of them in the list, no request reaches [[DistributionConfig.DefaultCacheBehavior]] or any later behavior. Put these settings into the default behavior instead.",
			basis: "doc",
			source: firstMatch,
			example: {
				bad: '{ "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "/*" }] } }',
				good: '{ "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "/app/*" }] } }',
			},
		},
		"duplicate-pattern": {
			severity: "warning",
			title: "Duplicate path pattern",
			why: "A leading `/` of a [[CacheBehavior.PathPattern]] is optional, so `/api/*` and `api/*` are equal. The first of two equal patterns handles every request. CloudFront never uses the second.",
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
		const message = `Checking whether ${formatCount(open, "behavior")} can be reached would take too long`;
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
	const related = fate.by.slice(0, 5).map(({ at }) => ({ place: at, message: "This behavior comes first" }));
	if (fate.kind === "duplicate") {
		const same = first?.pattern?.text === pattern.text ? "" : ` of ${others}`;
		report("duplicate-pattern", at, {
			message: `${name} is a duplicate${same}; the first behavior handles all its requests`,
			related,
			...proposeFix("Remove the second one", () => removeItem(document, node, index)),
		});
	} else if (fate.by.length > 1) {
		const message = `The behavior for ${name} is unreachable: ${others} together match all its paths, such as ${toSamplePath(pattern)}`;
		report("shadowed-by-union", at, { message, related });
	} else {
		const message = `The behavior for ${name} is unreachable: the earlier ${others} matches all its paths, such as ${toSamplePath(pattern)}`;
		const edits = () => (first ? moveItem(document, node, index, first.index) : null);
		report("shadowed-behavior", at, { message, related, ...proposeFix(`Move it before ${others}`, edits) });
	}
}

function reportDefault({ routes, reachabilities: fates }: Routing, { report }: RuleContext): void {
	const fate = fates[routes.length];
	const last = fate?.kind === "shadowed" ? fate.by.at(-1) : undefined;
	if (fate?.kind !== "shadowed" || !last) return;
	const names = joinWords(fate.by.map(({ pattern }) => quote(pattern?.text ?? "")));
	const behind = routes.length - last.index - 1;
	const rest = behind > 0 ? ` and the ${formatCount(behind, "behavior")} after this one never get` : " never gets";
	report("default-unreachable", last.at, {
		message: `${names} ${fate.by.length > 1 ? "together match" : "matches"} every path: the default behavior${rest} a request`,
	});
}
