/** Host names of AWS services by their endings; the first match wins. Parts are marked with `*`. */
const DOMAIN_KINDS: readonly (readonly [pattern: RegExp, what: string])[] = [
	[
		/^(.+)\.s3-website[.-]([a-z0-9-]+)\.amazonaws\.com(\.cn)?$/,
		"Website endpoint of S3 bucket `$1` in $2; it supports HTTP only.",
	],
	[/^(.+)\.s3[.-](?:dualstack\.)?([a-z]{2}-[a-z0-9-]+)\.amazonaws\.com(\.cn)?$/, "S3 bucket `$1` in $2."],
	[/^([a-z0-9]+\.mrap)\.accesspoint\.s3-global\.amazonaws\.com$/, "S3 Multi-Region Access Point `$1`."],
	[/^(.+)\.s3\.amazonaws\.com$/, "S3 bucket `$1`, by the global endpoint, which names no Region."],
	[/^(.+)\.([a-z0-9-]+)\.elb\.amazonaws\.com$/, "Elastic Load Balancing in $2."],
	[/^([a-z0-9]+)\.execute-api\.([a-z0-9-]+)\.amazonaws\.com$/, "API Gateway `$1` in $2."],
	[/^([a-z0-9]+)\.lambda-url\.([a-z0-9-]+)\.on\.aws$/, "Lambda function URL in $2."],
	[
		/^(.+)\.data\.mediastore\.([a-z0-9-]+)\.amazonaws\.com$/,
		"MediaStore container in $2. AWS shut down MediaStore on November 13, 2025.",
	],
	[/^(.+)\.mediapackage(?:v2)?\.([a-z0-9-]+)\.amazonaws\.com$/, "MediaPackage endpoint in $2."],
	[/^(.+)\.compute(?:-1)?\.amazonaws\.com$/, "EC2 instance, by its public DNS name."],
	[
		/^(.+)\.cloudfront\.net$/,
		"CloudFront distribution. A request may pass at most 2 distributions in a chain; a third one gives 403.",
	],
];

/** Longest host name that DNS allows, in characters. */
const MAX_HOST_CHARS = 253;

/** Describes the AWS service behind a host name; null for other hosts. */
export function explainDomain(host: string): string | null {
	if (host.length > MAX_HOST_CHARS) return null;
	for (const [pattern, what] of DOMAIN_KINDS) {
		const found = pattern.exec(host.toLowerCase());
		if (found) return what.replace(/\$(\d)/g, (_, group: string) => found[Number(group)] ?? "");
	}
	return null;
}
