import type { Cursor } from "../../document/cursor";
import { setMembers, setValue } from "../../formats/edits";
import { isSet, present } from "../../model/accessors";
import { getOriginHost, isServiceHost, parseS3Host } from "../../model/hosts";
import { quote } from "../../model/sentences";
import { literalText } from "../../model/uncertainty";
import type { Rule, RuleContext } from "../rule";
import { proposeFix } from "../shared/fixBuilders";

/** Hosts to which CloudFront can sign requests, by how their names end. */
const S3_ENDPOINT = /(^|\.)s3[a-z0-9-]*(\.[a-z0-9-]+)*\.amazonaws\.com(\.cn)?$/;
const SIGNED_HOSTS = [
	S3_ENDPOINT,
	/\.mrap\.accesspoint\.s3-global\.amazonaws\.com$/,
	/\.mediastore\.[a-z0-9-]+\.amazonaws\.com$/,
	/\.mediapackagev2\.[a-z0-9-]+\.amazonaws\.com$/,
	/\.lambda-url\.[a-z0-9-]+\.on\.aws$/,
];
const WEBSITE = /(^|\.)s3-website[.-]/;
/** Other names of AWS, among which there may be services that came to the list since. */
const AWS = /\.(amazonaws\.com(\.cn)?|on\.aws|api\.aws)$/;

function example(DomainName: string, identity: string, control: string): string {
	const origin = {
		Id: "media",
		DomainName,
		S3OriginConfig: { OriginAccessIdentity: identity },
		OriginAccessControlId: control,
	};
	return JSON.stringify({ Origins: { Quantity: 1, Items: [origin] } });
}

const HOST = "media-of-example.s3.eu-west-1.amazonaws.com";
const IDENTITY = "origin-access-identity/cloudfront/E1A2B3C4D5E6F7";
const CONTROL = "E2VBV9JQ9F5SDB";

export const rule: Rule = {
	kind: "rejection",
	on: ["Origin"],
	cases: {
		"InvalidOriginAccessIdentity/format": {
			severity: "error",
			title: "Incomplete OriginAccessIdentity",
			why: "The value is `origin-access-identity/cloudfront/` followed by the ID. CloudFront rejects the bare ID, and the canonical user ID or ARN that bucket policies use.",
			basis: "doc",
			source: "API reference 2017-03-25, S3OriginConfig",
			error: "InvalidOriginAccessIdentity",
			wireMessage: ["The specified origin access identity does not exist or is not valid"],
			example: { bad: example(HOST, "E1A2B3C4D5E6F7", ""), good: example(HOST, IDENTITY, "") },
		},
		"IllegalOriginAccessConfiguration/oac-and-oai": {
			severity: "error",
			title: "Both origin access control and origin access identity",
			why: "CloudFront signs requests to a bucket with an access control or an identity, and rejects an origin with both. Keep [[Origin.S3OriginConfig]], but set [[S3OriginConfig.OriginAccessIdentity]] to an empty value.",
			basis: "seen",
			source: "Service model 2020-05-31, IllegalOriginAccessConfiguration; answer quoted in aws-solutions-constructs",
			error: "IllegalOriginAccessConfiguration",
			wireMessage: ["Cannot use both Origin Access Control and Origin Access Identity on an origin"],
			example: { bad: example(HOST, IDENTITY, CONTROL), good: example(HOST, "", CONTROL) },
		},
		"IllegalOriginAccessConfiguration/type": {
			severity: "error",
			title: "Origin access control for S3 on a custom origin",
			why: "An S3 bucket endpoint needs an access control of type `s3`, which CloudFront accepts only on an origin with [[Origin.S3OriginConfig]]. Replace [[Origin.CustomOriginConfig]] with an S3OriginConfig with an empty [[S3OriginConfig.OriginAccessIdentity]]. Lambda function URLs keep their CustomOriginConfig.",
			basis: "seen",
			source: "Response recorded in a public issue of aws-cdk users",
			error: "IllegalOriginAccessConfiguration",
			wireMessage: ["Illegal configuration: The origin type and OAC origin type differ."],
			example: {
				bad: JSON.stringify({
					Id: "media",
					DomainName: HOST,
					CustomOriginConfig: { HTTPPort: 80, HTTPSPort: 443, OriginProtocolPolicy: "https-only" },
					OriginAccessControlId: CONTROL,
				}),
				good: JSON.stringify({
					Id: "media",
					DomainName: HOST,
					S3OriginConfig: { OriginAccessIdentity: "" },
					OriginAccessControlId: CONTROL,
				}),
			},
		},
		"InvalidOriginAccessControl/unknown": {
			severity: "warning",
			title: "OriginAccessControlId is not an origin access control ID",
			why: "The ID of an origin access control is an `E` followed by uppercase letters and digits. CloudFront may reject a name, an ARN or the path of an access identity. Only your account shows whether the ID exists.",
			basis: "inferred",
			source: "Service model 2020-05-31, InvalidOriginAccessControl",
			error: "InvalidOriginAccessControl",
			example: { bad: example(HOST, "", "media-access"), good: example(HOST, "", CONTROL) },
		},
		"InvalidDomainNameForOriginAccessControl/domain": {
			severity: "error",
			title: "Origin access control on an unsupported origin",
			why: "CloudFront signs requests to S3 buckets, Lambda function URLs and MediaPackage v2 (and to MediaStore, which AWS has discontinued). No other host can have an [[Origin.OriginAccessControlId]], nor can the website endpoint of a bucket.",
			basis: "doc",
			source:
				"Service model 2020-05-31, InvalidDomainNameForOriginAccessControl; Developer Guide, restrict access to an origin",
			error: "InvalidDomainNameForOriginAccessControl",
			example: { bad: example("media.example.com", "", CONTROL), good: example(HOST, "", CONTROL) },
		},
	},
	check(origin, context) {
		const identity = present(origin, "S3OriginConfig", "OriginAccessIdentity");
		const control = origin.get("OriginAccessControlId");
		if (identity) checkIdentity(identity, context);
		if (!isSet(control)) return;
		if (isSet(identity)) {
			context.report("IllegalOriginAccessConfiguration/oac-and-oai", identity, {
				message: "This origin also has an access control, so the access identity must be empty",
				related: [{ place: control, message: "The access control" }],
				...proposeFix("Clear the access identity", () => setValue(identity.document, identity.node, "")),
			});
		}
		checkControl(origin, control, context);
	},
};

function checkIdentity(identity: Cursor, { report }: RuleContext): void {
	const text = literalText(identity);
	if (!text || /^origin-access-identity\/cloudfront\/[^/]+$/.test(text)) return;
	const full = /^E[A-Z0-9]+$/.test(text) ? `origin-access-identity/cloudfront/${text}` : null;
	report("InvalidOriginAccessIdentity/format", identity, {
		message: `OriginAccessIdentity ${quote(text)} must have the form “origin-access-identity/cloudfront/ID”${full ? `; use “${full}”` : ""}`,
		...(full && proposeFix(`Change to “${full}”`, () => setValue(identity.document, identity.node, full), true)),
	});
}

/** Only an access control of type s3 goes with an endpoint of S3, and that type only with an S3OriginConfig. */
function checkType(origin: Cursor, control: Cursor, report: RuleContext["report"]): void {
	const custom = present(origin, "CustomOriginConfig");
	const host = getOriginHost(origin) ?? "";
	// S3 documents Multi-Region Access Points as custom origins.
	if (
		!custom ||
		isServiceHost("S3 Multi-Region Access Point", host) ||
		present(origin, "S3OriginConfig") ||
		!S3_ENDPOINT.test(host) ||
		WEBSITE.test(host)
	)
		return;
	const changes = { CustomOriginConfig: undefined, S3OriginConfig: { OriginAccessIdentity: "" } };
	report("IllegalOriginAccessConfiguration/type", custom, {
		message: `${quote(host)} has an access control for S3, which needs S3OriginConfig instead of CustomOriginConfig`,
		related: [{ place: control, message: "The access control" }],
		...(isBucketHost(host) &&
			proposeFix("Change it to an S3 origin", () => setMembers(origin.document, origin.node, changes))),
	});
}

/** Access points have names of their own that may need more than another kind of origin. */
function isBucketHost(host: string): boolean {
	return parseS3Host(host)?.isWebsite === false && !host.includes("--ol-s3.");
}

function checkControl(origin: Cursor, control: Cursor, { report }: RuleContext): void {
	const id = literalText(control);
	if (id !== undefined && !/^[A-Z0-9]+$/i.test(id)) {
		report("InvalidOriginAccessControl/unknown", control, {
			message: `OriginAccessControlId ${quote(id)} is not an origin access control ID`,
		});
	}
	checkType(origin, control, report);
	const host = getOriginHost(origin);
	const domain = origin.get("DomainName");
	if (
		!host ||
		!domain ||
		/[^a-z0-9._-]/.test(host) ||
		(SIGNED_HOSTS.some((one) => one.test(host)) && !WEBSITE.test(host))
	)
		return;
	if (literalText(domain) === undefined && !WEBSITE.test(host)) return;
	const isPerhapsNew = AWS.test(host) && !WEBSITE.test(host);
	report("InvalidDomainNameForOriginAccessControl/domain", control, {
		message: isPerhapsNew
			? `CloudFront may reject an access control for ${quote(host)}: this service is not known to support signed requests`
			: `${quote(host)} does not support signed requests, so the origin cannot have an access control`,
		related: [{ place: domain, message: "The host" }],
		...proposeFix("Clear OriginAccessControlId", () => setValue(control.document, control.node, "")),
		...(isPerhapsNew && { severity: "warning" }),
	});
}
