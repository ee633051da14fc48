import type { Cursor } from "../../document/cursor";
import { present, trimmedText } from "../../model/accessors";
import { BEHAVIOR_TYPES, toBehaviorName } from "../../model/behaviors";
import { joinWords, quote } from "../../model/sentences";
import { getTargets } from "../../model/targets";
import type { FindingDetails, Rule, RuleContext } from "../rule";
import { replaceValueFix } from "../shared/fixBuilders";
import { findNearestName } from "../shared/nearestName";

/** Behaviors beyond get no suggestion, which would take too long; the default quota is 75. */
const MAX_SUGGESTIONS = 200;
/** Most ids that are listed when none of them is near. */
const MAX_LISTED_ORIGINS = 5;

const error = "NoSuchOrigin";

export const rule: Rule = {
	kind: "rejection",
	on: BEHAVIOR_TYPES,
	cases: {
		"NoSuchOrigin/default-target": {
			severity: "error",
			title: "Default behavior targets an origin that does not exist",
			why: "[[DefaultCacheBehavior.TargetOriginId]] must be the [[Origin.Id]] of an origin in the same config. From 2018-11-05 on it can also be the [[OriginGroup.Id]] of an origin group. IDs are case-sensitive, and CloudFront rejects an ID that does not exist.",
			basis: "doc",
			source: "API reference 2017-03-25, DefaultCacheBehavior",
			error,
			wireMessage: ["One or more of your origins do not exist."],
			example: {
				bad: '{ "Enabled": true, "Origins": { "Quantity": 1, "Items": [{ "Id": "media", "DomainName": "media.example.com" }] }, "DefaultCacheBehavior": { "TargetOriginId": "medai", "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6" } }',
				good: '{ "Enabled": true, "Origins": { "Quantity": 1, "Items": [{ "Id": "media", "DomainName": "media.example.com" }] }, "DefaultCacheBehavior": { "TargetOriginId": "media", "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6" } }',
			},
			equivalents: { "cfn-lint": ["E3057"] },
		},
		"NoSuchOrigin/behavior-target": {
			severity: "error",
			title: "Behavior targets an origin that does not exist",
			why: "[[CacheBehavior.TargetOriginId]] must be the [[Origin.Id]] of an origin in the same config. From 2018-11-05 on it can also be the [[OriginGroup.Id]] of an origin group. IDs are case-sensitive, and CloudFront rejects an ID that does not exist, even if no request ever reaches the behavior.",
			basis: "doc",
			source: "API reference 2017-03-25, CacheBehavior",
			error,
			example: {
				bad: '{ "Enabled": true, "Origins": { "Quantity": 1, "Items": [{ "Id": "api", "DomainName": "api.example.com" }] }, "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "api/*", "TargetOriginId": "API" }] } }',
				good: '{ "Enabled": true, "Origins": { "Quantity": 1, "Items": [{ "Id": "api", "DomainName": "api.example.com" }] }, "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "api/*", "TargetOriginId": "api" }] } }',
			},
		},
	},
	check(behavior, context) {
		const target = present(behavior, "TargetOriginId");
		const origins = context.config && present(context.config, "Origins");
		if (!context.config || !target || !origins) return;
		const id = trimmedText(target);
		const { byId, isKnown } = getTargets(context.config);
		if (id === "") return report(behavior, context, target, `TargetOriginId of ${toBehaviorName(behavior)} is empty`);
		if (id === undefined || byId.has(id)) return;
		if (isKnown) {
			const near = findNearTarget(id, byId, behavior);
			const meant = near ?? (byId.size === 1 ? [...byId.keys()][0] : undefined);
			const fix = meant === undefined ? {} : replaceValueFix(target, meant);
			return report(behavior, context, target, reportUnknownTarget(id, byId, near), fix);
		}
		const message = `Not all origin IDs can be read here, so ${quote(id)} may or may not exist`;
		report(behavior, context, target, message, { incomplete: true, severity: "info" });
	},
};

function report(
	behavior: Cursor,
	context: RuleContext,
	target: Cursor,
	message: string,
	more: Partial<FindingDetails> = {},
): void {
	const id = behavior.node.type === "DefaultCacheBehavior" ? "default-target" : "behavior-target";
	context.report(`NoSuchOrigin/${id}`, target, { message, ...more });
}

function findNearTarget(id: string, byId: ReadonlyMap<string, Cursor[]>, behavior: Cursor): string | undefined {
	const isLate = Number(behavior.entry?.key) >= MAX_SUGGESTIONS;
	return isLate ? undefined : findNearestName(id, [...byId.keys()]);
}

function reportUnknownTarget(id: string, byId: ReadonlyMap<string, Cursor[]>, near: string | undefined): string {
	const unknown = `No origin or origin group has the ID ${quote(id)}`;
	if (near !== undefined) return `${unknown}; did you mean ${quote(near)}?`;
	if (byId.size > MAX_LISTED_ORIGINS) return unknown;
	const known = joinWords([...byId.keys()].map(quote));
	return `${unknown}; the ${byId.size === 1 ? "only ID is" : "IDs are"} ${known}`;
}
