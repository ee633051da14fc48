import type { Cursor } from "../../document/cursor";
import { setMembers } from "../../formats/edits";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import { BEHAVIOR_TYPES } from "../../model/behaviors";
import { getOriginHost, isServiceHost } from "../../model/hosts";
import { isS3Origin } from "../../model/originKind";
import { quote } from "../../model/sentences";
import { findTargetedOrigins } from "../../model/targets";
import type { Rule, RuleContext } from "../rule";
import { findEnclosingPair, proposeFix, removeItemFix } from "../shared/fixBuilders";

const error = "InvalidHeadersForS3Origin";

/** The only headers that could be listed for S3 in 2017. */
const CORS_HEADERS = new Set(["access-control-request-headers", "access-control-request-method", "origin"]);
const LAST_STRICT_VERSION = "2017-10-30";

const CORS_PAIR = {
	Quantity: 3,
	Items: ["Origin", "Access-Control-Request-Headers", "Access-Control-Request-Method"],
};

export const rule: Rule = {
	kind: "rejection",
	on: BEHAVIOR_TYPES,
	cases: {
		"InvalidHeadersForS3Origin/2017-set": {
			severity: "warning",
			title: "Header that older guides do not allow for S3",
			why: "Older guides let a behavior with an S3 origin list only `Origin`, `Access-Control-Request-Headers` and `Access-Control-Request-Method`. Later guides exclude little more than `Host`, so CloudFront may accept the header today.",
			basis: "doc",
			source: "API reference 2017-03-25, Headers; Developer Guide 2017, Caching based on request headers",
			error,
			example: {
				apiVersion: LAST_STRICT_VERSION,
				bad: '{ "Enabled": true, "Origins": { "Quantity": 1, "Items": [{ "Id": "media", "DomainName": "media.s3.amazonaws.com", "S3OriginConfig": { "OriginAccessIdentity": "" } }] }, "DefaultCacheBehavior": { "TargetOriginId": "media", "ForwardedValues": { "QueryString": false, "Cookies": { "Forward": "none" }, "Headers": { "Quantity": 1, "Items": ["Referer"] } } } }',
				good: '{ "Enabled": true, "Origins": { "Quantity": 1, "Items": [{ "Id": "media", "DomainName": "media.s3.amazonaws.com", "S3OriginConfig": { "OriginAccessIdentity": "" } }] }, "DefaultCacheBehavior": { "TargetOriginId": "media", "ForwardedValues": { "QueryString": false, "Cookies": { "Forward": "none" }, "Headers": { "Quantity": 1, "Items": ["Origin"] } } } }',
			},
		},
		"InvalidHeadersForS3Origin/host": {
			severity: "error",
			title: "Host header forwarded to S3 or MediaStore",
			why: "S3 and MediaStore use the `Host` header to find the bucket or container, so they cannot take the viewer's. CloudFront rejects it in [[Headers.Items]] of a behavior with such an origin.",
			basis: "doc",
			source: "Developer Guide 2023, Caching based on request headers",
			error,
			example: {
				bad: '{ "Enabled": true, "Origins": { "Quantity": 1, "Items": [{ "Id": "media", "DomainName": "media.s3.eu-west-1.amazonaws.com", "S3OriginConfig": { "OriginAccessIdentity": "" } }] }, "DefaultCacheBehavior": { "TargetOriginId": "media", "ForwardedValues": { "QueryString": false, "Cookies": { "Forward": "none" }, "Headers": { "Quantity": 1, "Items": ["Host"] } } } }',
				good: '{ "Enabled": true, "Origins": { "Quantity": 1, "Items": [{ "Id": "media", "DomainName": "media.s3.eu-west-1.amazonaws.com", "S3OriginConfig": { "OriginAccessIdentity": "" } }] }, "DefaultCacheBehavior": { "TargetOriginId": "media", "ForwardedValues": { "QueryString": false, "Cookies": { "Forward": "none" }, "Headers": { "Quantity": 1, "Items": ["Origin"] } } } }',
			},
		},
		"InvalidHeadersForS3Origin/star": {
			severity: "warning",
			title: "All headers forwarded to S3",
			why: "`*` in [[Headers.Items]] includes `Host`, which S3 does not accept from viewers. CloudFront may reject it.",
			basis: "inferred",
			source: "Developer Guide 2023, Caching based on request headers",
			error,
			example: {
				bad: '{ "Enabled": true, "Origins": { "Quantity": 1, "Items": [{ "Id": "media", "DomainName": "media.s3.amazonaws.com", "S3OriginConfig": { "OriginAccessIdentity": "" } }] }, "DefaultCacheBehavior": { "TargetOriginId": "media", "ForwardedValues": { "QueryString": false, "Cookies": { "Forward": "none" }, "Headers": { "Quantity": 1, "Items": ["*"] } } } }',
				good: '{ "Enabled": true, "Origins": { "Quantity": 1, "Items": [{ "Id": "media", "DomainName": "media.s3.amazonaws.com", "S3OriginConfig": { "OriginAccessIdentity": "" } }] }, "DefaultCacheBehavior": { "TargetOriginId": "media", "ForwardedValues": { "QueryString": false, "Cookies": { "Forward": "none" }, "Headers": { "Quantity": 1, "Items": ["Origin"] } } } }',
			},
		},
	},
	check(behavior, context) {
		const headers = itemsOf(present(behavior, "ForwardedValues", "Headers")).items;
		if (headers.length === 0) return;
		const origins = findTargetedOrigins(behavior, context.config);
		const [origin] = origins;
		if (!origin) return;
		const isS3 = origins.every(isS3Origin);
		if (!isS3 && !origins.every((one) => isServiceHost("MediaStore", getOriginHost(one)))) return;
		for (const header of headers) checkHeader(header, origin, isS3, context);
	},
};

function checkHeader(header: Cursor, origin: Cursor, isS3: boolean, { report, apiVersion }: RuleContext): void {
	const name = trimmedText(header);
	if (name === undefined) return;
	const key = name.toLowerCase();
	const target = quote(trimmedText(origin.get("Id")) ?? "");
	const related = [
		{ place: origin.get("DomainName") ?? origin, message: isS3 ? "An S3 origin" : "A MediaStore origin" },
	];
	if (key === "*") {
		if (!isS3) return;
		const message = `CloudFront may reject forwarding all headers to the S3 origin ${target}`;
		const pair = findEnclosingPair(header)?.pair;
		report("InvalidHeadersForS3Origin/star", header, {
			message,
			related,
			...(pair && proposeFix("Forward only the CORS headers", () => setMembers(header.document, pair, CORS_PAIR))),
		});
	} else if (key === "host") {
		const message = `CloudFront cannot forward the header “Host” to the ${isS3 ? "S3" : "MediaStore"} origin ${target}`;
		report("InvalidHeadersForS3Origin/host", header, {
			message,
			related,
			...removeItemFix(header, "Do not forward Host"),
		});
	} else if (isS3 && apiVersion <= LAST_STRICT_VERSION && !CORS_HEADERS.has(key)) {
		const message = `Older guides do not allow forwarding ${quote(name)} to the S3 origin ${target}`;
		report("InvalidHeadersForS3Origin/2017-set", header, {
			message,
			related,
			...removeItemFix(header, `Do not forward ${name}`),
		});
	}
}
