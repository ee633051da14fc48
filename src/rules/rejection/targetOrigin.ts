import type { Place } from "../place";
import type { Context, Details, Rule } from "../rule";
import { BEHAVIORS, behaviorName, targetsOf } from "../shared/behaviors";
import { changingTo } from "../shared/fixes";
import { nearest } from "../shared/nearest";
import { given, textOf } from "../shared/values";
import { inWords, quoted } from "../shared/words";

/** Behaviors beyond get no suggestion, which would take too long; the default quota is 75. */
const MOST_SUGGESTIONS = 200;
/** Most ids that are listed when none of them is near. */
const MOST_LISTED = 5;

const error = { code: "NoSuchOrigin", status: 404 };

export const rule: Rule = {
	kind: "rejection",
	on: BEHAVIORS,
	cases: {
		"NoSuchOrigin/default-target": {
			severity: "error",
			title: "The default behavior targets an origin that does not exist",
			why: "[[DefaultCacheBehavior.TargetOriginId]] has to be the [[Origin.Id]] of one of the origins in the same config or, from 2018-11-05 on, the [[OriginGroup.Id]] of a group. Upper and lower case are told apart. CloudFront refuses a config in which it names nothing.",
			basis: "doc",
			source: "API reference 2017-03-25, DefaultCacheBehavior",
			error,
			example: {
				bad: '{ "Enabled": true, "Origins": { "Quantity": 1, "Items": [{ "Id": "media", "DomainName": "media.example.com" }] }, "DefaultCacheBehavior": { "TargetOriginId": "medai", "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6" } }',
				good: '{ "Enabled": true, "Origins": { "Quantity": 1, "Items": [{ "Id": "media", "DomainName": "media.example.com" }] }, "DefaultCacheBehavior": { "TargetOriginId": "media", "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6" } }',
			},
			peers: { "cfn-lint": ["E3057"] },
		},
		"NoSuchOrigin/behavior-target": {
			severity: "error",
			title: "A behavior targets an origin that does not exist",
			why: "[[CacheBehavior.TargetOriginId]] has to be the [[Origin.Id]] of one of the origins in the same config or, from 2018-11-05 on, the [[OriginGroup.Id]] of a group. Upper and lower case are told apart. CloudFront refuses a config in which it names nothing, even when no request would ever reach the behavior.",
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
		const target = given(behavior, "TargetOriginId");
		const origins = context.config && given(context.config, "Origins");
		if (!context.config || !target || !origins) return;
		const id = textOf(target);
		const { byId, isKnown } = targetsOf(context.config);
		if (id === "")
			return report(behavior, context, target, `No origin is named as the target of ${behaviorName(behavior)}`);
		if (id === undefined || byId.has(id)) return;
		if (isKnown) {
			const near = nearTarget(id, byId, behavior);
			const meant = near ?? (byId.size === 1 ? [...byId.keys()][0] : undefined);
			const fix = meant === undefined ? {} : changingTo(target, meant);
			return report(behavior, context, target, unknownTarget(id, byId, near), fix);
		}
		const message = `Not all origins can be read here, so it is open whether one is called ${quoted(id)}`;
		report(behavior, context, target, message, { incomplete: true, severity: "info" });
	},
};

function report(behavior: Place, context: Context, target: Place, message: string, more: Partial<Details> = {}): void {
	const id = behavior.node.type === "DefaultCacheBehavior" ? "default-target" : "behavior-target";
	context.report(`NoSuchOrigin/${id}`, target, { message, ...more });
}

function nearTarget(id: string, byId: ReadonlyMap<string, Place[]>, behavior: Place): string | undefined {
	const isLate = Number(behavior.entry?.key) >= MOST_SUGGESTIONS;
	return isLate ? undefined : nearest(id, [...byId.keys()]);
}

function unknownTarget(id: string, byId: ReadonlyMap<string, Place[]>, near: string | undefined): string {
	const unknown = `No origin is called ${quoted(id)}`;
	if (near !== undefined) return `${unknown}; did you mean ${quoted(near)}?`;
	if (byId.size > MOST_LISTED) return unknown;
	const known = inWords([...byId.keys()].map(quoted));
	return `${unknown}; the ${byId.size === 1 ? "only one is" : "ids are"} ${known}`;
}
