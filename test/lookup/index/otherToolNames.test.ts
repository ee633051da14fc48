import { describe, expect, it } from "vitest";
import { getLookupIndex } from "../../../src/lookup/index/lookupIndex";
import { searchLookup } from "../../../src/lookup/search/search";
import { findMemberName, structureOf } from "../../../src/schema/schema";
import { TOOL_NAMES } from "../../../src/schema/toolNames";

/** Properties of AWS::CloudFront::Distribution by the API's structure that has them; `=` where the API's name is another. */
const cloudFormation: { readonly [structure: string]: string } = {
	DistributionConfig:
		"Aliases AnycastIpListId CacheBehaviors CNAMEs=Aliases Comment ConnectionFunctionAssociation ConnectionMode ContinuousDeploymentPolicyId CustomErrorResponses DefaultCacheBehavior DefaultRootObject Enabled HttpVersion IPV6Enabled=IsIPV6Enabled Logging OriginGroups Origins PriceClass Restrictions Staging TenantConfig ViewerCertificate ViewerMtlsConfig WebACLId",
	CacheBehavior:
		"AllowedMethods CachePolicyId Compress DefaultTTL FieldLevelEncryptionId ForwardedValues FunctionAssociations GrpcConfig LambdaFunctionAssociations MaxTTL MinTTL OriginRequestPolicyId PathPattern RealtimeLogConfigArn ResponseHeadersPolicyId SmoothStreaming TargetOriginId TrustedKeyGroups TrustedSigners ViewerProtocolPolicy",
	AllowedMethods: "CachedMethods",
	ForwardedValues: "Cookies Headers QueryString QueryStringCacheKeys",
	CookiePreference: "Forward WhitelistedNames",
	LambdaFunctionAssociation: "EventType IncludeBody LambdaFunctionARN",
	FunctionAssociation: "FunctionARN",
	Origin:
		"ConnectionAttempts ConnectionTimeout CustomOriginConfig DomainName Id OriginAccessControlId OriginCustomHeaders=CustomHeaders OriginPath OriginShield ResponseCompletionTimeout S3OriginConfig VpcOriginConfig CustomOrigin=CustomOriginConfig S3Origin=S3OriginConfig DNSName=DomainName",
	OriginCustomHeader: "HeaderName HeaderValue",
	OriginShield: "OriginShieldRegion",
	CustomOriginConfig:
		"HTTPPort HTTPSPort IpAddressType OriginKeepaliveTimeout OriginMtlsConfig OriginProtocolPolicy OriginReadTimeout OriginSSLProtocols",
	S3OriginConfig: "OriginAccessIdentity",
	VpcOriginConfig: "VpcOriginId OwnerAccountId",
	OriginGroup: "FailoverCriteria Members SelectionCriteria",
	OriginGroupFailoverCriteria: "StatusCodes",
	CustomErrorResponse: "ErrorCachingMinTTL ErrorCode ResponseCode ResponsePagePath",
	LoggingConfig: "Bucket IncludeCookies Prefix",
	Restrictions: "GeoRestriction",
	GeoRestriction: "RestrictionType Locations=Items",
	ViewerCertificate:
		"AcmCertificateArn CloudFrontDefaultCertificate IamCertificateId MinimumProtocolVersion SslSupportMethod",
};

/** Arguments and attributes of aws_cloudfront_distribution, likewise. */
const terraform: { readonly [structure: string]: string } = {
	DistributionConfig:
		"aliases anycast_ip_list_id caller_reference comment continuous_deployment_policy_id custom_error_response=CustomErrorResponses default_cache_behavior default_root_object enabled http_version is_ipv6_enabled logging_config=Logging ordered_cache_behavior=CacheBehaviors origin_group=OriginGroups price_class restrictions staging viewer_certificate web_acl_id",
	CacheBehavior:
		"allowed_methods cache_policy_id compress default_ttl field_level_encryption_id forwarded_values function_association=FunctionAssociations grpc_config lambda_function_association=LambdaFunctionAssociations max_ttl min_ttl origin_request_policy_id path_pattern realtime_log_config_arn response_headers_policy_id smooth_streaming target_origin_id trusted_key_groups trusted_signers viewer_protocol_policy",
	AllowedMethods: "cached_methods",
	ForwardedValues: "cookies headers query_string query_string_cache_keys",
	CookiePreference: "forward whitelisted_names",
	LambdaFunctionAssociation: "event_type include_body lambda_arn=LambdaFunctionARN",
	FunctionAssociation: "function_arn",
	Origin:
		"connection_attempts connection_timeout custom_header=CustomHeaders custom_origin_config domain_name origin_access_control_id origin_id=Id origin_path origin_shield response_completion_timeout s3_origin_config vpc_origin_config",
	OriginCustomHeader: "custom_header.name=HeaderName custom_header.value=HeaderValue",
	OriginShield: "origin_shield_region",
	CustomOriginConfig:
		"http_port https_port ip_address_type origin_keepalive_timeout origin_protocol_policy origin_read_timeout origin_ssl_protocols",
	S3OriginConfig: "origin_access_identity",
	VpcOriginConfig: "vpc_origin_id owner_account_id",
	OriginGroup: "failover_criteria origin_group.origin_id=Id origin_group.member=Members",
	OriginGroupMember: "origin_group.member.origin_id=OriginId",
	OriginGroupFailoverCriteria: "status_codes",
	CustomErrorResponse: "error_caching_min_ttl error_code response_code response_page_path",
	LoggingConfig: "bucket include_cookies prefix",
	Restrictions: "geo_restriction",
	GeoRestriction: "restriction_type locations=Items",
	ViewerCertificate:
		"acm_certificate_arn cloudfront_default_certificate iam_certificate_id minimum_protocol_version ssl_support_method",
	Distribution: "in_progress_validation_batches=InProgressInvalidationBatches last_modified_time status",
	DistributionConfigWithTags: "tags",
};

function missed(dialect: { readonly [structure: string]: string }): string[] {
	return Object.entries(dialect).flatMap(([structure, names]) =>
		names.split(" ").flatMap((pair) => {
			const [spelled = "", name = findMemberName(structure, spelled)] = pair.split("=");
			const found = searchLookup(spelled, 1)[0]?.id;
			return found === `member:${structure}.${name}` ? [] : [`${spelled} is ${structure}.${name}, but found ${found}`];
		}),
	);
}

describe("spellings", () => {
	it("name what exists", () => {
		expect(() => getLookupIndex()).not.toThrow();
		for (const target of Object.values(TOOL_NAMES).flatMap((names) => Object.values(names))) {
			const [structure = "", member] = target.split(".");
			expect(structureOf(structure), target).toBeDefined();
			if (member) expect(structureOf(structure)?.members, target).toHaveProperty(member);
		}
	});

	it("of CloudFormation lead to the API's member", () => expect(missed(cloudFormation)).toEqual([]));

	it("of Terraform lead to the API's member", () => expect(missed(terraform)).toEqual([]));
});
