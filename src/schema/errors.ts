import { defineErrorCodes } from "./definitions";

/** Every error code that the eight operations can return. */
export const apiErrors = defineErrorCodes({
	AccessDenied: {
		status: 403,
		since: "2014-05-31",
		meaning: "The caller lacks permission for this call, or for something that the request uses.",
		cause:
			"The caller lacks permission for the CloudFront action. With logging on, it may lack permission to read and write the ACL of the bucket in [[LoggingConfig.Bucket]].",
		remedy:
			"Allow the caller the `cloudfront:` action, and for log buckets `s3:GetBucketAcl` and `s3:PutBucketAcl`. Check organization policies for a denial.",
	},
	CNAMEAlreadyExists: {
		status: 409,
		since: "2014-05-31",
		meaning: "An alias already belongs to another distribution, in this account or another one.",
		cause:
			"A name in [[Aliases.Items]] is still an alias of the distribution that served it before. Letter case does not matter. A wildcard and a name that it covers do not conflict.",
		remedy:
			"Remove the name from the other distribution first, or move it with AssociateAlias. If the other account is unknown, contact AWS Support.",
	},
	ContinuousDeploymentPolicyInUse: {
		status: 409,
		since: "2020-05-31",
		meaning: "Another primary distribution already uses the continuous deployment policy.",
		cause:
			"[[DistributionConfig.ContinuousDeploymentPolicyId]] names a policy that is attached to another primary distribution. One policy serves one primary distribution.",
		remedy: "Create a policy for this distribution, or detach the policy from the other distribution first.",
	},
	DistributionAlreadyExists: {
		status: 409,
		since: "2014-05-31",
		meaning: "A distribution with this CallerReference already exists.",
		cause:
			"A create request was sent twice, or a config was copied with its [[DistributionConfig.CallerReference]]. Until 2017 an identical repeat returned the existing distribution instead.",
		remedy:
			"For a second distribution use a new reference. To change the first one, call UpdateDistribution with its own reference.",
	},
	EntityLimitExceeded: {
		status: 400,
		since: "2020-05-31",
		meaning: "A quota is exceeded that has no error code of its own.",
		cause:
			"The account or the distribution has reached a limit. The code does not name the limit, so read the message.",
		remedy: "Delete what you no longer use, or request a higher quota.",
	},
	EntityNotFound: {
		status: 404,
		since: "2020-05-31",
		meaning: "The config refers to something that does not exist.",
		cause:
			"Probably the id in [[VpcOriginConfig.VpcOriginId]], [[DistributionConfig.AnycastIpListId]], [[TrustStoreConfig.TrustStoreId]] or [[ConnectionFunctionAssociation.Id]] (inferred).",
		remedy: "Look these ids up in the account. Create what is missing before the distribution refers to it.",
	},
	IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior: {
		status: 400,
		since: "2017-10-30",
		meaning: "Field-level encryption is not possible with the other settings of this cache behavior.",
		cause:
			"[[CacheBehavior.FieldLevelEncryptionId]] is set, but the behavior allows plain HTTP, does not allow all seven methods, or its origin uses `http-only`.",
		remedy:
			"Use `https-only` or `redirect-to-https` for viewers, allow all seven methods, and use `https-only` or `match-viewer` for the origin. Or set the id to an empty string.",
	},
	IllegalOriginAccessConfiguration: {
		status: 400,
		since: "2020-05-31",
		meaning: "An origin has both an origin access control and an origin access identity.",
		cause:
			"[[Origin.OriginAccessControlId]] was added while [[S3OriginConfig.OriginAccessIdentity]] still has a value.",
		remedy:
			"First allow the access control in the bucket policy. Then set the identity to an empty string, but keep [[Origin.S3OriginConfig]].",
	},
	IllegalUpdate: {
		status: 400,
		since: "2014-05-31",
		meaning: "The update changes something that cannot change, or leaves out a member that an update needs.",
		cause:
			"[[DistributionConfig.CallerReference]] differs, or a member that an update needs is absent, such as `Aliases`, `WebACLId`, `HttpVersion`, [[Origin.CustomHeaders]] or [[CustomErrorResponse.ResponseCode]].",
		remedy:
			"Read the config with GetDistributionConfig, change it, and send all of it: CloudFront merges nothing. To turn something off, send its neutral value (0, empty, `none`, `false`).",
	},
	InconsistentQuantities: {
		status: 400,
		since: "2014-05-31",
		meaning: "A Quantity differs from the number of entries in its Items.",
		cause: "An item was added or removed without updating `Quantity`, or `Quantity` is above 0 and `Items` is absent.",
		remedy: "Set each `Quantity` to the number of its items. For an empty list set `Quantity` 0 and leave out `Items`.",
	},
	InvalidArgument: {
		status: 400,
		since: "2014-05-31",
		meaning: "A value or combination is invalid; the generic validation error, used where no specific code exists.",
		cause:
			"A name or id is malformed, a value is out of range, or members exclude each other. An update may also lack a member. Some conditions get this code although the model has another one for them.",
		remedy:
			"Read the message, which usually names the parameter. CloudFront reports one problem per call, so there may be more.",
	},
	InvalidDefaultRootObject: {
		status: 400,
		since: "2014-05-31",
		meaning: "The default root object's name is too long or contains a character that is not allowed.",
		cause:
			"[[DistributionConfig.DefaultRootObject]] has more than 255 characters, or others than letters, digits and `_-.*$/~\"'&`.",
		remedy:
			"Use the object's name only, such as `index.html`. Percent-encoding does not help. Omit a leading slash: CloudFront accepts it, but `/` alone gives an endless redirect.",
	},
	InvalidDomainNameForOriginAccessControl: {
		status: 400,
		since: "2020-05-31",
		meaning: "This kind of origin does not support origin access control.",
		cause:
			"[[Origin.OriginAccessControlId]] is set on an origin other than an S3 bucket, S3 Multi-Region Access Point, MediaPackage v2 endpoint or Lambda function URL. An S3 website endpoint is not one of them.",
		remedy:
			"Use the bucket's own endpoint, such as `media.s3.eu-west-1.amazonaws.com`. Or remove the id and protect the origin another way, for example with a secret in [[Origin.CustomHeaders]].",
	},
	InvalidErrorCode: {
		status: 400,
		since: "2014-05-31",
		meaning: "A custom error response is set for a status that cannot have one.",
		cause:
			"[[CustomErrorResponse.ErrorCode]] is not 400, 403, 404, 405, 414, 416, 500, 501, 502, 503 or 504, or two entries have the same status (inferred).",
		remedy: "Correct or remove that entry, and update [[CustomErrorResponses.Quantity]].",
	},
	InvalidForwardCookies: {
		status: 400,
		since: "2014-05-31",
		meaning: "The cookie forwarding setting and the list of cookie names contradict each other.",
		cause:
			"[[CookiePreference.Forward]] is `whitelist` without names in [[CookiePreference.WhitelistedNames]], or `none` or `all` with names.",
		remedy: "With `whitelist` list at least one cookie. With `none` and `all` remove the list.",
	},
	InvalidFunctionAssociation: {
		status: 400,
		since: "2020-05-31",
		meaning: "CloudFront cannot attach the CloudFront Function this way.",
		cause:
			"An origin event, the same event twice, a function that was never published, an invalid ARN, or Lambda@Edge on a viewer event of the same behavior.",
		remedy:
			"Use `viewer-request` and `viewer-response`, each once. Publish the function. On viewer events of one behavior use either CloudFront Functions or Lambda@Edge.",
	},
	InvalidGeoRestrictionParameter: {
		status: 400,
		since: "2014-05-31",
		meaning: "The type of geographic restriction does not match its list of countries.",
		cause: "[[GeoRestriction.RestrictionType]] is `none` with countries, or `whitelist` or `blacklist` without any.",
		remedy: "For `none` set [[GeoRestriction.Quantity]] to 0 without items. For the others list at least one country.",
	},
	InvalidHeadersForS3Origin: {
		status: 400,
		since: "2014-05-31",
		meaning: "The behavior forwards headers that an S3 origin does not accept.",
		cause:
			"[[ForwardedValues.Headers]] lists `Host`, or is `*` (inferred). Until 2017-10-30, anything except `Origin`, `Access-Control-Request-Headers` and `Access-Control-Request-Method`.",
		remedy:
			"Remove `Host`, or forward only the three CORS headers. With policies use the managed origin request policy CORS-S3Origin, `88a5eaf4-2fd4-4709-b370-b4c650ea3fcf`.",
	},
	InvalidIfMatchVersion: {
		status: 400,
		since: "2014-05-31",
		meaning: "The If-Match header is missing or is not an ETag.",
		cause:
			"UpdateDistribution was called without [[UpdateDistributionRequest.IfMatch]]. The ETag is a response header of the read, not part of the config, so saved configs lack it.",
		remedy: "Read the distribution's config and send the ETag of that response as `If-Match`.",
	},
	InvalidLambdaFunctionAssociation: {
		status: 400,
		since: "2016-11-25",
		meaning: "CloudFront cannot attach the Lambda@Edge function this way.",
		cause:
			"The ARN has no version number (`$LATEST` and aliases are not allowed), or names another Region or account. Or the function uses a VPC, layers, environment variables or the like.",
		remedy:
			"Publish a version in us-east-1 and use its ARN with the version number. One function per event. Set [[LambdaFunctionAssociation.IncludeBody]] on request events only.",
	},
	InvalidLocationCode: {
		status: 400,
		since: "2014-05-31",
		meaning: "The geographic restriction contains an unknown country code.",
		cause:
			"[[GeoRestriction.Items]] contains something other than uppercase two-letter ISO 3166-1 codes, such as `UK`, `de`, a country's name or a withdrawn code.",
		remedy: "Use the assigned code in uppercase: `GB` for the United Kingdom, `GR` for Greece, `DE` for Germany.",
	},
	InvalidMinimumProtocolVersion: {
		status: 400,
		since: "2015-04-17",
		meaning: "The TLS policy does not exist in this API version, or does not support dedicated IP addresses.",
		cause:
			"[[ViewerCertificate.MinimumProtocolVersion]] is misspelled, is newer than the API version, or is above `TLSv1` with [[enum:SSLSupportMethod.vip]].",
		remedy: "Choose a policy of the API version. For a policy above `TLSv1`, use `sni-only`.",
	},
	InvalidOrigin: {
		status: 400,
		since: "2014-05-31",
		meaning: "An origin with S3OriginConfig is not a usable S3 bucket.",
		cause:
			"[[Origin.S3OriginConfig]] is set, but [[Origin.DomainName]] is a website endpoint, another host or a bucket that does not exist. Updates have returned `InvalidArgument` for the same.",
		remedy:
			"Write the bucket as `bucket.s3.region.amazonaws.com`. For website endpoints and other hosts use [[Origin.CustomOriginConfig]].",
	},
	InvalidOriginAccessControl: {
		status: 400,
		since: "2020-05-31",
		meaning: "The origin access control does not exist or does not match the origin.",
		cause:
			"[[Origin.OriginAccessControlId]] is mistyped, was deleted, or is a name instead of the id. Or the access control was created for another type of origin (inferred).",
		remedy:
			"Take the id from ListOriginAccessControls. Check that its origin type (`s3`, `mediapackagev2`, `lambda`) matches [[Origin.DomainName]].",
	},
	InvalidOriginAccessIdentity: {
		status: 400,
		since: "2014-05-31",
		meaning: "The origin access identity is malformed or does not exist in this account.",
		cause:
			"[[S3OriginConfig.OriginAccessIdentity]] is a bare id without `origin-access-identity/cloudfront/` in front, or the identity was deleted.",
		remedy:
			"Write the full form, or an empty string for no identity. For new buckets use [[Origin.OriginAccessControlId]].",
	},
	InvalidOriginKeepaliveTimeout: {
		status: 400,
		since: "2017-03-25",
		meaning: "The keep-alive timeout of an origin is out of range.",
		cause:
			"[[CustomOriginConfig.OriginKeepaliveTimeout]] is below 1 second or too high. The documented maximum is 120 seconds (60 until July 2025); CloudFront accepted up to 300 and refused 301.",
		remedy: "Choose a value within the range; the default is 5 seconds.",
	},
	InvalidOriginReadTimeout: {
		status: 400,
		since: "2017-03-25",
		meaning: "The response timeout of an origin is out of range.",
		cause:
			"[[CustomOriginConfig.OriginReadTimeout]] is not 1 to 120 seconds, the default quota. The maximum was 60 until July 2025, the minimum 4 until June 2020.",
		remedy: "Choose a value within the range (the default is 30 seconds), or request a higher quota.",
	},
	InvalidProtocolSettings: {
		status: 400,
		since: "2014-10-21",
		meaning: "SNI does not allow SSL 3.0 as the minimum protocol.",
		cause:
			"[[ViewerCertificate.MinimumProtocolVersion]] is `SSLv3` with [[ViewerCertificate.SSLSupportMethod]] `sni-only`.",
		remedy: "Choose a newer policy, preferably [[enum:MinimumProtocolVersion.TLSv1.2_2021]] or newer.",
	},
	InvalidQueryStringParameters: {
		status: 400,
		since: "2016-08-20",
		meaning: "The list of query string parameters is invalid.",
		cause:
			"[[QueryStringCacheKeys.Items]] has names while [[ForwardedValues.QueryString]] is `false` (often reported as `InvalidArgument`), or a name has over 128 characters, or all of them over 512.",
		remedy: "Set `QueryString` to `true` or empty the list. List fewer or shorter parameters.",
	},
	InvalidRelativePath: {
		status: 400,
		since: "2014-05-31",
		meaning: "A path in the config is not a valid absolute URL path.",
		cause:
			"[[CustomErrorResponse.ResponsePagePath]] does not start with `/`, is a full URL, contains characters that are not percent-encoded, or is too long (the limit is not published).",
		remedy: "Write the path only, starting with `/`. Percent-encode spaces and non-ASCII characters.",
	},
	InvalidRequiredProtocol: {
		status: 400,
		since: "2014-05-31",
		meaning: "This call must be made over HTTPS.",
		cause:
			"The call used HTTP while the config has `RequiredProtocols`, an element from before 2012. No API version since 2014 has it.",
		remedy: "Call the API over HTTPS, as every SDK does, and remove the element.",
	},
	InvalidResponseCode: {
		status: 400,
		since: "2014-05-31",
		meaning: "A custom error response returns a status that is not allowed.",
		cause: "[[CustomErrorResponse.ResponseCode]] is not 200, 400, 403, 404, 405, 414, 416, 500, 501, 502, 503 or 504.",
		remedy: "Use one of these as a string, together with [[CustomErrorResponse.ResponsePagePath]].",
	},
	InvalidTagging: {
		status: 400,
		since: "2016-08-01",
		meaning: "A tag is invalid.",
		cause:
			"Probably a [[Tag.Key]] that is empty or over 128 characters, a [[Tag.Value]] over 256 characters, or a character that tags do not allow (inferred from the model).",
		remedy: "Use only letters, digits, spaces and `_.:/=+-@`, within these lengths.",
	},
	InvalidTTLOrder: {
		status: 400,
		since: "2015-04-17",
		meaning: "The three TTLs of a behavior are not in ascending order.",
		cause:
			"[[CacheBehavior.MinTTL]] is above [[CacheBehavior.DefaultTTL]] or [[CacheBehavior.MaxTTL]], or DefaultTTL is above MaxTTL. An absent one may count as 86400 (default) or 31536000 (maximum).",
		remedy: "Set all three in seconds, with MinTTL ≤ DefaultTTL ≤ MaxTTL.",
	},
	InvalidViewerCertificate: {
		status: 400,
		since: "2014-05-31",
		meaning: "The certificate settings contradict each other, or CloudFront cannot use the certificate.",
		cause:
			"[[DistributionConfig.Aliases]] not covered by a certificate, an ACM certificate outside us-east-1, two certificates, none, one without `SSLSupportMethod`, or an expired or incomplete one.",
		remedy:
			"Set exactly one of `ACMCertificateArn`, `IAMCertificateId` and `CloudFrontDefaultCertificate` `true`. The first two need [[ViewerCertificate.SSLSupportMethod]] and must cover every alias.",
	},
	InvalidWebACLId: {
		status: 400,
		since: "2015-07-27",
		meaning: "The web ACL does not exist, has the wrong scope, or is not given by its ARN.",
		cause:
			"[[DistributionConfig.WebACLId]] names a regional web ACL, a deleted one, or one of another account; or it has a name or an id where the ARN is needed. Only the old WAF Classic used the bare id.",
		remedy:
			"Create the web ACL with scope CLOUDFRONT in us-east-1 and use its ARN, `arn:aws:wafv2:us-east-1:…:global/webacl/…`. An empty string means no web ACL.",
	},
	MissingBody: {
		status: 400,
		since: "2014-05-31",
		meaning: "The request has no body.",
		cause:
			"The body is empty or the `Content-Type` header is absent. This happens with hand-written requests rather than with SDKs.",
		remedy: "Send the XML document as the body, with a `Content-Type` header.",
	},
	NoSuchCachePolicy: {
		status: 404,
		since: "2020-05-31",
		meaning: "No cache policy with this id exists.",
		cause:
			"[[CacheBehavior.CachePolicyId]] is mistyped, was deleted, belongs to another account, or is the id of another kind of policy.",
		remedy:
			"Take the id from ListCachePolicies. Managed policies have the same id in every account: CachingOptimized is `658327ea-f89d-4fab-a63d-7e88639e58f6`.",
	},
	NoSuchContinuousDeploymentPolicy: {
		status: 404,
		since: "2020-05-31",
		meaning: "No continuous deployment policy with this id exists.",
		cause:
			"[[DistributionConfig.ContinuousDeploymentPolicyId]] is mistyped, was deleted, or belongs to another account.",
		remedy: "Take the id from ListContinuousDeploymentPolicies, or send an empty string for none.",
	},
	NoSuchDistribution: {
		status: 404,
		since: "2014-05-31",
		meaning: "No distribution with this id exists in the account.",
		cause:
			"The id in the path is mistyped or belongs to another account, the distribution was deleted, or the path has a domain name instead of the id.",
		remedy: "Look up the id with ListDistributions, and check which credentials are in use.",
	},
	NoSuchFieldLevelEncryptionConfig: {
		status: 404,
		since: "2017-10-30",
		meaning: "No field-level encryption configuration with this id exists.",
		cause: "[[CacheBehavior.FieldLevelEncryptionId]] is mistyped, was deleted, or belongs to another account.",
		remedy: "Take the id from ListFieldLevelEncryptionConfigs, or send an empty string for none.",
	},
	NoSuchOrigin: {
		status: 404,
		since: "2014-05-31",
		meaning: "A behavior or an origin group refers to an origin that this config does not have.",
		cause:
			"[[CacheBehavior.TargetOriginId]] or [[OriginGroupMember.OriginId]] matches no [[Origin.Id]]. The letter case may differ, or the origin was renamed or removed.",
		remedy: "Correct the reference or add the origin. Since 2018-11-05 a behavior may also use an [[OriginGroup.Id]].",
	},
	NoSuchOriginRequestPolicy: {
		status: 404,
		since: "2020-05-31",
		meaning: "No origin request policy with this id exists.",
		cause:
			"[[CacheBehavior.OriginRequestPolicyId]] is mistyped, was deleted, belongs to another account, or is the id of another kind of policy.",
		remedy:
			"Take the id from ListOriginRequestPolicies. Managed policies have the same id in every account: AllViewer is `216adef6-5c7f-47e4-b989-5492eafa07d3`.",
	},
	NoSuchRealtimeLogConfig: {
		status: 404,
		since: "2020-05-31",
		meaning: "No real-time log configuration with this ARN exists.",
		cause: "[[CacheBehavior.RealtimeLogConfigArn]] is mistyped, or the configuration was deleted.",
		remedy:
			"Take the ARN from ListRealtimeLogConfigs. It has the form `arn:aws:cloudfront::ACCOUNT:realtime-log-config/NAME`.",
	},
	NoSuchResource: {
		status: 404,
		since: "2017-03-25",
		meaning: "Something that the call names does not exist.",
		cause:
			"Of these operations only DeleteServiceLinkedRole returns it, so the role does not exist under that name (inferred).",
		remedy: "Check the role's name. If the role is already deleted, there is nothing to do.",
	},
	NoSuchResponseHeadersPolicy: {
		status: 404,
		since: "2020-05-31",
		meaning: "No response headers policy with this id exists.",
		cause:
			"[[CacheBehavior.ResponseHeadersPolicyId]] is mistyped, was deleted, belongs to another account, or is the id of another kind of policy.",
		remedy:
			"Take the id from ListResponseHeadersPolicies. Managed policies have the same id in every account: SecurityHeadersPolicy is `67f7725c-6f97-4210-82d7-5512b31e9d03`.",
	},
	PreconditionFailed: {
		status: 412,
		since: "2014-05-31",
		meaning: "The distribution changed after you read it.",
		cause:
			"The ETag in `If-Match` is not the current one: another caller, or an earlier call of yours, updated the distribution in between.",
		remedy:
			"Read the config again, apply your change to it, and send its ETag. Your old config with the new ETag would undo the other change.",
	},
	RealtimeLogConfigOwnerMismatch: {
		status: 401,
		since: "2020-05-31",
		meaning: "The real-time log configuration belongs to another account.",
		cause:
			"The account number in [[CacheBehavior.RealtimeLogConfigArn]] is not the distribution's account, for example after copying a config between accounts.",
		remedy: "Create a real-time log configuration in the distribution's account and use its ARN.",
	},
	ResourceInUse: {
		status: 409,
		since: "2017-03-25",
		meaning: "The resource cannot be deleted while something uses it.",
		cause: "Of these operations only DeleteServiceLinkedRole returns it, so something still needs the role (inferred).",
		remedy: "Remove what needs the role, then delete the role again.",
	},
	StagingDistributionInUse: {
		status: 409,
		since: "2020-05-31",
		meaning: "This staging distribution already has a continuous deployment policy.",
		cause: "A second policy would use the same staging distribution.",
		remedy: "Use the existing policy, delete it first, or create another staging distribution.",
	},
	TooManyCacheBehaviors: {
		status: 400,
		since: "2014-05-31",
		meaning: "The distribution has more cache behaviors than allowed.",
		cause:
			"[[CacheBehaviors.Items]] exceeds the quota: 75 by default (formerly 25). Whether the default behavior counts is not documented.",
		remedy: "Merge path patterns with equal settings, remove unreachable ones, or request a higher quota.",
	},
	TooManyCertificates: {
		status: 400,
		since: "2014-05-31",
		meaning: "The account has reached its quota of certificates on dedicated IP addresses.",
		cause: "One more certificate uses [[enum:SSLSupportMethod.vip]] than the quota allows: 2 per account by default.",
		remedy: "Use `sni-only`, which this quota does not limit, or request a higher quota.",
	},
	TooManyCookieNamesInWhiteList: {
		status: 400,
		since: "2014-05-31",
		meaning: "A behavior lists more cookie names than allowed.",
		cause: "[[CookiePreference.WhitelistedNames]] exceeds the quota: 10 per behavior by default.",
		remedy:
			"Combine names with the wildcards `*` and `?`, list only cookies that change the response, or request a higher quota.",
	},
	TooManyDistributionCNAMEs: {
		status: 400,
		since: "2014-05-31",
		meaning: "The distribution has more aliases than allowed.",
		cause: "[[Aliases.Items]] exceeds the quota: 100 by default.",
		remedy:
			"Replace names of one domain by a wildcard such as `*.example.com`, split them over several distributions, or request a higher quota.",
	},
	TooManyDistributions: {
		status: 400,
		since: "2014-05-31",
		meaning: "The account has reached its quota of distributions.",
		cause: "The account has as many distributions as the quota allows: 500 by default (formerly 200).",
		remedy: "Delete distributions that you no longer use, serve several sites with one, or request a higher quota.",
	},
	TooManyDistributionsAssociatedToCachePolicy: {
		status: 400,
		since: "2020-05-31",
		meaning: "The cache policy has reached its quota of distributions.",
		cause:
			"[[CacheBehavior.CachePolicyId]] names a policy that 100 other distributions already use. AWS does not raise this quota.",
		remedy: "Copy the policy and use the copy here, or remove the original from distributions that no longer need it.",
	},
	TooManyDistributionsAssociatedToFieldLevelEncryptionConfig: {
		status: 400,
		since: "2017-10-30",
		meaning: "The field-level encryption configuration has reached its quota of distributions.",
		cause:
			"[[CacheBehavior.FieldLevelEncryptionId]] names a configuration that 20 other distributions already use, the default quota.",
		remedy:
			"Create another configuration with the same settings, or remove it from distributions that no longer need it.",
	},
	TooManyDistributionsAssociatedToKeyGroup: {
		status: 400,
		since: "2020-05-31",
		meaning: "The key group has reached its quota of distributions.",
		cause: "[[TrustedKeyGroups.Items]] names a key group that 100 other distributions already use, the default quota.",
		remedy: "Create another key group with the same public keys and use it here.",
	},
	TooManyDistributionsAssociatedToOriginAccessControl: {
		status: 400,
		since: "2020-05-31",
		meaning: "The origin access control has reached its quota of distributions.",
		cause:
			"[[Origin.OriginAccessControlId]] names an origin access control that 100 other distributions already use, the default quota.",
		remedy: "Create another origin access control with the same settings and use it here, or ask for a higher quota.",
	},
	TooManyDistributionsAssociatedToOriginRequestPolicy: {
		status: 400,
		since: "2020-05-31",
		meaning: "The origin request policy has reached its quota of distributions.",
		cause:
			"[[CacheBehavior.OriginRequestPolicyId]] names a policy that 100 other distributions already use. AWS does not raise this quota.",
		remedy: "Copy the policy and use the copy here, or remove the original from distributions that no longer need it.",
	},
	TooManyDistributionsAssociatedToResponseHeadersPolicy: {
		status: 400,
		since: "2020-05-31",
		meaning: "The response headers policy has reached its quota of distributions.",
		cause:
			"[[CacheBehavior.ResponseHeadersPolicyId]] names a policy that 100 other distributions already use, the default quota.",
		remedy:
			"Copy the policy and use the copy here, remove the original from distributions that no longer need it, or ask for a higher quota.",
	},
	TooManyDistributionsWithFunctionAssociations: {
		status: 400,
		since: "2020-05-31",
		meaning: "The account has reached its quota of distributions with CloudFront Functions.",
		cause:
			"One more distribution has [[CacheBehavior.FunctionAssociations]] than the quota allows. AWS does not publish the number.",
		remedy: "Remove functions from distributions that no longer need them, or ask AWS Support for a higher quota.",
	},
	TooManyDistributionsWithLambdaAssociations: {
		status: 400,
		since: "2016-11-25",
		meaning: "The account has reached its quota of distributions with Lambda@Edge.",
		cause:
			"One more distribution has [[CacheBehavior.LambdaFunctionAssociations]] than the quota allows: 500 per account by default (25 in 2017).",
		remedy:
			"Remove functions from distributions that no longer need them, use a CloudFront Function instead, or request a higher quota.",
	},
	TooManyDistributionsWithSingleFunctionARN: {
		status: 400,
		since: "2020-05-31",
		meaning: "The function has reached its quota of distributions.",
		cause: "The quota per function is 100 distributions for a CloudFront Function and 500 for a Lambda@Edge function.",
		remedy: "Publish the same code as a second function and use that one here.",
	},
	TooManyFunctionAssociations: {
		status: 400,
		since: "2020-05-31",
		meaning: "More CloudFront Functions are attached than allowed.",
		cause:
			"[[FunctionAssociations.Items]] has more than the two viewer events, or the distribution has more associations than the quota, which AWS does not publish (both inferred).",
		remedy: "Attach at most one function to each viewer event. Combine functions that run on the same event.",
	},
	TooManyHeadersInForwardedValues: {
		status: 400,
		since: "2014-05-31",
		meaning: "A behavior lists more headers than allowed.",
		cause: "[[ForwardedValues.Headers]] exceeds the quota: 10 per behavior by default.",
		remedy:
			"List only headers that change the response, forward others with an origin request policy, or request a higher quota.",
	},
	TooManyKeyGroupsAssociatedToDistribution: {
		status: 400,
		since: "2020-05-31",
		meaning: "More key groups are listed than allowed.",
		cause: "[[TrustedKeyGroups.Items]] exceeds the quota: 4 key groups per behavior by default.",
		remedy: "Put more public keys into fewer key groups, or request a higher quota.",
	},
	TooManyLambdaFunctionAssociations: {
		status: 400,
		since: "2016-11-25",
		meaning: "The distribution has more Lambda@Edge functions than allowed.",
		cause:
			"All [[LambdaFunctionAssociations.Items]] together exceed the quota: 100 per distribution by default (25 in 2017).",
		remedy: "Combine functions, move simple work to CloudFront Functions, or request a higher quota.",
	},
	TooManyOriginCustomHeaders: {
		status: 400,
		since: "2016-01-13",
		meaning: "An origin has more custom headers than allowed.",
		cause: "[[CustomHeaders.Items]] exceeds the quota: 30 per origin by default (formerly 10).",
		remedy: "Remove headers that the origin does not read, combine values into one header, or request a higher quota.",
	},
	TooManyOriginGroupsPerDistribution: {
		status: 400,
		since: "2018-11-05",
		meaning: "The distribution has more origin groups than allowed.",
		cause: "[[OriginGroups.Items]] exceeds the quota: 10 by default.",
		remedy: "Remove groups that no behavior uses, let behaviors share one, or request a higher quota.",
	},
	TooManyOrigins: {
		status: 400,
		since: "2014-05-31",
		meaning: "The distribution has more origins than allowed.",
		cause: "[[Origins.Items]] exceeds the quota: 100 by default (formerly 25).",
		remedy: "Remove origins that no behavior and no group uses, merge equal ones, or request a higher quota.",
	},
	TooManyQueryStringParameters: {
		status: 400,
		since: "2016-08-20",
		meaning: "A behavior lists more query string parameters than allowed.",
		cause: "[[QueryStringCacheKeys.Items]] exceeds the quota: 10 per behavior by default.",
		remedy: "List only parameters that change the response, or request a higher quota.",
	},
	TooManyTrustedSigners: {
		status: 400,
		since: "2014-05-31",
		meaning: "A behavior lists more trusted signers than allowed.",
		cause: "[[TrustedSigners.Items]] exceeds the quota: 5 accounts per behavior by default.",
		remedy: "List fewer accounts, or switch to [[CacheBehavior.TrustedKeyGroups]].",
	},
	TrustedKeyGroupDoesNotExist: {
		status: 400,
		since: "2020-05-31",
		meaning: "A listed key group does not exist.",
		cause:
			"[[TrustedKeyGroups.Items]] has an id that is mistyped, deleted or of another account, or has a name or a public key's id instead.",
		remedy: "Take the ids from ListKeyGroups.",
	},
	TrustedSignerDoesNotExist: {
		status: 400,
		since: "2014-05-31",
		meaning: "A listed trusted signer is not an AWS account.",
		cause:
			"[[TrustedSigners.Items]] has something other than `self` or 12 digits, such as a number with dashes, or an account that does not exist.",
		remedy:
			"Write `self` for the distribution's account and 12 digits for others, or switch to [[CacheBehavior.TrustedKeyGroups]].",
	},
});
