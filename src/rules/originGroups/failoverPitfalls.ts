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
const page =
	', "CustomErrorResponses": { "Quantity": 1, "Items": [{ "ErrorCode": 503, "ResponsePagePath": "/503.html", "ResponseCode": "503", "ErrorCachingMinTTL": 5 }] }';
const guide = "Developer Guide 2023, Optimizing high availability with CloudFront origin failover";

export const rule: Rule = {
	kind: "effect",
	on: DISTRIBUTION_TYPES,
	since: "2018-11-05",
	cases: {
		"failover-404-403": {
			severity: "warning",
			title: "A bucket's missing objects do not lead to the second origin",
			why: "For a missing object S3 answers 404 only to those who may list the bucket, and 403 to all others. An identity or access control of CloudFront usually may read objects and nothing else, so that a group that fails over on 404 alone never does. Add 403 to the codes.",
			basis: "inferred",
			source: "Amazon S3 API, GetObject: 403 without the right to list; the combination is inferred",
			example: { bad: config(west, east, [404]), good: config(west, east, [403, 404]) },
		},
		"failover-same-origin-host": {
			severity: "warning",
			title: "Both origins of a group are the same server",
			why: "The two members have the same [[Origin.DomainName]] and [[Origin.OriginPath]]. When the first fails, the second will too: it only makes viewers wait twice.",
			basis: "inferred",
			source: guide,
			example: {
				bad: config(web("web.example.com"), web("web.example.com"), [503]),
				good: config(web("web.example.com"), web("web2.example.com"), [503]),
			},
		},
		"failover-region": {
			severity: "info",
			title: "Both buckets of a group are in one Region",
			why: "The group keeps serving when one bucket fails, but not when its whole Region does.",
			basis: "inferred",
			source: guide,
			example: { bad: config(west, bucket("standby", "eu-west-1"), [503]), good: config(west, east, [503]) },
		},
		"failover-error-page": {
			severity: "info",
			title: "An error page for a code that leads to the second origin",
			why: "The first origin's error is never shown: CloudFront tries the second one. The page comes up only when the second origin answers with this code as well.",
			basis: "doc",
			source: guide,
			example: { bad: config(west, east, [503], page), good: config(west, east, [502], page) },
		},
		"lambda-origin-twice": {
			severity: "info",
			title: "A function that may run twice for one request",
			why: "Lambda@Edge functions on origin events run for each origin that is tried: once for the first member of the group and, after a failure, again for the second.",
			basis: "doc",
			source: `${guide}: use with Lambda@Edge functions`,
			example: { bad: config(west, east, [503], "", lambda), good: config(west, east, [503]) },
		},
		"origin-shield-groups": {
			severity: "info",
			title: "Each origin of a group has an Origin Shield of its own",
			why: "Origin Shield belongs to an origin, not to the group. After a failover requests go through the second member's Region, or through none when only the first has one.",
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
		const pages = new Map(
			itemsOf(present(distribution, "CustomErrorResponses")).items.map((one) => [
				trimmedText(present(one, "ErrorCode")),
				one,
			]),
		);
		for (const group of groups) {
			const members = itemsOf(present(group, "Members")).items.flatMap(
				(member) => byId.get(trimmedText(present(member, "OriginId"))) ?? [],
			);
			const users = behaviors.get(trimmedText(present(group, "Id"))) ?? [];
			checkMembers(group, members, context);
			checkCodes(group, members, users.length > 0 ? pages : new Map(), context);
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
			message: "After a failover the other origin's Origin Shield, or none, is used",
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
			message: `Both origins of the group are ${quote(host)}: when one fails, so does the other`,
		});
		return;
	}
	const [a, b] = [parseS3Host(host), parseS3Host(getOriginHost(second))];
	if (!a?.region || a.region !== b?.region) return;
	report("failover-region", at, { message: `Both buckets of the group are in ${a.region}` });
}

function checkCodes(
	group: Cursor,
	members: readonly Cursor[],
	pages: ReadonlyMap<string | undefined, Cursor>,
	{ report }: RuleContext,
): void {
	const at = present(group, "FailoverCriteria", "StatusCodes");
	const { items, isKnown } = itemsOf(at);
	const codes = items.map((one) => trimmedText(one));
	const [first] = members;
	if (at && first && isKnown && codes.includes("404") && !codes.includes("403") && isPrivateBucket(first)) {
		report("failover-404-403", at, {
			message:
				"The bucket answers 403 for a missing object, which does not lead to the second origin: only 404 is listed",
			related: [{ place: present(first, "DomainName") ?? first, message: "The first origin" }],
			...proposeFix("Add 403", () => addItem(at.document, at.node, 403, codes.indexOf("404"))),
		});
	}
	for (const place of items) {
		const page = present(pages.get(trimmedText(place)), "ErrorCode");
		if (!page) continue;
		report("failover-error-page", page, {
			message: `A ${trimmedText(place)} of the first origin leads to the second one; only the second one's ${trimmedText(place)} brings up this entry`,
			related: [{ place, message: "The code that leads to the second origin" }],
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
		message: "After a failover the function on the origin event runs a second time",
	});
}
