import type { Cursor } from "../../document/cursor";
import { setMembers } from "../../formats/edits";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import { BEHAVIOR_TYPES, toBehaviorName } from "../../model/behaviors";
import { joinWords, quote } from "../../model/sentences";
import type { Rule } from "../rule";
import { proposeFix } from "../shared/fixBuilders";

const WRITING: ReadonlySet<string> = new Set(["POST", "PUT", "PATCH", "DELETE"]);

export const rule: Rule = {
	kind: "rejection",
	on: BEHAVIOR_TYPES,
	since: "2018-11-05",
	cases: {
		"InvalidArgument/group-write-methods": {
			severity: "error",
			title: "Write methods on a behavior with an origin group",
			why: "CloudFront fails over only for GET, HEAD and, if it is a cached method, OPTIONS, so that it never sends a write twice. A behavior that targets an origin group cannot allow other methods.",
			basis: "seen",
			source: "Answer quoted in an aws-cdk issue; Developer Guide 2023, origin failover",
			error: "InvalidArgument",
			example: {
				bad: '{ "OriginGroups": { "Quantity": 1, "Items": [{ "Id": "both" }] }, "DefaultCacheBehavior": { "TargetOriginId": "both", "AllowedMethods": { "Quantity": 7, "Items": ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"] } } }',
				good: '{ "OriginGroups": { "Quantity": 1, "Items": [{ "Id": "both" }] }, "DefaultCacheBehavior": { "TargetOriginId": "both", "AllowedMethods": { "Quantity": 3, "Items": ["GET", "HEAD", "OPTIONS"] } } }',
			},
		},
	},
	check(behavior, { config, report }) {
		const target = trimmedText(behavior.get("TargetOriginId"));
		const methods = present(behavior, "AllowedMethods");
		if (!config || !target || !methods) return;
		const hasId = (one: Cursor) => trimmedText(one.get("Id")) === target;
		const group = itemsOf(present(config, "OriginGroups")).items.find(hasId);
		if (!group || itemsOf(present(config, "Origins")).items.some(hasId)) return;
		const writing = methods.items().flatMap((one) => trimmedText(one) ?? []);
		const found = writing.filter((name) => WRITING.has(name.toUpperCase()));
		if (found.length === 0) return;
		report("InvalidArgument/group-write-methods", methods, {
			message: `${toBehaviorName(behavior).replace(/^t/, "T")} targets the origin group ${quote(target)} and cannot allow ${joinWords(found, "or")}`,
			related: [{ place: group, message: "The origin group" }],
			...proposeFix("Allow only GET, HEAD and OPTIONS", () =>
				setMembers(methods.document, methods.node, { Quantity: 3, Items: ["GET", "HEAD", "OPTIONS"] }),
			),
		});
	},
};
