import type { Cursor } from "../../document/cursor";
import { setMembers, setValue } from "../../formats/edits";
import { isSet, present } from "../../model/accessors";
import { getOriginHost, parseS3Host } from "../../model/hosts";
import { quote } from "../../model/sentences";
import { literalText } from "../../model/uncertainty";
import type { Rule, RuleContext } from "../rule";
import { proposeFix } from "../shared/fixBuilders";

/** Hosts to which CloudFront can sign requests, by how their names end. */
const S3_ENDPOINT = /(^|\.)s3[a-z0-9-]*(\.[a-z0-9-]+)*\.amazonaws\.com(\.cn)?$/;
const SIGNED_HOSTS = [
	S3_ENDPOINT,
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
			title: "OriginAccessIdentity is not in its full form",
			why: "The value is `origin-access-identity/cloudfront/` and the ID behind it. The bare ID, the canonical user ID or an ARN, as bucket policies have it, is refused.",
			basis: "doc",
			source: "API reference 2017-03-25, S3OriginConfig",
			error: "InvalidOriginAccessIdentity",
			wireMessage: ["The specified origin access identity does not exist or is not valid"],
			example: { bad: example(HOST, "E1A2B3C4D5E6F7", ""), good: example(HOST, IDENTITY, "") },
		},
		"IllegalOriginAccessConfiguration/oac-and-oai": {
			severity: "error",
			title: "An origin with both access control and access identity",
			why: "Requests to a bucket are signed in one way or the other. With both set the config is refused: “Cannot use both Origin Access Control and Origin Access Identity on an origin”. Keep [[Origin.S3OriginConfig]], but with an empty [[S3OriginConfig.OriginAccessIdentity]].",
			basis: "seen",
			source: "Service model 2020-05-31, IllegalOriginAccessConfiguration; answer quoted in aws-solutions-constructs",
			error: "IllegalOriginAccessConfiguration",
			wireMessage: ["Cannot use both Origin Access Control and Origin Access Identity on an origin"],
			example: { bad: example(HOST, IDENTITY, CONTROL), good: example(HOST, "", CONTROL) },
		},
		"IllegalOriginAccessConfiguration/type": {
			severity: "error",
			title: "Origin access control for S3 on a custom origin",
			why: "An S3 bucket endpoint needs an access control of type `s3`, and CloudFront accepts that type only on an origin with [[Origin.S3OriginConfig]]. Replace [[Origin.CustomOriginConfig]] by an S3OriginConfig with an empty [[S3OriginConfig.OriginAccessIdentity]]. Lambda function URLs keep their CustomOriginConfig.",
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
			title: "OriginAccessControlId is no ID of an access control",
			why: "The IDs of origin access controls are an `E` with capitals and digits behind it. A name, an ARN or the path of an access identity names none, so CloudFront probably refuses it. Whether the ID exists only the account knows.",
			basis: "inferred",
			source: "Service model 2020-05-31, InvalidOriginAccessControl",
			error: "InvalidOriginAccessControl",
			example: { bad: example(HOST, "", "media-access"), good: example(HOST, "", CONTROL) },
		},
		"InvalidDomainNameForOriginAccessControl/domain": {
			severity: "error",
			title: "Access control on an origin that takes no signed requests",
			why: "CloudFront signs requests to S3 buckets, Lambda function URLs, MediaStore and MediaPackage v2. Any other host cannot have an [[Origin.OriginAccessControlId]], and neither can the website endpoint of a bucket.",
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
				message: "This origin has an access control as well, so the access identity has to be empty",
				related: [{ place: control, message: "the access control" }],
				...proposeFix("Empty the access identity", () => setValue(identity.document, identity.node, "")),
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
		message: `OriginAccessIdentity ${quote(text)} is not of the form “origin-access-identity/cloudfront/ID”${full ? `; write “${full}”` : ""}`,
		...(full && proposeFix(`Change to “${full}”`, () => setValue(identity.document, identity.node, full), true)),
	});
}

/** Only an access control of type s3 goes with an endpoint of S3, and that type only with an S3OriginConfig. */
function checkType(origin: Cursor, control: Cursor, report: RuleContext["report"]): void {
	const custom = present(origin, "CustomOriginConfig");
	const host = getOriginHost(origin) ?? "";
	if (!custom || present(origin, "S3OriginConfig") || !S3_ENDPOINT.test(host) || WEBSITE.test(host)) return;
	const changes = { CustomOriginConfig: undefined, S3OriginConfig: { OriginAccessIdentity: "" } };
	report("IllegalOriginAccessConfiguration/type", custom, {
		message: `${quote(host)} has an access control for S3, which needs an S3OriginConfig instead of a CustomOriginConfig`,
		related: [{ place: control, message: "The access control" }],
		...(isBucketHost(host) &&
			proposeFix("Make it an S3 origin", () => setMembers(origin.document, origin.node, changes))),
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
			message: `OriginAccessControlId ${quote(id)} is no ID of an access control, so CloudFront probably refuses it`,
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
			? `CloudFront probably refuses an access control for ${quote(host)}: the service is not among those that take signed requests`
			: `${quote(host)} takes no signed requests, so the origin cannot have an access control`,
		related: [{ place: domain, message: "the host" }],
		...proposeFix("Empty OriginAccessControlId", () => setValue(control.document, control.node, "")),
		...(isPerhapsNew && { severity: "warning" }),
	});
}
