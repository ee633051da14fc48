import type { ApiVersion } from "../../src/schema/versions";

const ACCOUNT = "111122223333";

const certificate = {
	ACMCertificateArn: `arn:aws:acm:us-east-1:${ACCOUNT}:certificate/12345678-90ab-cdef-1234-567890abcdef`,
	SSLSupportMethod: "sni-only",
};

const logging = { Enabled: true, IncludeCookies: false, Bucket: "logs-of-example.s3.amazonaws.com", Prefix: "cdn/" };

/** Configs about which no rule has anything to say: each fixture bends one of them. */
export const bases = {
	classic: {
		apiVersion: "2017-03-25" as ApiVersion,
		config: {
			CallerReference: "2017-10-26T09:14:02Z",
			Aliases: { Quantity: 1, Items: ["www.example.com"] },
			DefaultRootObject: "index.html",
			Origins: {
				Quantity: 2,
				Items: [
					{
						Id: "media",
						DomainName: "media-of-example.s3.amazonaws.com",
						OriginPath: "",
						CustomHeaders: { Quantity: 0 },
						S3OriginConfig: { OriginAccessIdentity: "origin-access-identity/cloudfront/E1A2B3C4D5E6F7" },
					},
					{
						Id: "api",
						DomainName: "api.example.com",
						OriginPath: "",
						CustomHeaders: { Quantity: 0 },
						CustomOriginConfig: {
							HTTPPort: 80,
							HTTPSPort: 443,
							OriginProtocolPolicy: "https-only",
							OriginSslProtocols: { Quantity: 1, Items: ["TLSv1.2"] },
							OriginReadTimeout: 30,
							OriginKeepaliveTimeout: 5,
						},
					},
				],
			},
			DefaultCacheBehavior: {
				TargetOriginId: "media",
				ForwardedValues: {
					QueryString: false,
					Cookies: { Forward: "none" },
					Headers: { Quantity: 0 },
					QueryStringCacheKeys: { Quantity: 0 },
				},
				TrustedSigners: { Enabled: false, Quantity: 0 },
				ViewerProtocolPolicy: "redirect-to-https",
				MinTTL: 0,
				AllowedMethods: {
					Quantity: 2,
					Items: ["HEAD", "GET"],
					CachedMethods: { Quantity: 2, Items: ["HEAD", "GET"] },
				},
				SmoothStreaming: false,
				DefaultTTL: 86400,
				MaxTTL: 31536000,
				Compress: true,
				LambdaFunctionAssociations: { Quantity: 0 },
			},
			CacheBehaviors: {
				Quantity: 1,
				Items: [
					{
						PathPattern: "api/*",
						TargetOriginId: "api",
						ForwardedValues: {
							QueryString: true,
							Cookies: { Forward: "none" },
							Headers: { Quantity: 1, Items: ["Authorization"] },
							QueryStringCacheKeys: { Quantity: 0 },
						},
						TrustedSigners: { Enabled: false, Quantity: 0 },
						ViewerProtocolPolicy: "https-only",
						MinTTL: 0,
						AllowedMethods: {
							Quantity: 7,
							Items: ["HEAD", "DELETE", "POST", "GET", "OPTIONS", "PUT", "PATCH"],
							CachedMethods: { Quantity: 2, Items: ["HEAD", "GET"] },
						},
						SmoothStreaming: false,
						DefaultTTL: 60,
						MaxTTL: 300,
						Compress: true,
						LambdaFunctionAssociations: { Quantity: 0 },
					},
				],
			},
			CustomErrorResponses: {
				Quantity: 1,
				Items: [{ ErrorCode: 404, ResponsePagePath: "/errors/404.html", ResponseCode: "404", ErrorCachingMinTTL: 60 }],
			},
			Comment: "Site of Example",
			Logging: logging,
			PriceClass: "PriceClass_All",
			Enabled: true,
			ViewerCertificate: { ...certificate, MinimumProtocolVersion: "TLSv1.2_2018" },
			Restrictions: { GeoRestriction: { RestrictionType: "none", Quantity: 0 } },
			WebACLId: "a1b2c3d4-5678-90ab-cdef-1234567890ab",
			HttpVersion: "http2",
			IsIPV6Enabled: true,
		},
	},
	modern: {
		apiVersion: "2020-05-31" as ApiVersion,
		config: {
			CallerReference: "2024-02-01T10:00:00Z",
			Aliases: { Quantity: 1, Items: ["www.example.com"] },
			DefaultRootObject: "index.html",
			Origins: {
				Quantity: 2,
				Items: [
					{
						Id: "media",
						DomainName: "media-of-example.s3.eu-west-1.amazonaws.com",
						OriginPath: "",
						CustomHeaders: { Quantity: 0 },
						S3OriginConfig: { OriginAccessIdentity: "" },
						ConnectionAttempts: 3,
						ConnectionTimeout: 10,
						OriginShield: { Enabled: false },
						OriginAccessControlId: "E2VBV9JQ9F5SDB",
					},
					{
						Id: "standby",
						DomainName: "standby-of-example.s3.us-west-2.amazonaws.com",
						OriginPath: "",
						CustomHeaders: { Quantity: 0 },
						S3OriginConfig: { OriginAccessIdentity: "" },
						ConnectionAttempts: 3,
						ConnectionTimeout: 10,
						OriginShield: { Enabled: false },
						OriginAccessControlId: "E2VBV9JQ9F5SDB",
					},
				],
			},
			OriginGroups: {
				Quantity: 1,
				Items: [
					{
						Id: "media with standby",
						FailoverCriteria: { StatusCodes: { Quantity: 4, Items: [500, 502, 503, 504] } },
						Members: { Quantity: 2, Items: [{ OriginId: "media" }, { OriginId: "standby" }] },
						SelectionCriteria: "default",
					},
				],
			},
			DefaultCacheBehavior: {
				TargetOriginId: "media with standby",
				TrustedSigners: { Enabled: false, Quantity: 0 },
				TrustedKeyGroups: { Enabled: false, Quantity: 0 },
				ViewerProtocolPolicy: "redirect-to-https",
				AllowedMethods: {
					Quantity: 2,
					Items: ["HEAD", "GET"],
					CachedMethods: { Quantity: 2, Items: ["HEAD", "GET"] },
				},
				SmoothStreaming: false,
				Compress: true,
				LambdaFunctionAssociations: { Quantity: 0 },
				FunctionAssociations: { Quantity: 0 },
				FieldLevelEncryptionId: "",
				CachePolicyId: "658327ea-f89d-4fab-a63d-7e88639e58f6",
				ResponseHeadersPolicyId: "67f7725c-6f97-4210-82d7-5512b31e9d03",
			},
			CacheBehaviors: { Quantity: 0 },
			CustomErrorResponses: { Quantity: 0 },
			Comment: "Site of Example",
			Logging: logging,
			PriceClass: "PriceClass_All",
			Enabled: true,
			ViewerCertificate: { ...certificate, MinimumProtocolVersion: "TLSv1.3_2025" },
			Restrictions: { GeoRestriction: { RestrictionType: "none", Quantity: 0 } },
			WebACLId: `arn:aws:wafv2:us-east-1:${ACCOUNT}:global/webacl/site/a1b2c3d4-5678-90ab-cdef-1234567890ab`,
			HttpVersion: "http2and3",
			IsIPV6Enabled: true,
			ContinuousDeploymentPolicyId: "",
			Staging: false,
		},
	},
};
