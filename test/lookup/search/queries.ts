/**
 * What operators type, and the id of the result that they want first. One query a line, `=>` between the two.
 * The groups are the ways of typing that the lookup has to forgive.
 */
const groups = {
	names: `
		MinTTL => member:CacheBehavior.MinTTL
		minttl => member:CacheBehavior.MinTTL
		DefaultRootObject => member:DistributionConfig.DefaultRootObject
		PriceClass => member:DistributionConfig.PriceClass
		ViewerCertificate => member:DistributionConfig.ViewerCertificate
		Id => member:Origin.Id
		Enabled => member:DistributionConfig.Enabled
		Bucket => member:LoggingConfig.Bucket
		DomainName => member:Origin.DomainName
		Comment => member:DistributionConfig.Comment
		Headers => member:ForwardedValues.Headers
		Cookies => member:ForwardedValues.Cookies
		Status => member:Distribution.Status
		OriginReadTimeout => member:CustomOriginConfig.OriginReadTimeout
		EventType => member:LambdaFunctionAssociation.EventType
		IfMatch => member:UpdateDistributionRequest.IfMatch
		CacheBehavior => structure:CacheBehavior
		OriginGroupMember => structure:OriginGroupMember
		DistributionSummary => structure:DistributionSummary
		OriginId => member:OriginGroupMember.OriginId
		UpdateDistribution => operation:UpdateDistribution
		ListDistributionsByWebACLId => operation:ListDistributionsByWebACLId
		NoSuchOrigin => error:NoSuchOrigin
		TooManyDistributionCNAMEs => error:TooManyDistributionCNAMEs`,
	beginnings: `
		Viewer => member:DistributionConfig.ViewerCertificate
		priceC => member:DistributionConfig.PriceClass
		Caller => member:DistributionConfig.CallerReference
		OriginSh => member:Origin.OriginShield
		TrustedK => member:CacheBehavior.TrustedKeyGroups
		restric => member:DistributionConfig.Restrictions
		fieldlev => member:CacheBehavior.FieldLevelEncryptionId
		minimumprot => member:ViewerCertificate.MinimumProtocolVersion
		preconditionf => error:PreconditionFailed`,
	initials: `
		mpv => member:ViewerCertificate.MinimumProtocolVersion
		mttl => member:CacheBehavior.MinTTL
		vpp => member:CacheBehavior.ViewerProtocolPolicy
		dro => member:DistributionConfig.DefaultRootObject
		dcb => member:DistributionConfig.DefaultCacheBehavior
		opp => member:CustomOriginConfig.OriginProtocolPolicy
		orpid => member:CacheBehavior.OriginRequestPolicyId
		rhpid => member:CacheBehavior.ResponseHeadersPolicyId
		tkg => member:CacheBehavior.TrustedKeyGroups
		rpp => member:CustomErrorResponse.ResponsePagePath
		ssm => member:ViewerCertificate.SSLSupportMethod
		ecmt => member:CustomErrorResponse.ErrorCachingMinTTL
		oac => member:Origin.OriginAccessControlId
		oai => member:S3OriginConfig.OriginAccessIdentity
		minproto => member:ViewerCertificate.MinimumProtocolVersion
		viewproto => member:CacheBehavior.ViewerProtocolPolicy
		trustkey => member:CacheBehavior.TrustedKeyGroups
		qsck => member:ForwardedValues.QueryStringCacheKeys`,
	blanks: `
		minimum protocol version => member:ViewerCertificate.MinimumProtocolVersion
		Min TTL => member:CacheBehavior.MinTTL
		viewer protocol policy => member:CacheBehavior.ViewerProtocolPolicy
		default root object => member:DistributionConfig.DefaultRootObject
		origin access control => member:Origin.OriginAccessControlId
		cached method => member:AllowedMethods.CachedMethods
		response headers policy => member:CacheBehavior.ResponseHeadersPolicyId
		version http => member:DistributionConfig.HttpVersion
		ttl default => member:CacheBehavior.DefaultTTL
		origin domain name => member:Origin.DomainName
		origin id => member:Origin.Id
		logging bucket => member:LoggingConfig.Bucket
		price class 200 => value:PriceClass.PriceClass_200`,
	cloudFormation: `
		AcmCertificateArn => member:ViewerCertificate.ACMCertificateArn
		IamCertificateId => member:ViewerCertificate.IAMCertificateId
		SslSupportMethod => member:ViewerCertificate.SSLSupportMethod
		OriginSSLProtocols => member:CustomOriginConfig.OriginSslProtocols
		IPV6Enabled => member:DistributionConfig.IsIPV6Enabled
		OriginCustomHeaders => member:Origin.CustomHeaders
		Locations => member:GeoRestriction.Items
		CNAMEs => member:DistributionConfig.Aliases
		S3Origin => member:Origin.S3OriginConfig
		AWS::CloudFront::Distribution => structure:DistributionConfig
		Resources.Cdn.Properties.DistributionConfig.DefaultCacheBehavior => member:DistributionConfig.DefaultCacheBehavior
		DistributionConfig.Origins[0].CustomOriginConfig.OriginSSLProtocols => member:CustomOriginConfig.OriginSslProtocols`,
	terraform: `
		minimum_protocol_version => member:ViewerCertificate.MinimumProtocolVersion
		default_ttl => member:CacheBehavior.DefaultTTL
		viewer_certificate.acm_certificate_arn => member:ViewerCertificate.ACMCertificateArn
		ordered_cache_behavior => member:DistributionConfig.CacheBehaviors
		target_origin_id => member:CacheBehavior.TargetOriginId
		geo_restriction => member:Restrictions.GeoRestriction
		origin_access_control_id => member:Origin.OriginAccessControlId
		web_acl_id => member:DistributionConfig.WebACLId
		s3_origin_config => member:Origin.S3OriginConfig
		custom_error_response => member:DistributionConfig.CustomErrorResponses
		aliases => member:DistributionConfig.Aliases
		origin_id => member:Origin.Id
		custom_header => member:Origin.CustomHeaders
		custom_header.name => member:OriginCustomHeader.HeaderName
		lambda_arn => member:LambdaFunctionAssociation.LambdaFunctionARN
		locations => member:GeoRestriction.Items
		is_ipv6_enabled => member:DistributionConfig.IsIPV6Enabled
		aws_cloudfront_distribution => structure:DistributionConfig
		restrictions.geo_restriction.restriction_type => member:GeoRestriction.RestrictionType
		aws_cloudfront_distribution.cdn.default_cache_behavior[0].min_ttl => member:CacheBehavior.MinTTL
		origin_group.member.origin_id => member:OriginGroupMember.OriginId
		min_ttl = 3600 => member:CacheBehavior.MinTTL`,
	otherSpellings: `
		defaultBehavior => member:DistributionConfig.DefaultCacheBehavior
		errorResponses => member:DistributionConfig.CustomErrorResponses
		aCMCertificateArn => member:ViewerCertificate.ACMCertificateArn
		Alternate domain names => member:DistributionConfig.Aliases
		Restrict viewer access => member:CacheBehavior.TrustedKeyGroups
		Compress objects automatically => member:CacheBehavior.Compress
		Response timeout => member:CustomOriginConfig.OriginReadTimeout
		update_distribution => operation:UpdateDistribution
		aws cloudfront get-distribution-config => operation:GetDistributionConfig
		GetDistributionCommand => operation:GetDistribution
		CreateDistribution2020_05_31 => operation:CreateDistribution
		--if-match => member:UpdateDistributionRequest.IfMatch
		<MinTTL>0</MinTTL> => member:CacheBehavior.MinTTL
		"ViewerProtocolPolicy": => member:CacheBehavior.ViewerProtocolPolicy`,
	paths: `
		ViewerCertificate.MinimumProtocolVersion => member:ViewerCertificate.MinimumProtocolVersion
		CacheBehaviors.Items[0].PathPattern => member:CacheBehavior.PathPattern
		Origins.Items[].DomainName => member:Origin.DomainName
		OriginGroup.Id => member:OriginGroup.Id
		Distribution.Id => member:Distribution.Id
		Logging.Bucket => member:LoggingConfig.Bucket
		Tags.Items[0].Key => member:Tag.Key
		config["DistributionConfig"]["Origins"]["Items"][0]["DomainName"] => member:Origin.DomainName
		/DistributionConfig/Comment => member:DistributionConfig.Comment
		TrustedSigners.Enabled => member:TrustedSigners.Enabled
		DistributionList.Items[3].DomainName => member:DistributionSummary.DomainName`,
	values: `
		TLSv1.2_2018 => value:MinimumProtocolVersion.TLSv1.2_2018
		sni-only => value:SSLSupportMethod.sni-only
		redirect-to-https => value:ViewerProtocolPolicy.redirect-to-https
		PriceClass_100 => value:PriceClass.PriceClass_100
		"PriceClass": "PriceClass_100", => value:PriceClass.PriceClass_100
		https-only => value:ViewerProtocolPolicy.https-only
		match viewer => value:OriginProtocolPolicy.match-viewer
		http2and3 => value:HttpVersion.http2and3
		viewer-request => value:EventType.viewer-request
		tenant-only => value:ConnectionMode.tenant-only
		OPTIONS => value:Method.OPTIONS
		blacklist => value:GeoRestrictionType.blacklist
		TLSv1.1 => value:SslProtocol.TLSv1.1
		vip => value:SSLSupportMethod.vip`,
	errors: `
		412 => error:PreconditionFailed
		403 => error:AccessDenied
		404 => error:NoSuchDistribution
		HTTP 409 => error:CNAMEAlreadyExists
		cname already exists => error:CNAMEAlreadyExists
		412 precondition failed => error:PreconditionFailed
		An error occurred (InvalidViewerCertificate) when calling the UpdateDistribution operation => error:InvalidViewerCertificate
		too many origins => error:TooManyOrigins
		illegal update => error:IllegalUpdate
		invalid argument => error:InvalidArgument`,
	policiesAndRules: `
		CachingOptimized => policy:658327ea-f89d-4fab-a63d-7e88639e58f6
		Managed-CachingDisabled => policy:4135ea2d-6df8-44a3-9df3-4b5a84be39ad
		658327ea-f89d-4fab-a63d-7e88639e58f6 => policy:658327ea-f89d-4fab-a63d-7e88639e58f6
		83da9c7e => policy:83da9c7e-98b4-4e11-a168-04f0df8e2c65
		HostHeaderOnly => policy:bf0718e1-ba1e-49d1-88b1-f726733018ae
		b689b0a8 => policy:b689b0a8-53d0-40ab-baf2-68738e2966ac
		caching disabled => policy:4135ea2d-6df8-44a3-9df3-4b5a84be39ad
		all viewer => policy:216adef6-5c7f-47e4-b989-5492eafa07d3
		simple cors => policy:60669652-455b-4ae9-85a4-c4c02393f86c
		CloudFront.3 => rule:viewer-https
		CKV_AWS_34 => rule:viewer-https
		AWS-0012 => rule:viewer-https
		viewer-https => rule:viewer-https`,
	typos: `
		MinimumProtcolVersion => member:ViewerCertificate.MinimumProtocolVersion
		mimttl => member:CacheBehavior.MinTTL
		maxtll => member:CacheBehavior.MaxTTL
		DefualtTTL => member:CacheBehavior.DefaultTTL
		viewer protcol polcy => member:CacheBehavior.ViewerProtocolPolicy
		PathPatern => member:CacheBehavior.PathPattern
		OrignPath => member:Origin.OriginPath
		TargetOrginId => member:CacheBehavior.TargetOriginId
		PricClass => member:DistributionConfig.PriceClass
		CallerReferance => member:DistributionConfig.CallerReference
		CacheBehaviours => member:DistributionConfig.CacheBehaviors
		AllowedMetods => member:CacheBehavior.AllowedMethods
		ForwardedValuse => member:CacheBehavior.ForwardedValues
		Cokies => member:ForwardedValues.Cookies
		GeoRestriciton => member:Restrictions.GeoRestriction
		WebACLld => member:DistributionConfig.WebACLId
		SLSupportMethod => member:ViewerCertificate.SSLSupportMethod
		OriginReadTimout => member:CustomOriginConfig.OriginReadTimeout
		lamda_function_arn => member:LambdaFunctionAssociation.LambdaFunctionARN
		CachePolciyId => member:CacheBehavior.CachePolicyId
		orgin_shield => member:Origin.OriginShield
		CustomErorResponses => member:DistributionConfig.CustomErrorResponses
		ResponsePagPath => member:CustomErrorResponse.ResponsePagePath
		InvalidViewerCertifcate => error:InvalidViewerCertificate
		InconsistantQuantities => error:InconsistentQuantities
		redirect-to-htps => value:ViewerProtocolPolicy.redirect-to-https
		PriceClas_100 => value:PriceClass.PriceClass_100
		cachingoptimised => policy:658327ea-f89d-4fab-a63d-7e88639e58f6
		compresion => member:CacheBehavior.Compress
		singed url => member:CacheBehavior.TrustedKeyGroups
		redirct http to https => member:CacheBehavior.ViewerProtocolPolicy
		custom eror page => member:DistributionConfig.CustomErrorResponses
		faliover => member:DistributionConfig.OriginGroups
		minimumprotcol => member:ViewerCertificate.MinimumProtocolVersion`,
	plainWords: `
		gzip => member:CacheBehavior.Compress
		brotli => member:CacheBehavior.Compress
		hotlink => member:DistributionConfig.WebACLId
		signed url => member:CacheBehavior.TrustedKeyGroups
		signed cookies => member:CacheBehavior.TrustedKeyGroups
		country block => member:Restrictions.GeoRestriction
		cname => member:DistributionConfig.Aliases
		custom domain => member:DistributionConfig.Aliases
		ssl certificate => member:DistributionConfig.ViewerCertificate
		how long is it cached => member:CacheBehavior.DefaultTTL
		custom 404 page => member:DistributionConfig.CustomErrorResponses
		index.html => member:DistributionConfig.DefaultRootObject
		redirect http to https => member:CacheBehavior.ViewerProtocolPolicy
		how do I force https => member:CacheBehavior.ViewerProtocolPolicy
		origin timeout => member:CustomOriginConfig.OriginReadTimeout
		waf => member:DistributionConfig.WebACLId
		access logs => member:DistributionConfig.Logging
		cheap regions => member:DistributionConfig.PriceClass
		websocket => member:CacheBehavior.OriginRequestPolicyId
		CORS => member:CacheBehavior.ResponseHeadersPolicyId
		lambda edge => member:CacheBehavior.LambdaFunctionAssociations
		cloudfront functions => member:CacheBehavior.FunctionAssociations
		failover => member:DistributionConfig.OriginGroups
		backup origin => member:DistributionConfig.OriginGroups
		field level encryption => member:CacheBehavior.FieldLevelEncryptionId
		http3 => value:HttpVersion.http3
		quic => member:DistributionConfig.HttpVersion
		ipv6 => member:DistributionConfig.IsIPV6Enabled
		robots.txt => member:CacheBehavior.PathPattern
		hsts => member:CacheBehavior.ResponseHeadersPolicyId
		security headers => member:CacheBehavior.ResponseHeadersPolicyId
		private bucket => member:Origin.OriginAccessControlId
		load balancer => member:Origin.CustomOriginConfig
		504 gateway timeout => member:CustomOriginConfig.OriginReadTimeout
		dedicated ip => member:ViewerCertificate.SSLSupportMethod
		minimum tls version => member:ViewerCertificate.MinimumProtocolVersion
		don't cache => policy:4135ea2d-6df8-44a3-9df3-4b5a84be39ad
		forward host header => member:CacheBehavior.OriginRequestPolicyId
		pass query strings => member:ForwardedValues.QueryString
		whitelist cookies => member:CookiePreference.WhitelistedNames
		where do logs go => member:DistributionConfig.Logging
		real time logs => member:CacheBehavior.RealtimeLogConfigArn
		single page app => member:DistributionConfig.CustomErrorResponses
		url rewrite => member:CacheBehavior.FunctionAssociations
		secret header => member:Origin.CustomHeaders
		mutual tls => member:DistributionConfig.ViewerMtlsConfig
		canary => member:DistributionConfig.ContinuousDeploymentPolicyId
		limit access by country => member:Restrictions.GeoRestriction
		turn off distribution => member:DistributionConfig.Enabled
		subdirectory on origin => member:Origin.OriginPath
		post requests => member:CacheBehavior.AllowedMethods
		rate limiting => member:DistributionConfig.WebACLId
		cache based on query string => member:ForwardedValues.QueryStringCacheKeys
		what is sni => member:ViewerCertificate.SSLSupportMethod
		arn:aws:acm:us-east-1:111122223333:certificate/1234 => member:ViewerCertificate.ACMCertificateArn
		images/*.jpg => member:CacheBehavior.PathPattern
		stale-while-revalidate => member:CacheBehavior.MaxTTL
		stale-if-error => member:CacheBehavior.MaxTTL
		request collapsing => member:CacheBehavior.CachePolicyId
		thundering herd => member:CacheBehavior.CachePolicyId
		flat-rate plan => structure:DistributionConfig
		pricing plan => structure:DistributionConfig
		s3 multi-region access point => member:Origin.OriginAccessControlId
		mrap => member:Origin.OriginAccessControlId
		post quantum => member:ViewerCertificate.MinimumProtocolVersion
		pqc => member:ViewerCertificate.MinimumProtocolVersion
		cross user cache leak => member:CacheBehavior.OriginRequestPolicyId`,
} satisfies Record<string, string>;

export interface Query {
	readonly group: keyof typeof groups;
	readonly query: string;
	readonly wanted: string;
}

/** All queries of the table. */
export const queries: readonly Query[] = Object.entries(groups).flatMap(([group, lines]) =>
	lines
		.trim()
		.split("\n")
		.map((line) => {
			const [query = "", wanted = ""] = line.trim().split(" => ");
			return { group: group as keyof typeof groups, query, wanted };
		}),
);
