import { defineErrorCodes } from "./definitions";

/** Every error code that the eight operations can answer. */
export const apiErrors = defineErrorCodes({
	AccessDenied: {
		status: 403,
		since: "2014-05-31",
		meaning: "The caller may not do this, or may not use something that the request touches.",
		cause:
			"No permission for the CloudFront action, or, with logging on, none to read and write the ACL of the bucket in [[LoggingConfig.Bucket]].",
		remedy:
			"Allow the `cloudfront:` action to the caller; for log buckets also `s3:GetBucketAcl` and `s3:PutBucketAcl`. Look for a denial in organization policies, too.",
	},
	CNAMEAlreadyExists: {
		status: 409,
		since: "2014-05-31",
		meaning: "A name in Aliases belongs to another distribution already, in this account or any other.",
		cause:
			"The distribution that served [[Aliases.Items]] before still holds the name. Letter case does not matter. A wildcard and a name that it covers do not collide.",
		remedy:
			"Take the name off the other distribution first, or move it with the AssociateAlias operation. If nobody knows the other account, ask AWS Support.",
	},
	ContinuousDeploymentPolicyInUse: {
		status: 409,
		since: "2020-05-31",
		meaning: "The continuous deployment policy is taken by another primary distribution.",
		cause:
			"[[DistributionConfig.ContinuousDeploymentPolicyId]] names a policy that is attached elsewhere; one policy serves one primary distribution.",
		remedy: "Make a policy for this distribution, or detach the present one from the other distribution first.",
	},
	DistributionAlreadyExists: {
		status: 409,
		since: "2014-05-31",
		meaning: "This CallerReference made a distribution before.",
		cause:
			"A create request was sent twice, or a config was copied with its [[DistributionConfig.CallerReference]]. Up to 2017 an identical repeat was answered with the existing distribution instead.",
		remedy:
			"To make a second distribution, use a reference never used before. To change the first one, call UpdateDistribution with the reference that it has.",
	},
	EntityLimitExceeded: {
		status: 400,
		since: "2020-05-31",
		meaning: "A quota is exhausted that has no error code of its own.",
		cause:
			"The account or the distribution has as many of something as it may have; the code does not tell of what, so read the message.",
		remedy: "Delete what is no longer used, or ask for a higher quota.",
	},
	EntityNotFound: {
		status: 404,
		since: "2020-05-31",
		meaning: "Something that the config names by its id does not exist.",
		cause:
			"Probably (inferred) [[VpcOriginConfig.VpcOriginId]], [[DistributionConfig.AnycastIpListId]], [[TrustStoreConfig.TrustStoreId]] or [[ConnectionFunctionAssociation.Id]].",
		remedy: "Look these ids up in the account; create what is missing before the distribution refers to it.",
	},
	IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior: {
		status: 400,
		since: "2017-10-30",
		meaning: "Field-level encryption does not work with other settings of this cache behavior.",
		cause:
			"[[CacheBehavior.FieldLevelEncryptionId]] is set while viewers may use plain HTTP, not all seven methods are allowed, or the origin is reached by `http-only`.",
		remedy:
			"Use `https-only` or `redirect-to-https`, allow all seven methods, and reach the origin by `https-only` or `match-viewer`. Or empty the id.",
	},
	IllegalOriginAccessConfiguration: {
		status: 400,
		since: "2020-05-31",
		meaning: "One origin is to be protected in two ways at once: by access control and by access identity.",
		cause:
			"[[Origin.OriginAccessControlId]] was added while [[S3OriginConfig.OriginAccessIdentity]] still has a value.",
		remedy:
			"Set the identity to an empty string but keep [[Origin.S3OriginConfig]]. Let the bucket policy admit the access control before.",
	},
	IllegalUpdate: {
		status: 400,
		since: "2014-05-31",
		meaning: "The update changes what must stay as it is, or leaves out what an update must carry.",
		cause:
			"[[DistributionConfig.CallerReference]] differs, or a member that an update needs is absent, such as `Aliases`, `WebACLId`, `HttpVersion`, [[Origin.CustomHeaders]] or [[CustomErrorResponse.ResponseCode]].",
		remedy:
			"Take what GetDistributionConfig returns, change it and send all of it: nothing is merged. To turn something off write its neutral value (0, empty, `none`, `false`).",
	},
	InconsistentQuantities: {
		status: 400,
		since: "2014-05-31",
		meaning: "A Quantity is not the number of entries in its Items.",
		cause: "An item was added or removed and not counted, or `Quantity` is above 0 and `Items` is absent.",
		remedy: "Set each `Quantity` to the number of its items; an empty list has `Quantity` 0 and needs no `Items`.",
	},
	InvalidArgument: {
		status: 400,
		since: "2014-05-31",
		meaning: "A value or combination is refused; the code of everything that has none of its own.",
		cause:
			"A name or id is malformed, a value is out of range, or members exclude each other. An update may also lack a member. Some conditions get this code although the model has another one for them.",
		remedy:
			"Read the message, which usually names the parameter. The service reports one problem a call, so expect more.",
	},
	InvalidDefaultRootObject: {
		status: 400,
		since: "2014-05-31",
		meaning: "The name of the default root object is too long or has a character that is not allowed.",
		cause:
			"[[DistributionConfig.DefaultRootObject]] is over 255 characters, or has others than letters, digits and `_-.*$/~\"'&`.",
		remedy:
			"Give the object's name alone, such as `index.html`. Percent-encoding is no way around. Leave out a leading slash: it is accepted, but does no good.",
	},
	InvalidDomainNameForOriginAccessControl: {
		status: 400,
		since: "2020-05-31",
		meaning: "Origin access control cannot be used with this kind of origin.",
		cause:
			"[[Origin.OriginAccessControlId]] is set on an origin other than an S3 bucket, S3 Multi-Region Access Point, MediaPackage v2 endpoint or Lambda function URL. An S3 website endpoint is not one of them.",
		remedy:
			"Name the bucket itself, such as `media.s3.eu-west-1.amazonaws.com`; or drop the id and protect the origin otherwise, such as by a secret in [[Origin.CustomHeaders]].",
	},
	InvalidErrorCode: {
		status: 400,
		since: "2014-05-31",
		meaning: "A custom error response is for a status that cannot have one.",
		cause:
			"[[CustomErrorResponse.ErrorCode]] is none of 400, 403, 404, 405, 414, 416, 500, 501, 502, 503 and 504, or (inferred) stands in two entries.",
		remedy: "Correct or drop that entry, and count [[CustomErrorResponses.Quantity]] again.",
	},
	InvalidForwardCookies: {
		status: 400,
		since: "2014-05-31",
		meaning: "The kind of cookie forwarding and the list of cookie names contradict each other.",
		cause:
			"[[CookiePreference.Forward]] is `whitelist` and [[CookiePreference.WhitelistedNames]] is absent or empty; or it is `none` or `all` and names are listed.",
		remedy: "With `whitelist` name at least one cookie; with `none` and `all` leave the list out.",
	},
	InvalidFunctionAssociation: {
		status: 400,
		since: "2020-05-31",
		meaning: "A CloudFront Function cannot be attached like this.",
		cause:
			"An origin event, one event twice, a function that was never published, a malformed ARN, or Lambda@Edge on a viewer event of the same behavior.",
		remedy:
			"Use `viewer-request` and `viewer-response`, each once; publish the function; give the viewer events of a behavior to Functions or to Lambda@Edge alone.",
	},
	InvalidGeoRestrictionParameter: {
		status: 400,
		since: "2014-05-31",
		meaning: "The type of geographic restriction does not fit its list of countries.",
		cause:
			"[[GeoRestriction.RestrictionType]] is `none` and countries are listed, or it is `whitelist` or `blacklist` and none is.",
		remedy: "For `none` set [[GeoRestriction.Quantity]] to 0 without items; for the others name at least one country.",
	},
	InvalidHeadersForS3Origin: {
		status: 400,
		since: "2014-05-31",
		meaning: "The behavior forwards headers that an S3 origin cannot take.",
		cause:
			"[[ForwardedValues.Headers]] names `Host`, or is `*` (inferred). Up to 2017-10-30 everything but `Origin`, `Access-Control-Request-Headers` and `Access-Control-Request-Method`.",
		remedy:
			"Take `Host` out, or forward the three CORS headers alone. With policies, use the managed origin request policy CORS-S3Origin, `88a5eaf4-2fd4-4709-b370-b4c650ea3fcf`.",
	},
	InvalidIfMatchVersion: {
		status: 400,
		since: "2014-05-31",
		meaning: "The If-Match header is missing or holds no ETag.",
		cause:
			"UpdateDistribution was called without [[UpdateDistributionRequest.IfMatch]]. The ETag comes as a header of the read and is no part of the config, so saved configs lack it.",
		remedy: "Read the distribution's config and send the ETag of that answer as `If-Match`.",
	},
	InvalidLambdaFunctionAssociation: {
		status: 400,
		since: "2016-11-25",
		meaning: "A Lambda@Edge function cannot be attached like this.",
		cause:
			"The ARN has no version number (`$LATEST` and aliases do not count), is not of us-east-1 or of another account; or the function uses a VPC, layers, environment variables or the like.",
		remedy:
			"Publish a version in us-east-1 and give its ARN with the number at the end. One function for each event; [[LambdaFunctionAssociation.IncludeBody]] on request events only.",
	},
	InvalidLocationCode: {
		status: 400,
		since: "2014-05-31",
		meaning: "A country code in the geographic restriction is not known.",
		cause:
			"[[GeoRestriction.Items]] has something else than upper-case two-letter codes of ISO 3166-1, such as `UK`, `de`, a country's name or a withdrawn code.",
		remedy: "Use the assigned code in capitals: `GB` for the United Kingdom, `GR` for Greece, `DE` for Germany.",
	},
	InvalidMinimumProtocolVersion: {
		status: 400,
		since: "2015-04-17",
		meaning: "The TLS policy is not one of the API version, or does not fit dedicated IP addresses.",
		cause:
			"[[ViewerCertificate.MinimumProtocolVersion]] is misspelled or newer than the API version, or stands above `TLSv1` beside [[enum:SSLSupportMethod.vip]].",
		remedy: "Choose a policy that the API version knows. To use a modern one instead of `TLSv1`, serve by `sni-only`.",
	},
	InvalidOrigin: {
		status: 400,
		since: "2014-05-31",
		meaning: "An origin declared as S3 bucket is none that can be used.",
		cause:
			"[[Origin.S3OriginConfig]] with a [[Origin.DomainName]] that is a website endpoint, another host or a bucket that does not exist. On update the same has come as `InvalidArgument`.",
		remedy:
			"Name the bucket as `bucket.s3.region.amazonaws.com`. For website endpoints and other hosts use [[Origin.CustomOriginConfig]] instead.",
	},
	InvalidOriginAccessControl: {
		status: 400,
		since: "2020-05-31",
		meaning: "The origin access control does not exist or does not fit the origin.",
		cause:
			"[[Origin.OriginAccessControlId]] is mistyped, deleted or a name instead of the id; or (inferred) it was made for another type of origin.",
		remedy:
			"Take the id from ListOriginAccessControls. Check that its origin type (`s3`, `mediapackagev2`, `lambda`) matches [[Origin.DomainName]].",
	},
	InvalidOriginAccessIdentity: {
		status: 400,
		since: "2014-05-31",
		meaning: "The origin access identity is malformed or not in this account.",
		cause:
			"[[S3OriginConfig.OriginAccessIdentity]] has the bare id instead of `origin-access-identity/cloudfront/` and the id, or the identity was deleted.",
		remedy:
			"Write the full form, or an empty string for no identity. For new buckets use [[Origin.OriginAccessControlId]].",
	},
	InvalidOriginKeepaliveTimeout: {
		status: 400,
		since: "2017-03-25",
		meaning: "The keep-alive timeout of an origin is out of range.",
		cause:
			"[[CustomOriginConfig.OriginKeepaliveTimeout]] is below 1 second or too high. The documented maximum is 120 seconds (60 until July 2025); CloudFront accepted up to 300 and refused 301.",
		remedy: "Choose a number of seconds within the range; 5 is the default.",
	},
	InvalidOriginReadTimeout: {
		status: 400,
		since: "2017-03-25",
		meaning: "The response timeout of an origin is out of range.",
		cause:
			"[[CustomOriginConfig.OriginReadTimeout]] is not 1 to 120 seconds, the default quota. The maximum was 60 until July 2025, the minimum 4 until June 2020.",
		remedy: "Choose a number of seconds within the range (30 is the default), or ask for a higher quota.",
	},
	InvalidProtocolSettings: {
		status: 400,
		since: "2014-10-21",
		meaning: "SSL 3.0 as oldest protocol is refused where certificates are served by SNI.",
		cause:
			"[[ViewerCertificate.MinimumProtocolVersion]] is `SSLv3` beside [[ViewerCertificate.SSLSupportMethod]] `sni-only`.",
		remedy: "Raise the policy, best to [[enum:MinimumProtocolVersion.TLSv1.2_2021]] or newer.",
	},
	InvalidQueryStringParameters: {
		status: 400,
		since: "2016-08-20",
		meaning: "The list of query string parameters cannot be used like this.",
		cause:
			"[[QueryStringCacheKeys.Items]] has names while [[ForwardedValues.QueryString]] is `false` (often answered `InvalidArgument`), or a name is over 128 characters, all over 512.",
		remedy: "Set `QueryString` to `true` or empty the list; name fewer or shorter parameters.",
	},
	InvalidRelativePath: {
		status: 400,
		since: "2014-05-31",
		meaning: "A path in the config is no proper absolute URL path.",
		cause:
			"[[CustomErrorResponse.ResponsePagePath]] lacks its leading `/`, is a whole URL, has characters that are not percent-encoded, or is too long (the limit is not published).",
		remedy: "Write the path alone, from its `/` on, and percent-encode spaces and what is not ASCII.",
	},
	InvalidRequiredProtocol: {
		status: 400,
		since: "2014-05-31",
		meaning: "This call must be made over HTTPS.",
		cause:
			"It came over HTTP while the config has `RequiredProtocols`, an element from before 2012 that no API version since 2014 has.",
		remedy: "Call the API over HTTPS, as every SDK does, and remove the element.",
	},
	InvalidResponseCode: {
		status: 400,
		since: "2014-05-31",
		meaning: "A custom error response would answer with a status that is not allowed.",
		cause:
			"[[CustomErrorResponse.ResponseCode]] is none of 200, 400, 403, 404, 405, 414, 416, 500, 501, 502, 503 and 504.",
		remedy: "Use one of these, as a string and together with [[CustomErrorResponse.ResponsePagePath]].",
	},
	InvalidTagging: {
		status: 400,
		since: "2016-08-01",
		meaning: "A tag that was sent along cannot be used.",
		cause:
			"Probably (inferred from the model) a [[Tag.Key]] that is empty or over 128 characters, a [[Tag.Value]] over 256, or a character that tags cannot have.",
		remedy: "Use letters, digits, spaces and `_.:/=+-@` alone, within these lengths.",
	},
	InvalidTTLOrder: {
		status: 400,
		since: "2015-04-17",
		meaning: "The three TTLs of a behavior are not in ascending order.",
		cause:
			"[[CacheBehavior.MinTTL]] is above [[CacheBehavior.DefaultTTL]] or [[CacheBehavior.MaxTTL]], or the default above the maximum. One left out may count as 86400 (default) or 31536000 (maximum).",
		remedy: "Write all three, MinTTL ≤ DefaultTTL ≤ MaxTTL, in seconds.",
	},
	InvalidViewerCertificate: {
		status: 400,
		since: "2014-05-31",
		meaning: "The certificate settings contradict each other, or the certificate itself cannot be used.",
		cause:
			"[[DistributionConfig.Aliases]] that no certificate covers, an ACM certificate outside us-east-1, two certificates, none, one without `SSLSupportMethod`, or one expired or incomplete.",
		remedy:
			"Give exactly one of `ACMCertificateArn`, `IAMCertificateId` and `CloudFrontDefaultCertificate` `true`; the first two with [[ViewerCertificate.SSLSupportMethod]] and covering every alias.",
	},
	InvalidWebACLId: {
		status: 400,
		since: "2015-07-27",
		meaning: "The web ACL does not exist, has the wrong scope or is named in the wrong way.",
		cause:
			"[[DistributionConfig.WebACLId]] names a regional web ACL, a deleted one, or one of another account; or it has a name or an id where the ARN is needed. Only the old WAF Classic used the bare id.",
		remedy:
			"Make the ACL with scope CLOUDFRONT in us-east-1 and give its ARN, `arn:aws:wafv2:us-east-1:…:global/webacl/…`. An empty string means no ACL.",
	},
	MissingBody: {
		status: 400,
		since: "2014-05-31",
		meaning: "The request has no body.",
		cause:
			"An empty body or an absent `Content-Type` header; happens with requests made by hand rather than by an SDK.",
		remedy: "Send the XML document as body, with `Content-Type`.",
	},
	NoSuchCachePolicy: {
		status: 404,
		since: "2020-05-31",
		meaning: "No cache policy has this id.",
		cause:
			"[[CacheBehavior.CachePolicyId]] is mistyped, deleted, of another account, or the id of another kind of policy.",
		remedy:
			"Take the id from ListCachePolicies. Managed ones are the same everywhere: CachingOptimized is `658327ea-f89d-4fab-a63d-7e88639e58f6`.",
	},
	NoSuchContinuousDeploymentPolicy: {
		status: 404,
		since: "2020-05-31",
		meaning: "No continuous deployment policy has this id.",
		cause:
			"[[DistributionConfig.ContinuousDeploymentPolicyId]] is mistyped, or the policy was deleted or is of another account.",
		remedy: "Take the id from ListContinuousDeploymentPolicies, or send an empty string for none.",
	},
	NoSuchDistribution: {
		status: 404,
		since: "2014-05-31",
		meaning: "No distribution of this account has this id.",
		cause:
			"The id in the path is mistyped or of another account, or the distribution was deleted. Also a domain name given instead of the id.",
		remedy: "Look the id up with ListDistributions, and check whose credentials are in use.",
	},
	NoSuchFieldLevelEncryptionConfig: {
		status: 404,
		since: "2017-10-30",
		meaning: "No configuration for field-level encryption has this id.",
		cause:
			"[[CacheBehavior.FieldLevelEncryptionId]] is mistyped, or the configuration was deleted or is of another account.",
		remedy: "Take the id from ListFieldLevelEncryptionConfigs, or send an empty string for none.",
	},
	NoSuchOrigin: {
		status: 404,
		since: "2014-05-31",
		meaning: "A behavior or an origin group points to an origin that this config does not have.",
		cause:
			"[[CacheBehavior.TargetOriginId]] or [[OriginGroupMember.OriginId]] equals no [[Origin.Id]], perhaps by letter case or after an origin was renamed or removed.",
		remedy:
			"Correct the reference or add the origin. A behavior may also name an [[OriginGroup.Id]], from 2018-11-05 on.",
	},
	NoSuchOriginRequestPolicy: {
		status: 404,
		since: "2020-05-31",
		meaning: "No origin request policy has this id.",
		cause:
			"[[CacheBehavior.OriginRequestPolicyId]] is mistyped, deleted, of another account, or the id of another kind of policy.",
		remedy:
			"Take the id from ListOriginRequestPolicies. Managed ones are the same everywhere: AllViewer is `216adef6-5c7f-47e4-b989-5492eafa07d3`.",
	},
	NoSuchRealtimeLogConfig: {
		status: 404,
		since: "2020-05-31",
		meaning: "No real-time log configuration has this ARN.",
		cause: "[[CacheBehavior.RealtimeLogConfigArn]] is mistyped, or the configuration was deleted.",
		remedy:
			"Take the ARN from ListRealtimeLogConfigs: `arn:aws:cloudfront::`, the account, `:realtime-log-config/` and the name.",
	},
	NoSuchResource: {
		status: 404,
		since: "2017-03-25",
		meaning: "Something that the call names does not exist.",
		cause:
			"Answered by DeleteServiceLinkedRole alone among these operations, so (inferred) the role is not there, or not under that name.",
		remedy: "Check the role's name; when it is gone already, there is nothing left to do.",
	},
	NoSuchResponseHeadersPolicy: {
		status: 404,
		since: "2020-05-31",
		meaning: "No response headers policy has this id.",
		cause:
			"[[CacheBehavior.ResponseHeadersPolicyId]] is mistyped, deleted, of another account, or the id of another kind of policy.",
		remedy:
			"Take the id from ListResponseHeadersPolicies. Managed ones are the same everywhere: SecurityHeaders is `67f7725c-6f97-4210-82d7-5512b31e9d03`.",
	},
	PreconditionFailed: {
		status: 412,
		since: "2014-05-31",
		meaning: "The distribution has changed since it was read.",
		cause:
			"The ETag sent as `If-Match` is not the present one: somebody else, or an earlier call, updated the distribution in between.",
		remedy:
			"Read the config again, make the change on that, and send its ETag. Sending the old config with the new ETag would undo the other change.",
	},
	RealtimeLogConfigOwnerMismatch: {
		status: 401,
		since: "2020-05-31",
		meaning: "The real-time log configuration is of another account than the distribution.",
		cause:
			"The account number in [[CacheBehavior.RealtimeLogConfigArn]] is not that of the distribution, as after copying a config between accounts.",
		remedy: "Make a real-time log configuration in the distribution's account and give its ARN.",
	},
	ResourceInUse: {
		status: 409,
		since: "2017-03-25",
		meaning: "It cannot be deleted while something uses it.",
		cause:
			"Answered by DeleteServiceLinkedRole alone among these operations, so (inferred) something still needs the role.",
		remedy: "Remove what needs the role, then delete it again.",
	},
	StagingDistributionInUse: {
		status: 409,
		since: "2020-05-31",
		meaning: "This staging distribution has a continuous deployment policy already.",
		cause: "A second policy would name the same staging distribution.",
		remedy: "Use the policy that exists, or delete it first; or make another staging distribution.",
	},
	TooManyCacheBehaviors: {
		status: 400,
		since: "2014-05-31",
		meaning: "More cache behaviors than a distribution may have.",
		cause:
			"[[CacheBehaviors.Items]] exceeds the quota: 75 by default, 25 in 2023. Whether the default behavior counts is not documented.",
		remedy: "Merge path patterns that have equal settings, drop those never reached, or ask for a higher quota.",
	},
	TooManyCertificates: {
		status: 400,
		since: "2014-05-31",
		meaning: "The account has as many certificates on dedicated IP addresses as it may have.",
		cause: "[[enum:SSLSupportMethod.vip]] for one more certificate than the quota allows: 2 an account by default.",
		remedy: "Serve by `sni-only`, to which this quota does not apply, or ask for a higher one.",
	},
	TooManyCookieNamesInWhiteList: {
		status: 400,
		since: "2014-05-31",
		meaning: "More cookie names than a behavior may list.",
		cause: "[[CookiePreference.WhitelistedNames]] exceeds the quota: 10 a behavior by default.",
		remedy: "Join names by the wildcards `*` and `?`, list only what changes the response, or ask for a higher quota.",
	},
	TooManyDistributionCNAMEs: {
		status: 400,
		since: "2014-05-31",
		meaning: "More aliases than a distribution may have.",
		cause: "[[Aliases.Items]] exceeds the quota: 100 by default.",
		remedy:
			"Cover names of one domain by a wildcard such as `*.example.com`, spread them over distributions, or ask for a higher quota.",
	},
	TooManyDistributions: {
		status: 400,
		since: "2014-05-31",
		meaning: "The account has as many distributions as it may have.",
		cause: "The quota is reached: 500 by default, 200 in 2023.",
		remedy: "Delete distributions no longer used, serve several sites by one, or ask for a higher quota.",
	},
	TooManyDistributionsAssociatedToCachePolicy: {
		status: 400,
		since: "2020-05-31",
		meaning: "The cache policy is used by as many distributions as one may have.",
		cause:
			"[[CacheBehavior.CachePolicyId]] names a policy that 100 other distributions use already; that is the quota, and it cannot be raised.",
		remedy:
			"Make a copy of the policy and use it here, or take the original out of distributions that no longer need it.",
	},
	TooManyDistributionsAssociatedToFieldLevelEncryptionConfig: {
		status: 400,
		since: "2017-10-30",
		meaning: "The configuration for field-level encryption is used by as many distributions as one may have.",
		cause:
			"[[CacheBehavior.FieldLevelEncryptionId]] names one that 20 other distributions use already, the default quota.",
		remedy:
			"Make another configuration with the same settings, or take it out of distributions that no longer need it.",
	},
	TooManyDistributionsAssociatedToKeyGroup: {
		status: 400,
		since: "2020-05-31",
		meaning: "The key group is used by as many distributions as one may have.",
		cause: "[[TrustedKeyGroups.Items]] names a group that 100 other distributions use already, the default quota.",
		remedy: "Make another key group with the same public keys, and use it here.",
	},
	TooManyDistributionsAssociatedToOriginAccessControl: {
		status: 400,
		since: "2020-05-31",
		meaning: "The origin access control is used by as many distributions as one may have.",
		cause:
			"[[Origin.OriginAccessControlId]] names an origin access control that 100 other distributions already use, the default quota.",
		remedy: "Create another origin access control with the same settings and use it here, or ask for a higher quota.",
	},
	TooManyDistributionsAssociatedToOriginRequestPolicy: {
		status: 400,
		since: "2020-05-31",
		meaning: "The origin request policy is used by as many distributions as one may have.",
		cause:
			"[[CacheBehavior.OriginRequestPolicyId]] names a policy that 100 other distributions use already; that is the quota, and it cannot be raised.",
		remedy:
			"Make a copy of the policy and use it here, or take the original out of distributions that no longer need it.",
	},
	TooManyDistributionsAssociatedToResponseHeadersPolicy: {
		status: 400,
		since: "2020-05-31",
		meaning: "The response headers policy is used by as many distributions as one may have.",
		cause:
			"[[CacheBehavior.ResponseHeadersPolicyId]] names a policy that 100 other distributions already use, the default quota.",
		remedy:
			"Copy the policy and use the copy here, remove the original from distributions that no longer need it, or ask for a higher quota.",
	},
	TooManyDistributionsWithFunctionAssociations: {
		status: 400,
		since: "2020-05-31",
		meaning: "As many distributions use CloudFront Functions as may do so.",
		cause:
			"[[CacheBehavior.FunctionAssociations]] on one distribution more than the quota, whose number is not published.",
		remedy: "Take functions out of distributions that no longer need them, or ask AWS Support for the quota.",
	},
	TooManyDistributionsWithLambdaAssociations: {
		status: 400,
		since: "2016-11-25",
		meaning: "As many distributions of the account use Lambda@Edge as may do so.",
		cause:
			"[[CacheBehavior.LambdaFunctionAssociations]] on one distribution more than the quota: 500 an account by default, 25 in 2017.",
		remedy:
			"Take functions out of distributions that no longer need them, do the work in a CloudFront Function, or ask for a higher quota.",
	},
	TooManyDistributionsWithSingleFunctionARN: {
		status: 400,
		since: "2020-05-31",
		meaning: "One function is used by as many distributions as may do so.",
		cause:
			"The quota for the same function: 100 distributions for a CloudFront Function, 500 for a Lambda@Edge function.",
		remedy: "Publish the same code as a second function, and use that one here.",
	},
	TooManyFunctionAssociations: {
		status: 400,
		since: "2020-05-31",
		meaning: "More CloudFront Functions than may be attached.",
		cause:
			"[[FunctionAssociations.Items]] has more than its two viewer events, or the distribution more associations than the quota, whose number is not published (both inferred).",
		remedy: "Attach at most one function to each viewer event, and join functions that run on the same event.",
	},
	TooManyHeadersInForwardedValues: {
		status: 400,
		since: "2014-05-31",
		meaning: "More headers than a behavior may list.",
		cause: "[[ForwardedValues.Headers]] exceeds the quota: 10 a behavior by default.",
		remedy:
			"List only headers that change the response, send others on by an origin request policy, or ask for a higher quota.",
	},
	TooManyKeyGroupsAssociatedToDistribution: {
		status: 400,
		since: "2020-05-31",
		meaning: "More key groups than may be listed.",
		cause: "[[TrustedKeyGroups.Items]] exceeds the quota: 4 groups a behavior by default.",
		remedy: "Put more public keys into fewer groups, or ask for a higher quota.",
	},
	TooManyLambdaFunctionAssociations: {
		status: 400,
		since: "2016-11-25",
		meaning: "More Lambda@Edge functions than a distribution may have.",
		cause:
			"All [[LambdaFunctionAssociations.Items]] together exceed the quota: 100 a distribution by default, 25 in 2017.",
		remedy: "Join functions, move light work into CloudFront Functions, or ask for a higher quota.",
	},
	TooManyOriginCustomHeaders: {
		status: 400,
		since: "2016-01-13",
		meaning: "More custom headers than an origin may have.",
		cause: "[[CustomHeaders.Items]] exceeds the quota: 30 an origin by default, 10 in 2023.",
		remedy: "Drop headers that the origin does not read, join values into one header, or ask for a higher quota.",
	},
	TooManyOriginGroupsPerDistribution: {
		status: 400,
		since: "2018-11-05",
		meaning: "More origin groups than a distribution may have.",
		cause: "[[OriginGroups.Items]] exceeds the quota: 10 by default.",
		remedy: "Drop groups that no behavior uses, let behaviors share one, or ask for a higher quota.",
	},
	TooManyOrigins: {
		status: 400,
		since: "2014-05-31",
		meaning: "More origins than a distribution may have.",
		cause: "[[Origins.Items]] exceeds the quota: 100 by default, 25 in 2023.",
		remedy:
			"Drop origins that no behavior and no group uses, join those that differ in nothing, or ask for a higher quota.",
	},
	TooManyQueryStringParameters: {
		status: 400,
		since: "2016-08-20",
		meaning: "More query string parameters than a behavior may list.",
		cause: "[[QueryStringCacheKeys.Items]] exceeds the quota: 10 a behavior by default.",
		remedy: "List only parameters that change the response, or ask for a higher quota.",
	},
	TooManyTrustedSigners: {
		status: 400,
		since: "2014-05-31",
		meaning: "More trusted signers than a behavior may list.",
		cause: "[[TrustedSigners.Items]] exceeds the quota: 5 accounts a behavior by default.",
		remedy: "List fewer accounts, or change to [[CacheBehavior.TrustedKeyGroups]].",
	},
	TrustedKeyGroupDoesNotExist: {
		status: 400,
		since: "2020-05-31",
		meaning: "A key group in the list does not exist.",
		cause:
			"[[TrustedKeyGroups.Items]] has a mistyped or deleted id, one of another account, or a name or a public key's id instead.",
		remedy: "Take the ids from ListKeyGroups.",
	},
	TrustedSignerDoesNotExist: {
		status: 400,
		since: "2014-05-31",
		meaning: "A trusted signer in the list is no AWS account.",
		cause:
			"[[TrustedSigners.Items]] has something else than `self` or 12 digits, such as a number with dashes, or an account that does not exist.",
		remedy:
			"Write `self` for the own account and 12 digits for others, or change to [[CacheBehavior.TrustedKeyGroups]].",
	},
});
