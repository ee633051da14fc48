import type { LookupIndex } from "../index/lookupIndex";

/** Values with a recognizable form, as users select them in a page; the first match wins. */
const VALUE_PATTERNS: readonly (readonly [shape: RegExp, target: string])[] = [
	[/^arn:aws[\w-]*:acm:/, "ViewerCertificate.ACMCertificateArn"],
	[/^arn:aws[\w-]*:iam:.*server-certificate/, "ViewerCertificate.IAMCertificateId"],
	[/^arn:aws[\w-]*:lambda:/, "LambdaFunctionAssociation.LambdaFunctionARN"],
	[/^arn:aws[\w-]*:wafv2:/, "DistributionConfig.WebACLId"],
	[/^arn:aws[\w-]*:cloudfront:.*:function\//, "FunctionAssociation.FunctionARN"],
	[/^arn:aws[\w-]*:cloudfront:.*:realtime-log-config\//, "CacheBehavior.RealtimeLogConfigArn"],
	[/^arn:aws[\w-]*:cloudfront:.*:distribution\//, "Distribution.ARN"],
	[/^origin-access-identity\/cloudfront\//, "S3OriginConfig.OriginAccessIdentity"],
	[/^AS(?!IA)[A-Z0-9]{14,}$/, "ViewerCertificate.IAMCertificateId"],
	[/^E[A-Z0-9]{12,13}$/, "Distribution.Id"],
	[/^d[a-z0-9]{12,13}\.cloudfront\.net$/, "Distribution.DomainName"],
	[/^[a-z0-9.-]+\.(?:amazonaws\.com(?:\.cn)?|on\.aws)$/, "Origin.DomainName"],
	[/^\*?[a-z0-9-]*(?:\.[a-z0-9-]+)+\.[a-z]{2,}$/, "DistributionConfig.Aliases"],
	[/^\/?[\w-]*(?:\/[\w-]*)*\*(?:\.\w+)?$/, "CacheBehavior.PathPattern"],
];

/** Points for a value with a recognizable form: less than for any name. */
const VALUE_PATTERN_POINTS = 900;

/**
 * Points for queries that are values of a member rather than names: an ARN, an id, a host name.
 * @param raisePoints receives the entry that accepts such values, with its points
 */
export function matchValuePattern(
	query: string,
	index: LookupIndex,
	raisePoints: (entry: number, points: number) => void,
): void {
	const [, target] = VALUE_PATTERNS.find(([shape]) => shape.test(query)) ?? [];
	if (target !== undefined) raisePoints(index.resolve(target), VALUE_PATTERN_POINTS);
}
