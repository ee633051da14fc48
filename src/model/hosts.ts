import type { Cursor } from "../document/cursor";
import { trimmedText } from "./accessors";

/** Longest host name that DNS allows. */
const MAX_HOST_CHARACTERS = 253;

// The forms of S3 endpoints in the Developer Guide; `s3-` before the Region is the older form.
const S3_HOST =
	/^([a-z0-9][a-z0-9._-]{1,61}[a-z0-9])\.s3(-website)?(?:([.-])(?:dualstack\.)?([a-z]{2}(?:-[a-z]+)+-\d))?\.amazonaws\.com(?:\.cn)?$/;

/** Host name patterns of other AWS services. */
const SERVICE_HOSTS = {
	"load balancer": /\.elb\.amazonaws\.com(\.cn)?$|\.elb\.[a-z0-9-]{1,40}\.amazonaws\.com(\.cn)?$/,
	"Lambda function URL": /^[a-z0-9]+\.lambda-url\.[a-z0-9-]{1,40}\.on\.aws$/,
	"API Gateway": /\.execute-api\.[a-z0-9-]{1,40}\.amazonaws\.com(\.cn)?$/,
	"S3 Multi-Region Access Point": /\.mrap\.accesspoint\.s3-global\.amazonaws\.com$/,
	MediaStore: /\.data\.mediastore\.[a-z0-9-]{1,40}\.amazonaws\.com$/,
} as const;

/** A parsed S3 endpoint. */
export interface S3Host {
	bucket: string;
	/** Null for `bucket.s3.amazonaws.com`, which names no Region. */
	region: string | null;
	/** The endpoint of a static website instead of the REST endpoint. */
	isWebsite: boolean;
	/** Uses the older form with a dash before the Region. */
	hasDash: boolean;
}

/** The host name of an origin in lower case; undefined when it is hidden or not a string. */
export function getOriginHost(origin: Cursor): string | undefined {
	return trimmedText(origin.get("DomainName"))
		?.slice(0, MAX_HOST_CHARACTERS + 1)
		.toLowerCase();
}

/**
 * Parses the host name of an S3 endpoint; null for other hosts. Bucket and Region of a website endpoint may be
 * placeholders.
 */
export function parseS3Host(host: string | undefined): S3Host | null {
	const [, bucket, website, separator, region] = S3_HOST.exec(host ?? "") ?? [];
	if (!bucket || (website && !region)) return parsePlaceholderWebsite(host ?? "");
	return { bucket, region: region ?? null, isWebsite: website !== undefined, hasDash: separator === "-" };
}

function parsePlaceholderWebsite(host: string): S3Host | null {
	const [bucket, separator, rest] = host.split(/\.s3-website([.-])/);
	if (!bucket || !rest) return null;
	return { bucket, region: rest.replace(/\.amazonaws\.com.*$/, ""), isWebsite: true, hasDash: separator === "-" };
}

/** Whether a host name belongs to an AWS service. */
export function isServiceHost(service: keyof typeof SERVICE_HOSTS, host: string | undefined): boolean {
	return SERVICE_HOSTS[service].test(host ?? "");
}
