/**
 * Names that other tools give to parts of the API, where folding case, `_` and `-` does not lead to the API's name.
 * A key with dots holds only below that parent. Values are link targets. Facts: the resource schemas of CloudFormation and of Terraform's AWS provider.
 */
type ToolNames = { readonly [spelling: string]: string };

/** AWS::CloudFront::Distribution, with the properties of its first years. */
const cloudFormation: ToolNames = {
	IPV6Enabled: "DistributionConfig.IsIPV6Enabled",
	OriginCustomHeaders: "Origin.CustomHeaders",
	Locations: "GeoRestriction.Items",
	CNAMEs: "DistributionConfig.Aliases",
	CustomOrigin: "Origin.CustomOriginConfig",
	S3Origin: "Origin.S3OriginConfig",
	DNSName: "Origin.DomainName",
};

/** aws_cloudfront_distribution. Repeated blocks are named in the singular. */
const terraform: ToolNames = {
	aws_cloudfront_distribution: "DistributionConfig",
	origin_id: "Origin.Id",
	"origin.origin_id": "Origin.Id",
	"origin_group.origin_id": "OriginGroup.Id",
	"member.origin_id": "OriginGroupMember.OriginId",
	"origin_group.member": "OriginGroup.Members",
	custom_header: "Origin.CustomHeaders",
	"custom_header.name": "OriginCustomHeader.HeaderName",
	"custom_header.value": "OriginCustomHeader.HeaderValue",
	ordered_cache_behavior: "DistributionConfig.CacheBehaviors",
	"cookies.forward": "CookiePreference.Forward",
	"cookies.whitelisted_names": "CookiePreference.WhitelistedNames",
	lambda_arn: "LambdaFunctionAssociation.LambdaFunctionARN",
	lambda_function_association: "CacheBehavior.LambdaFunctionAssociations",
	function_association: "CacheBehavior.FunctionAssociations",
	custom_error_response: "DistributionConfig.CustomErrorResponses",
	origin_group: "DistributionConfig.OriginGroups",
	logging_config: "DistributionConfig.Logging",
	locations: "GeoRestriction.Items",
	in_progress_validation_batches: "Distribution.InProgressInvalidationBatches",
};

/** The CDK's Distribution. */
const cdk: ToolNames = {
	defaultBehavior: "DistributionConfig.DefaultCacheBehavior",
	additionalBehaviors: "DistributionConfig.CacheBehaviors",
	domainNames: "DistributionConfig.Aliases",
	certificate: "DistributionConfig.ViewerCertificate",
	enableIpv6: "DistributionConfig.IsIPV6Enabled",
	enableLogging: "LoggingConfig.Enabled",
	errorResponses: "DistributionConfig.CustomErrorResponses",
	responseHttpStatus: "CustomErrorResponse.ResponseCode",
	httpStatus: "CustomErrorResponse.ErrorCode",
	logBucket: "LoggingConfig.Bucket",
	logFilePrefix: "LoggingConfig.Prefix",
	logIncludesCookies: "LoggingConfig.IncludeCookies",
	edgeLambdas: "CacheBehavior.LambdaFunctionAssociations",
	functionVersion: "LambdaFunctionAssociation.LambdaFunctionARN",
	cachePolicy: "CacheBehavior.CachePolicyId",
	originRequestPolicy: "CacheBehavior.OriginRequestPolicyId",
	responseHeadersPolicy: "CacheBehavior.ResponseHeadersPolicyId",
	realtimeLogConfig: "CacheBehavior.RealtimeLogConfigArn",
	originAccessControl: "Origin.OriginAccessControlId",
	protocolPolicy: "CustomOriginConfig.OriginProtocolPolicy",
	readTimeout: "CustomOriginConfig.OriginReadTimeout",
	keepaliveTimeout: "CustomOriginConfig.OriginKeepaliveTimeout",
	fallbackOrigin: "DistributionConfig.OriginGroups",
	fallbackStatusCodes: "OriginGroupFailoverCriteria.StatusCodes",
	originShieldRegion: "OriginShield.OriginShieldRegion",
};

/** Labels of the CloudFront console, and what elements in XML are called. */
const consoleLabels: ToolNames = {
	CNAME: "DistributionConfig.Aliases",
	KeyGroup: "CacheBehavior.TrustedKeyGroups",
	Location: "GeoRestriction.Items",
	"Alternate domain names": "DistributionConfig.Aliases",
	"Custom SSL certificate": "DistributionConfig.ViewerCertificate",
	"Security policy": "ViewerCertificate.MinimumProtocolVersion",
	"Legacy clients support": "ViewerCertificate.SSLSupportMethod",
	"Supported HTTP versions": "DistributionConfig.HttpVersion",
	IPv6: "DistributionConfig.IsIPV6Enabled",
	Description: "DistributionConfig.Comment",
	"Standard logging": "DistributionConfig.Logging",
	"Log prefix": "LoggingConfig.Prefix",
	"Cookie logging": "LoggingConfig.IncludeCookies",
	"Real-time logs": "CacheBehavior.RealtimeLogConfigArn",
	"Origin domain": "Origin.DomainName",
	"Origin name": "Origin.Id",
	"Origin access": "Origin.OriginAccessControlId",
	"Add custom header": "Origin.CustomHeaders",
	"Response timeout": "CustomOriginConfig.OriginReadTimeout",
	"Keep-alive timeout": "CustomOriginConfig.OriginKeepaliveTimeout",
	"Minimum origin SSL protocol": "CustomOriginConfig.OriginSslProtocols",
	"Origin and origin groups": "CacheBehavior.TargetOriginId",
	"Restrict viewer access": "CacheBehavior.TrustedKeyGroups",
	"Compress objects automatically": "CacheBehavior.Compress",
	"Allowed HTTP methods": "CacheBehavior.AllowedMethods",
	"Cache HTTP methods": "AllowedMethods.CachedMethods",
	"Minimum TTL": "CacheBehavior.MinTTL",
	"Maximum TTL": "CacheBehavior.MaxTTL",
	"Legacy cache settings": "CacheBehavior.ForwardedValues",
	"Query strings": "ForwardedValues.QueryString",
	"HTTP error code": "CustomErrorResponse.ErrorCode",
	"Error caching minimum TTL": "CustomErrorResponse.ErrorCachingMinTTL",
	"Customize error response": "CustomErrorResponse.ResponsePagePath",
	"HTTP response code": "CustomErrorResponse.ResponseCode",
	"Geographic restrictions": "Restrictions.GeoRestriction",
};

/** Names that each tool gives to parts of the API. */
export const TOOL_NAMES: { readonly [tool in "CloudFormation" | "Terraform" | "CDK" | "console"]: ToolNames } = {
	CloudFormation: cloudFormation,
	Terraform: terraform,
	CDK: cdk,
	console: consoleLabels,
};
