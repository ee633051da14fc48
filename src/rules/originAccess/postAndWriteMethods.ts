import type { Cursor } from "../../document/cursor";
import { isSet, present } from "../../model/accessors";
import { BEHAVIOR_TYPES, toBehaviorName } from "../../model/behaviors";
import { findEnclosingDistribution } from "../../model/distribution";
import { mayRunFunctionOn } from "../../model/edgeFunctions";
import { getOriginHost, isServiceHost, parseS3Host } from "../../model/hosts";
import { acceptsWrites } from "../../model/methods";
import { capitalize } from "../../model/sentences";
import { requiresSignature } from "../../model/signers";
import { findTargetedOrigins } from "../../model/targets";
import type { FixProposal, Rule } from "../rule";
import { allowOnlyReadsFix } from "../shared/methodFixes";

const all = '{ "Quantity": 7, "Items": ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"] }';
const reading = '{ "Quantity": 2, "Items": ["GET", "HEAD"] }';
const config = (origin: string, methods: string) =>
	`{ "Origins": { "Quantity": 1, "Items": [{ "Id": "a", ${origin} }] }, "DefaultCacheBehavior": { "TargetOriginId": "a", "AllowedMethods": ${methods} } }`;
const withIdentity =
	'"DomainName": "uploads.s3.eu-west-1.amazonaws.com", "S3OriginConfig": { "OriginAccessIdentity": "origin-access-identity/cloudfront/E1A2B3C4D5E6F7" }';
const withControl =
	'"DomainName": "uploads.s3.eu-west-1.amazonaws.com", "OriginAccessControlId": "E2VBV9JQ9F5SDB", "S3OriginConfig": { "OriginAccessIdentity": "" }';
const lambda =
	'"DomainName": "abcdefghijklmnop.lambda-url.eu-west-1.on.aws", "OriginAccessControlId": "E2VBV9JQ9F5SDB", "CustomOriginConfig": { "OriginProtocolPolicy": "https-only" }';

export const rule: Rule = {
	kind: "effect",
	on: BEHAVIOR_TYPES,
	cases: {
		"write-methods-open": {
			severity: "warning",
			title: "Anyone can upload to and delete from the bucket",
			why: "The behavior allows PUT and DELETE without a signature, and CloudFront signs the requests to the bucket itself. If the bucket policy lets CloudFront write, every viewer can write. Allow only GET and HEAD, or require signed requests.",
			basis: "doc",
			source: "Developer Guide 2017 and 2023, Allowed HTTP methods: restrict who may delete objects",
			example: { bad: config(withControl, all), good: config(withControl, reading) },
		},
		"oai-post": {
			severity: "warning",
			title: "Origin access identity with methods that it cannot sign",
			why: "In Regions that support only Signature Version 4, an origin access identity cannot sign POST, and PUT needs `x-amz-content-sha256` from the viewer. It cannot access buckets with KMS encryption. Origin access control supports all of these.",
			basis: "doc",
			source: "Developer Guide 2023, Restricting access to an Amazon S3 origin: origin access identity",
			example: { bad: config(withIdentity, all), good: config(withIdentity, reading) },
		},
		"oac-lambda-post": {
			severity: "warning",
			title: "Lambda function URL needs a body hash for POST and PUT",
			why: "With origin access control on a Lambda function URL, CloudFront does not hash the body. For POST and PUT, clients must send its SHA-256 in `x-amz-content-sha256`; browsers do not, and get 403. A Lambda@Edge function that includes the body can add the hash.",
			basis: "doc",
			source: "Developer Guide, current edition, Restrict access to a Lambda function URL origin",
			example: { bad: config(lambda, all), good: config(lambda, reading) },
		},
	},
	check(behavior, { report }) {
		if (!acceptsWrites(behavior)) return;
		const origins = findTargetedOrigins(behavior, findEnclosingDistribution(behavior));
		const at = present(behavior, "AllowedMethods") ?? behavior;
		const name = capitalize(toBehaviorName(behavior));
		const find = (id: string, fits: (origin: Cursor) => boolean, message: string, fix: { fix?: FixProposal } = {}) => {
			const origin = origins.find(fits);
			const place = origin && (present(origin, "DomainName") ?? origin);
			if (place) report(id, at, { message, related: [{ place, message: "The origin" }], ...fix });
		};
		// A function may add the hash.
		find(
			"oac-lambda-post",
			(origin) =>
				hasControl(origin) &&
				isServiceHost("Lambda function URL", getOriginHost(origin)) &&
				!mayRunFunctionOn(behavior, "viewer-request", "origin-request"),
			`${name} allows POST and PUT, which the function URL rejects without a hash of the body`,
		);
		find(
			"oai-post",
			(origin) => isBucket(origin) && hasIdentity(origin) && !hasControl(origin),
			`${name} allows POST and PUT, which the origin access identity does not support in all Regions`,
		);
		if (requiresSignature(behavior) !== false) return;
		find(
			"write-methods-open",
			(origin) => isBucket(origin) && (hasIdentity(origin) || hasControl(origin)),
			`${name} allows PUT and DELETE for everyone, and CloudFront has access to the bucket`,
			allowOnlyReadsFix(behavior),
		);
	},
};

function isBucket(origin: Cursor): boolean {
	return parseS3Host(getOriginHost(origin)) !== null || present(origin, "S3OriginConfig") !== undefined;
}

function hasControl(origin: Cursor): boolean {
	return isSet(origin.get("OriginAccessControlId"));
}

function hasIdentity(origin: Cursor): boolean {
	return isSet(present(origin, "S3OriginConfig", "OriginAccessIdentity"));
}
