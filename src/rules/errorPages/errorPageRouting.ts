import type { Cursor } from "../../document/cursor";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import { getBehaviors, toBehaviorName } from "../../model/behaviors";
import { DISTRIBUTION_TYPES } from "../../model/distribution";
import { getOriginHost, parseS3Host } from "../../model/hosts";
import { findBehaviorForPath } from "../../model/routing";
import { quote } from "../../model/sentences";
import { requiresSignature } from "../../model/signers";
import { findTargetedOrigins } from "../../model/targets";
import type { Rule, RuleContext } from "../rule";
import { replaceValueFix } from "../shared/fixBuilders";

/** A document has one entry for each of eleven codes at most; more of them are looked at only so far. */
const MAX_PAGES = 50;

export const rule: Rule = {
	kind: "effect",
	on: DISTRIBUTION_TYPES,
	cases: {
		"error-page-unroutable": {
			severity: "warning",
			title: "Error page on the origin that fails",
			why: "CloudFront requests [[CustomErrorResponse.ResponsePagePath]] from the origin of the first matching behavior. If that is the failing origin, the page fails too and the viewer gets that error. Store error pages elsewhere, for example in a bucket, and put a behavior for their folder first.",
			basis: "doc",
			source:
				"Developer Guide 2017 and 2023, Generating custom error responses: store the pages where they can be reached",
			example: {
				bad: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "web", "DomainName": "web.example.com", "CustomOriginConfig": {} }] }, "DefaultCacheBehavior": { "TargetOriginId": "web" }, "CustomErrorResponses": { "Quantity": 1, "Items": [{ "ErrorCode": 503, "ResponsePagePath": "/errors/503.html", "ResponseCode": "503", "ErrorCachingMinTTL": 10 }] } }',
				good: '{ "Origins": { "Quantity": 2, "Items": [{ "Id": "web", "DomainName": "web.example.com", "CustomOriginConfig": {} }, { "Id": "pages", "DomainName": "pages.s3.eu-west-1.amazonaws.com", "S3OriginConfig": { "OriginAccessIdentity": "" } }] }, "DefaultCacheBehavior": { "TargetOriginId": "web" }, "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "errors/*", "TargetOriginId": "pages" }] }, "CustomErrorResponses": { "Quantity": 1, "Items": [{ "ErrorCode": 503, "ResponsePagePath": "/errors/503.html", "ResponseCode": "503", "ErrorCachingMinTTL": 10 }] } }',
			},
		},
		"error-page-restricted": {
			severity: "warning",
			title: "Error page behind a behavior that requires signatures",
			why: "The first behavior that matches [[CustomErrorResponse.ResponsePagePath]] requires signed URLs or cookies, but CloudFront must be able to access the page. Put the page under a path that needs no signature.",
			basis: "inferred",
			source: "Developer Guide 2023, Generating custom error responses: the page has to be accessible",
			example: {
				bad: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "web", "DomainName": "web.example.com" }] }, "DefaultCacheBehavior": { "TargetOriginId": "web", "TrustedSigners": { "Enabled": true, "Quantity": 1, "Items": ["self"] } }, "CustomErrorResponses": { "Quantity": 1, "Items": [{ "ErrorCode": 403, "ResponsePagePath": "/sign-in.html", "ResponseCode": "403", "ErrorCachingMinTTL": 10 }] } }',
				good: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "web", "DomainName": "web.example.com" }] }, "DefaultCacheBehavior": { "TargetOriginId": "web", "TrustedSigners": { "Enabled": true, "Quantity": 1, "Items": ["self"] } }, "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "sign-in.html", "TargetOriginId": "web" }] }, "CustomErrorResponses": { "Quantity": 1, "Items": [{ "ErrorCode": 403, "ResponsePagePath": "/sign-in.html", "ResponseCode": "403", "ErrorCachingMinTTL": 10 }] } }',
			},
		},
		"error-page-origin-path": {
			severity: "warning",
			title: "Error page path repeats the origin path",
			why: "CloudFront prepends [[Origin.OriginPath]] to [[CustomErrorResponse.ResponsePagePath]] like to any other path. If the page path begins with it too, the origin receives the folder twice.",
			basis: "inferred",
			source: "API reference 2017-03-25, Origin: the origin path is put in front of the request's path",
			example: {
				bad: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "web", "DomainName": "web.example.com", "OriginPath": "/site" }] }, "DefaultCacheBehavior": { "TargetOriginId": "web" }, "CustomErrorResponses": { "Quantity": 1, "Items": [{ "ErrorCode": 404, "ResponsePagePath": "/site/404.html", "ResponseCode": "404", "ErrorCachingMinTTL": 60 }] } }',
				good: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "web", "DomainName": "web.example.com", "OriginPath": "/site" }] }, "DefaultCacheBehavior": { "TargetOriginId": "web" }, "CustomErrorResponses": { "Quantity": 1, "Items": [{ "ErrorCode": 404, "ResponsePagePath": "/404.html", "ResponseCode": "404", "ErrorCachingMinTTL": 60 }] } }',
			},
		},
	},
	check(distribution, context) {
		const responses = itemsOf(present(distribution, "CustomErrorResponses")).items.slice(0, MAX_PAGES);
		for (const response of responses) {
			const at = present(response, "ResponsePagePath");
			const path = trimmedText(at);
			if (!at || !path?.startsWith("/")) continue;
			const behavior = findBehaviorForPath(distribution, path);
			if (!behavior) continue;
			checkOrigin(distribution, response, behavior, at, path, context);
			if (requiresSignature(behavior) !== true) continue;
			context.report("error-page-restricted", at, {
				message: `${path} goes to ${toBehaviorName(behavior)}, which requires signatures, so the error page may fail`,
				related: [{ place: behavior, message: "Requires a signature" }],
			});
		}
	},
};

function checkOrigin(
	distribution: Cursor,
	response: Cursor,
	behavior: Cursor,
	at: Cursor,
	path: string,
	{ report }: RuleContext,
): void {
	const origins = findTargetedOrigins(behavior, distribution);
	for (const origin of origins) {
		const folder = trimmedText(present(origin, "OriginPath")) ?? "";
		if (!/^\/[^/]/.test(folder) || !path.startsWith(`${folder}/`)) continue;
		report("error-page-origin-path", at, {
			message: `CloudFront requests ${folder}${path}, because the origin path ${quote(folder)} precedes the page path`,
			related: [{ place: origin, message: "The origin with this path" }],
			...replaceValueFix(at, path.slice(folder.length)),
		});
	}
	const code = Number(trimmedText(present(response, "ErrorCode")));
	const [origin] = origins;
	if (!(code >= 500) || !origin || origins.length > 1 || !isOwnError(distribution, behavior, origin)) return;
	report("error-page-unroutable", at, {
		message: `If ${quote(trimmedText(present(origin, "Id")) ?? "")} returns ${code}, CloudFront requests the page ${path} from that same origin`,
		related: [{ place: origin, message: "The origin that fails also has the page" }],
		// A bucket that fails once may well deliver the page the next moment.
		...(parseS3Host(getOriginHost(origin)) && { severity: "info" as const }),
	});
}

/** Whether the page is for errors of the very origin that it comes from: it serves more than the page. */
function isOwnError(distribution: Cursor, behavior: Cursor, origin: Cursor): boolean {
	const others = getBehaviors(distribution).filter((one) => one.node !== behavior.node);
	const isOnly = (one: Cursor) => findTargetedOrigins(one, distribution).every((each) => each.node === origin.node);
	// A bucket seldom fails, so a page in it is for other origins where there are some.
	if (parseS3Host(getOriginHost(origin))) return others.every(isOnly);
	return behavior.node.type === "DefaultCacheBehavior" || others.some(isOnly);
}
