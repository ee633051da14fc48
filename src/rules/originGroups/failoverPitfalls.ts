import type { Cursor } from "../../document/cursor";
import { addItem } from "../../formats/edits";
import { isSet, itemsOf, present, trimmedText } from "../../model/accessors";
import { getBehaviors } from "../../model/behaviors";
import { DISTRIBUTION_TYPES } from "../../model/distribution";
import { getOriginHost, parseS3Host } from "../../model/hosts";
import { quote } from "../../model/sentences";
import type { Rule, RuleContext } from "../rule";
import { proposeFix } from "../shared/fixBuilders";

const config = (first: string, second: string, codes: number[], more = "", behavior = "") =>
	`{ "Origins": { "Quantity": 2, "Items": [{ "Id": "a", ${first} }, { "Id": "b", ${second} }] }, "OriginGroups": { "Quantity": 1, "Items": [{ "Id": "a with b", "FailoverCriteria": { "StatusCodes": ${JSON.stringify({ Quantity: codes.length, Items: codes })} }, "Members": { "Quantity": 2, "Items": [{ "OriginId": "a" }, { "OriginId": "b" }] } }] }, "DefaultCacheBehavior": { "TargetOriginId": "a with b"${behavior} }${more} }`;
const bucket = (name: string, region: string, more = "") =>
	`"DomainName": "${name}.s3.${region}.amazonaws.com", "OriginAccessControlId": "E2VBV9JQ9F5SDB", "S3OriginConfig": { "OriginAccessIdentity": "" }${more}`;
const web = (host: string) =>
	`"DomainName": "${host}", "CustomOriginConfig": { "HTTPPort": 80, "HTTPSPort": 443, "OriginProtocolPolicy": "https-only" }`;
const [west, east] = [bucket("media", "eu-west-1"), bucket("standby", "us-east-1")];
const shielded = bucket(
	"media",
	"eu-west-1",
	', "OriginShield": { "Enabled": true, "OriginShieldRegion": "eu-west-1" }',
);
const lambda =
	', "LambdaFunctionAssociations": { "Quantity": 1, "Items": [{ "LambdaFunctionARN": "arn:aws:lambda:us-east-1:111122223333:function:rewrite:3", "EventType": "origin-request" }] }';
const guide = "Developer Guide 2023, Optimizing high availability with CloudFront origin failover";

export const rule: Rule = {
	kind: "effect",
	on: DISTRIBUTION_TYPES,
	since: "2018-11-05",
	cases: {
		"failover-404-403": {
			severity: "warning",
			title: "Missing S3 objects do not cause failover",
			why: "S3 returns 404 for a missing object only to requesters that may list the bucket, and 403 to all others. CloudFront's identity or access control usually may only read objects, so a group with 404 alone does not fail over. Add 403 to the codes.",
			basis: "inferred",
			source: "Amazon S3 API, GetObject: 403 without the right to list; the combination is inferred",
			example: { bad: config(west, east, [404]), good: config(west, east, [403, 404]) },
		},
		"failover-same-origin-host": {
			severity: "warning",
			title: "Both origins of the group are the same server",
			why: "The two members have the same [[Origin.DomainName]] and [[Origin.OriginPath]]. If the first fails, the second fails too, and viewers only wait longer.",
			basis: "inferred",
			source: guide,
			example: {
				bad: config(web("web.example.com"), web("web.example.com"), [503]),
				good: config(web("web.example.com"), web("web2.example.com"), [503]),
			},
		},
		"failover-region": {
			severity: "info",
			title: "Both buckets of the group are in the same Region",
			why: "The group keeps working if one bucket fails, but not if the whole Region does.",
			basis: "inferred",
			source: guide,
			example: { bad: config(west, bucket("standby", "eu-west-1"), [503]), good: config(west, east, [503]) },
		},
		"lambda-origin-twice": {
			severity: "info",
			title: "Origin function may run twice per request",
			why: "Lambda@Edge functions on origin events run for each origin that CloudFront tries: once for the first member and, after a failure, again for the second.",
			basis: "doc",
			source: `${guide}: use with Lambda@Edge functions`,
			example: { bad: config(west, east, [503], "", lambda), good: config(west, east, [503]) },
		},
		"origin-shield-groups": {
			severity: "info",
			title: "Each origin of the group has its own Origin Shield",
			why: "Origin Shield belongs to an origin, not to the group. After a failover, requests go through the Origin Shield Region of the second member, or through none if only the first has one.",
			basis: "doc",
			source: "Developer Guide 2023, Using Amazon CloudFront Origin Shield: with origin groups",
			example: { bad: config(shielded, east, [503]), good: config(west, east, [503]) },
		},
	},
	check(distribution, context) {
		const groups = itemsOf(present(distribution, "OriginGroups")).items;
		if (groups.length === 0) return;
		const byId = new Map(
			itemsOf(present(distribution, "Origins")).items.map((one) => [trimmedText(present(one, "Id")), one]),
		);
		const behaviors = byTarget(distribution);
		for (const group of groups) {
			const members = itemsOf(present(group, "Members")).items.flatMap(
				(member) => byId.get(trimmedText(present(member, "OriginId"))) ?? [],
			);
			const users = behaviors.get(trimmedText(present(group, "Id"))) ?? [];
			checkMembers(group, members, context);
			checkCodes(group, members, context);
			for (const user of users) checkFunctions(user, context);
		}
	},
};

function byTarget(distribution: Cursor): Map<string | undefined, Cursor[]> {
	const behaviors = new Map<string | undefined, Cursor[]>();
	for (const behavior of getBehaviors(distribution)) {
		const target = trimmedText(present(behavior, "TargetOriginId"));
		const same = behaviors.get(target);
		if (same) same.push(behavior);
		else behaviors.set(target, [behavior]);
	}
	return behaviors;
}

function checkMembers(group: Cursor, members: readonly Cursor[], { report }: RuleContext): void {
	const at = present(group, "Members") ?? group;
	const shield = members.map((one) => present(one, "OriginShield", "Enabled")).find((one) => one?.boolean);
	if (shield)
		report("origin-shield-groups", shield, {
			message: "After a failover, CloudFront uses the other origin's Origin Shield, or none",
		});
	const [first, second] = members;
	if (!first || !second || members.length > 2 || first.node === second.node) return;
	const host = getOriginHost(first);
	const sameHost = host !== undefined && host === getOriginHost(second);
	if (
		sameHost &&
		(trimmedText(present(first, "OriginPath")) ?? "") === (trimmedText(present(second, "OriginPath")) ?? "")
	) {
		report("failover-same-origin-host", at, {
			message: `Both origins of the group are ${quote(host)}: if one fails, so does the other`,
		});
		return;
	}
	const [a, b] = [parseS3Host(host), parseS3Host(getOriginHost(second))];
	if (!a?.region || a.region !== b?.region) return;
	report("failover-region", at, { message: `Both buckets of the group are in ${a.region}` });
}

function checkCodes(group: Cursor, members: readonly Cursor[], { report }: RuleContext): void {
	const at = present(group, "FailoverCriteria", "StatusCodes");
	const { items, isKnown } = itemsOf(at);
	const codes = items.map((one) => trimmedText(one));
	const [first] = members;
	if (at && first && isKnown && codes.includes("404") && !codes.includes("403") && isPrivateBucket(first)) {
		report("failover-404-403", at, {
			message: "The bucket returns 403 for a missing object, but the group fails over only on 404",
			related: [{ place: present(first, "DomainName") ?? first, message: "The first origin" }],
			...proposeFix("Add 403", () => addItem(at.document, at.node, 403, codes.indexOf("404"))),
		});
	}
}

function isPrivateBucket(origin: Cursor): boolean {
	if (parseS3Host(getOriginHost(origin))?.isWebsite !== false) return false;
	return isSet(origin.get("OriginAccessControlId")) || isSet(present(origin, "S3OriginConfig", "OriginAccessIdentity"));
}

function checkFunctions(behavior: Cursor, { report }: RuleContext): void {
	const at = present(behavior, "LambdaFunctionAssociations");
	if (!at || !itemsOf(at).items.some((one) => trimmedText(present(one, "EventType"))?.startsWith("origin-"))) return;
	report("lambda-origin-twice", at, {
		message: "After a failover, the function on the origin event runs a second time",
	});
}
