import type { Cursor } from "../../document/cursor";
import { setMembers, setValue } from "../../formats/edits";
import { isS3Origin } from "../../model/originKind";
import { quote } from "../../model/sentences";
import { literalText } from "../../model/uncertainty";
import type { ApiVersion } from "../../schema/versions";
import type { FixProposal, Rule, RuleCase } from "../rule";
import { proposeFix, replaceValueFix } from "../shared/fixBuilders";

/** Longest host name that is looked at. */
const MAX_DOMAIN_CHARACTERS = 300;

const AWS = /\.amazonaws\.com(\.cn)?$/;
const WEBSITE = /(^|\.)s3-website[.-]/;
// Looser than the documented forms: access points, FIPS and other endpoints of S3 are left to CloudFront.
const ENDPOINT = /(^|\.)s3[a-z0-9-]*(\.[a-z0-9-]+)*\.amazonaws\.com(\.cn)?$/;
const BARE_ENDPOINT = /^s3([.-](dualstack\.)?[a-z]{2}(-[a-z]+)+-\d)?\.amazonaws\.com(\.cn)?$/;
const BUCKET = /^(.*)\.s3([.-](dualstack\.)?[a-z]{2}(-[a-z]+)+-\d)?\.amazonaws\.com(\.cn)?$/;

const S3 = { S3OriginConfig: { OriginAccessIdentity: "" } };
const CUSTOM = { CustomOriginConfig: { HTTPPort: 80, HTTPSPort: 443, OriginProtocolPolicy: "http-only" } };

function example(DomainName: string, kind: object = S3): string {
	return JSON.stringify({ Origins: { Quantity: 1, Items: [{ Id: "media", DomainName, ...kind }] } });
}

const argument = "InvalidArgument";
const good = example("media-of-example.s3.eu-west-1.amazonaws.com");

const cases = {
	"InvalidOrigin/not-a-bucket": {
		severity: "error",
		title: "S3 origin whose domain name is not a bucket",
		why: "With [[Origin.S3OriginConfig]], the domain name must be a bucket endpoint such as `bucket.s3.us-west-2.amazonaws.com`. Any other server needs [[Origin.CustomOriginConfig]]. CloudFront also checks that the bucket exists, which the config does not show.",
		basis: "seen",
		source: "Service models, InvalidOrigin; answers quoted in terraform-provider-aws",
		error: { code: "InvalidArgument", modelled: "InvalidOrigin" },
		wireMessage: ["The parameter Origin DomainName does not refer to a valid S3 bucket."],
		example: { bad: example("media.example.com"), good },
	},
	"InvalidOrigin/website-endpoint": {
		severity: "error",
		title: "S3 website endpoint as an S3 origin",
		why: "The website endpoint of a bucket is a plain HTTP server without signatures or HTTPS. CloudFront accepts it only as a custom origin with `http-only`, without access identity or access control. It rejects it with [[Origin.S3OriginConfig]].",
		basis: "seen",
		source:
			"Developer Guide 2017 and 2023, using a bucket configured as a website; answer quoted in terraform-provider-aws",
		error: { code: "InvalidArgument", modelled: "InvalidOrigin" },
		wireMessage: ["The parameter Origin DomainName does not refer to a valid S3 bucket."],
		example: {
			bad: example("media-of-example.s3-website-eu-west-1.amazonaws.com"),
			good: example("media-of-example.s3-website-eu-west-1.amazonaws.com", CUSTOM),
		},
	},
	"InvalidArgument/s3-path-style": {
		severity: "error",
		title: "S3 endpoint without the bucket name",
		why: "CloudFront takes the bucket from the start of the host name. It does not support the older form with the bucket in the path after `s3.amazonaws.com/`.",
		basis: "doc",
		source: "API reference 2017-03-25, Origin; Developer Guide 2017, origin domain name",
		error: argument,
		example: { bad: example("s3.amazonaws.com/media-of-example"), good },
	},
	"InvalidArgument/s3-accelerate": {
		severity: "error",
		title: "S3 Transfer Acceleration endpoint as an origin",
		why: "S3 Transfer Acceleration endpoints use CloudFront's own edge locations and cannot be origins. Use the bucket's endpoint in its Region.",
		basis: "doc",
		source: "API reference 2017-03-25, Origin; Developer Guide 2017, origin domain name",
		error: argument,
		example: { bad: example("media-of-example.s3-accelerate.amazonaws.com"), good },
	},
	"InvalidArgument/s3-bucket-name": {
		severity: "error",
		title: "Invalid bucket name in the domain name",
		why: "CloudFront supports bucket names of 3 to 63 lowercase letters, digits, dots, hyphens and underscores, without two dots in a row.",
		basis: "doc",
		source: "API reference 2017-03-25, Origin",
		error: argument,
		example: { bad: example("Media..Of-Example.s3.amazonaws.com"), good },
	},
} as const satisfies { [id: string]: RuleCase };

type Problem = readonly [id: keyof typeof cases, message: string];

export const rule: Rule = {
	kind: "rejection",
	on: ["Origin"],
	cases,
	check(origin, { apiVersion, report }) {
		const place = origin.get("DomainName");
		const text = place?.string?.trim();
		if (!place || !text || place.isHidden) return;
		const problem = findProblem(text, place, isS3Origin(origin));
		if (!problem) return;
		const [id, message] = problem;
		report(id, place, { message, ...related(origin), ...toFix(id, origin, place, text, apiVersion) });
	},
};

/** Offers what the name leaves no doubt about: the bucket in front, or a server in place of a bucket. */
function toFix(id: string, origin: Cursor, place: Cursor, text: string, version: ApiVersion): { fix?: FixProposal } {
	const [, endpoint, bucket] =
		/^(?:https?:\/\/)?(s3[a-z0-9.-]{0,60}\.amazonaws\.com)\/([a-z0-9.-]{3,63})\/?$/.exec(text) ?? [];
	if (endpoint && bucket) {
		const host = `${bucket}.${endpoint}`;
		return proposeFix(`Change to “${host}”`, () => setValue(place.document, place.node, host));
	}
	const [, accelerated] = /^([a-z0-9.-]{3,63})\.s3-accelerate\.(?:dualstack\.)?amazonaws\.com$/.exec(text) ?? [];
	if (accelerated) return replaceValueFix(place, `${accelerated}.s3.amazonaws.com`);
	if (id !== "InvalidOrigin/website-endpoint") return {};
	const edits = () =>
		setMembers(origin.document, origin.node, {
			S3OriginConfig: undefined,
			OriginAccessControlId: origin.get("OriginAccessControlId") ? "" : undefined,
			CustomOriginConfig: {
				HTTPPort: 80,
				HTTPSPort: 443,
				OriginProtocolPolicy: "http-only",
				...(version >= "2016-01-13" && { OriginSslProtocols: { Quantity: 1, Items: ["TLSv1.2"] } }),
				...(version >= "2017-03-25" && { OriginReadTimeout: 30, OriginKeepaliveTimeout: 5 }),
			},
		});
	return proposeFix("Change it to a custom origin over HTTP", edits);
}

/** The kind of the origin, which the domain name does not fit. */
function related(origin: Cursor) {
	const kind = origin.get("S3OriginConfig");
	return kind ? { related: [{ place: kind, message: "Makes it an S3 origin" }] } : {};
}

function findProblem(text: string, place: Cursor, isBucket: boolean): Problem | null {
	const host = text.slice(0, MAX_DOMAIN_CHARACTERS).toLowerCase();
	if (/^s3[a-z0-9.-]*\.amazonaws\.com(\.cn)?\//.test(host.replace(/^https?:\/\//, ""))) {
		return [
			"InvalidArgument/s3-path-style",
			`The origin ${quote(text)} has its bucket in the path; put it at the start of the host name`,
		];
	}
	if (/[:/@\s]/.test(host) || !isBucket) return null;
	if (WEBSITE.test(host) && AWS.test(host)) {
		return ["InvalidOrigin/website-endpoint", `${quote(text)} is a website endpoint, which cannot be an S3 origin`];
	}
	if (host.includes(".s3-accelerate.")) {
		return [
			"InvalidArgument/s3-accelerate",
			`${quote(text)} is a Transfer Acceleration endpoint, which cannot be an origin`,
		];
	}
	if (BARE_ENDPOINT.test(host)) {
		return ["InvalidArgument/s3-path-style", `${quote(text)} has no bucket name; put it at the start of the host name`];
	}
	if (literalText(place) === undefined) return null;
	if (!ENDPOINT.test(host)) {
		return [
			"InvalidOrigin/not-a-bucket",
			`${quote(text)} is not an S3 bucket endpoint, but the origin has an S3OriginConfig`,
		];
	}
	const bucket = BUCKET.exec(host)?.[1];
	return bucket === undefined ? null : bucketProblem(bucket, text.slice(0, bucket.length));
}

function bucketProblem(bucket: string, spelled: string): Problem | null {
	const flaw =
		bucket.length < 3 || bucket.length > 63
			? `has ${bucket.length} characters instead of 3 to 63`
			: /[^a-z0-9._-]/.test(spelled)
				? "has characters other than lowercase letters, digits, dots, hyphens and underscores"
				: bucket.includes("..")
					? "has two dots in a row"
					: null;
	return flaw ? ["InvalidArgument/s3-bucket-name", `The bucket name ${quote(spelled)} ${flaw}`] : null;
}
