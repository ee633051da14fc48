import type { Cursor } from "../../document/cursor";
import { isOmitted, itemsOf, present, trimmedText } from "../../model/accessors";
import { getBehaviors } from "../../model/behaviors";
import { DISTRIBUTION_TYPES, isInWholeDistribution } from "../../model/distribution";
import { getRouting, isUnreachable } from "../../model/routing";
import { quote } from "../../model/sentences";
import type { Rule, RuleContext } from "../rule";
import { removeItemFix } from "../shared/fixBuilders";

export const rule: Rule = {
	kind: "effect",
	on: DISTRIBUTION_TYPES,
	cases: {
		"unused-origin": {
			severity: "advice",
			title: "Unused origin",
			why: "No [[CacheBehavior.TargetOriginId]] and no origin group uses this origin. CloudFront contacts it only if a CloudFront Function selects it by its ID (`selectRequestOriginById`); a function that sets its own origin does not need it here. Remove it, or add the missing behavior.",
			basis: "doc",
			source: "Developer Guide 2023, Target origin: one behavior for each origin that is to be used",
			example: {
				bad: '{ "Origins": { "Quantity": 2, "Items": [{ "Id": "web", "DomainName": "web.example.com" }, { "Id": "old", "DomainName": "old.example.com" }] }, "DefaultCacheBehavior": { "TargetOriginId": "web" } }',
				good: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "web", "DomainName": "web.example.com" }] }, "DefaultCacheBehavior": { "TargetOriginId": "web" } }',
			},
		},
		"unused-origin-group": {
			severity: "warning",
			title: "Unused origin group",
			why: "CloudFront fails over only where [[CacheBehavior.TargetOriginId]] names the group. A behavior that targets one of the members directly has no failover.",
			basis: "inferred",
			source: "Developer Guide 2023, Origin failover: the group has to be chosen as the target of a behavior",
			example: {
				bad: '{ "Origins": { "Quantity": 2, "Items": [{ "Id": "a", "DomainName": "a.example.com" }, { "Id": "b", "DomainName": "b.example.com" }] }, "OriginGroups": { "Quantity": 1, "Items": [{ "Id": "a with b", "FailoverCriteria": { "StatusCodes": { "Quantity": 1, "Items": [503] } }, "Members": { "Quantity": 2, "Items": [{ "OriginId": "a" }, { "OriginId": "b" }] } }] }, "DefaultCacheBehavior": { "TargetOriginId": "a" } }',
				good: '{ "Origins": { "Quantity": 2, "Items": [{ "Id": "a", "DomainName": "a.example.com" }, { "Id": "b", "DomainName": "b.example.com" }] }, "OriginGroups": { "Quantity": 1, "Items": [{ "Id": "a with b", "FailoverCriteria": { "StatusCodes": { "Quantity": 1, "Items": [503] } }, "Members": { "Quantity": 2, "Items": [{ "OriginId": "a" }, { "OriginId": "b" }] } }] }, "DefaultCacheBehavior": { "TargetOriginId": "a with b" } }',
			},
		},
		"origin-only-in-dead-behavior": {
			severity: "warning",
			title: "Origin used only by unreachable behaviors",
			why: "Earlier patterns shadow the behaviors that target this origin. CloudFront therefore never contacts it, unless a CloudFront Function selects it by its ID.",
			basis: "inferred",
			source: "Developer Guide 2023, Path pattern: the first match counts; that nothing is left is computed",
			example: {
				bad: '{ "Origins": { "Quantity": 2, "Items": [{ "Id": "web", "DomainName": "web.example.com" }, { "Id": "img", "DomainName": "img.example.com" }] }, "DefaultCacheBehavior": { "TargetOriginId": "web" }, "CacheBehaviors": { "Quantity": 2, "Items": [{ "PathPattern": "i*", "TargetOriginId": "web" }, { "PathPattern": "img/*", "TargetOriginId": "img" }] } }',
				good: '{ "Origins": { "Quantity": 2, "Items": [{ "Id": "web", "DomainName": "web.example.com" }, { "Id": "img", "DomainName": "img.example.com" }] }, "DefaultCacheBehavior": { "TargetOriginId": "web" }, "CacheBehaviors": { "Quantity": 2, "Items": [{ "PathPattern": "img/*", "TargetOriginId": "img" }, { "PathPattern": "i*", "TargetOriginId": "web" }] } }',
			},
		},
	},
	check(distribution, context) {
		const uses = usesOf(distribution);
		if (!uses) return;
		for (const [id, group] of uses.groups) {
			if (!uses.targets.has(id)) {
				const message = `No behavior targets the origin group ${quote(id)}, so there is no failover`;
				context.report("unused-origin-group", present(group, "Id") ?? group, { message });
			}
		}
		for (const [id, origin] of uses.origins) reportOrigin(id, origin, uses, context);
	},
};

interface Uses {
	/** Origins and groups by their ids. */
	origins: Map<string, Cursor>;
	groups: Map<string, Cursor>;
	/** Ids of origins that are members of a group. */
	members: Set<string>;
	/** Ids that behaviors target, and those of them that requests reach, members of targeted groups included. */
	targets: Set<string>;
	reached: Set<string>;
}

/** Null when some of the ids cannot be known. */
function usesOf(distribution: Cursor): Uses | null {
	const origins = itemsOf(present(distribution, "Origins"));
	const groups = itemsOf(present(distribution, "OriginGroups"));
	const list = present(distribution, "CacheBehaviors");
	const behaviors = getBehaviors(distribution);
	const all = [
		...origins.items.map((one) => present(one, "Id")),
		...groups.items.map((one) => present(one, "Id")),
		...groups.items.flatMap((one) => membersOf(one).map((member) => present(member, "OriginId"))),
		...behaviors.map((one) => present(one, "TargetOriginId")),
	];
	const isKnown =
		origins.isKnown && groups.isKnown && itemsOf(list).isKnown && all.every((id) => trimmedText(id) !== undefined);
	const members = groups.items.map((one) => itemsOf(present(one, "Members")));
	const mayBeElsewhere = ["CacheBehaviors", "OriginGroups"].some(
		(key) => !present(distribution, key) && !isOmitted(distribution, key),
	);
	if (
		!isKnown ||
		mayBeElsewhere ||
		members.some((one) => !one.isKnown || one.items.length === 0) ||
		!present(distribution, "DefaultCacheBehavior") ||
		!(isInWholeDistribution(distribution) || list)
	)
		return null;
	const routing = list && getRouting(list);
	const alive = behaviors.filter((_, index) => !routing || !isUnreachable(routing, index));
	const reached = targetsOf(alive);
	for (const group of groups.items) {
		if (reached.has(trimmedText(present(group, "Id")) ?? "")) for (const id of memberIds(group)) reached.add(id);
	}
	return {
		origins: byId(origins.items),
		groups: byId(groups.items),
		members: new Set(groups.items.flatMap(memberIds)),
		targets: targetsOf(behaviors),
		reached,
	};
}

function byId(items: readonly Cursor[]): Map<string, Cursor> {
	return new Map(items.map((one) => [trimmedText(present(one, "Id")) ?? "", one]));
}

function membersOf(group: Cursor): readonly Cursor[] {
	return itemsOf(present(group, "Members")).items;
}

function memberIds(group: Cursor): string[] {
	return membersOf(group).flatMap((member) => trimmedText(present(member, "OriginId")) ?? []);
}

function targetsOf(behaviors: readonly Cursor[]): Set<string> {
	return new Set(behaviors.flatMap((one) => trimmedText(present(one, "TargetOriginId")) ?? []));
}

function reportOrigin(id: string, origin: Cursor, uses: Uses, { report }: RuleContext): void {
	const place = present(origin, "Id") ?? origin;
	if (uses.reached.has(id)) return;
	if (uses.targets.has(id)) {
		report("origin-only-in-dead-behavior", place, {
			message: `CloudFront never contacts the origin ${quote(id)}: earlier patterns shadow the behaviors that target it`,
		});
	} else if (!uses.members.has(id)) {
		const message = `Nothing uses the origin ${quote(id)}, so CloudFront never contacts it unless a function selects it`;
		report("unused-origin", place, {
			message,
			...(uses.origins.size > 1 && removeItemFix(origin, `Remove the origin ${quote(id)}`)),
		});
	}
}
