import { enumeration } from "./define";

/** Every enumeration of the API with its values in the order of the model. */
export const enums = {
	CertificateSource: enumeration({
		since: "2015-09-17",
		usedBy: ["ViewerCertificate.CertificateSource"],
		values: {
			cloudfront: { since: "2015-09-17", released: "2015-12-17", doc: "" },
			iam: { since: "2015-09-17", released: "2015-12-17", doc: "" },
			acm: { since: "2016-01-28", released: "2016-01-21", doc: "" },
		},
	}),
	ConnectionMode: enumeration({
		since: "2020-05-31",
		usedBy: ["DistributionConfig.ConnectionMode", "DistributionSummary.ConnectionMode"],
		values: {
			direct: { since: "2020-05-31", released: "2025-04-28", doc: "" },
			"tenant-only": { since: "2020-05-31", released: "2025-04-28", doc: "" },
		},
	}),
	EventType: enumeration({
		since: "2016-11-25",
		usedBy: ["FunctionAssociation.EventType", "LambdaFunctionAssociation.EventType"],
		values: {
			"viewer-request": { since: "2016-11-25", released: "2016-12-08", doc: "" },
			"viewer-response": { since: "2016-11-25", released: "2016-12-08", doc: "" },
			"origin-request": { since: "2016-11-25", released: "2016-12-08", doc: "" },
			"origin-response": { since: "2016-11-25", released: "2016-12-08", doc: "" },
		},
	}),
	GeoRestrictionType: enumeration({
		since: "2014-05-31",
		usedBy: ["GeoRestriction.RestrictionType"],
		values: {
			blacklist: { since: "2014-05-31", doc: "" },
			whitelist: { since: "2014-05-31", doc: "" },
			none: { since: "2014-05-31", doc: "" },
		},
	}),
	HttpVersion: enumeration({
		since: "2016-09-07",
		usedBy: ["DistributionConfig.HttpVersion", "DistributionSummary.HttpVersion"],
		values: {
			"http1.1": { since: "2016-09-07", released: "2016-09-08", doc: "" },
			http2: { since: "2016-09-07", released: "2016-09-08", doc: "" },
			http3: { since: "2020-05-31", released: "2022-08-15", doc: "" },
			http2and3: { since: "2020-05-31", released: "2022-08-15", doc: "" },
		},
	}),
	ICPRecordalStatus: enumeration({
		since: "2019-03-26",
		usedBy: ["AliasICPRecordal.ICPRecordalStatus"],
		values: {
			APPROVED: { since: "2019-03-26", released: "2019-06-14", doc: "" },
			SUSPENDED: { since: "2019-03-26", released: "2019-06-14", doc: "" },
			PENDING: { since: "2019-03-26", released: "2019-06-14", doc: "" },
		},
	}),
	IpAddressType: enumeration({
		since: "2020-05-31",
		usedBy: ["CustomOriginConfig.IpAddressType"],
		values: {
			ipv4: { since: "2020-05-31", released: "2025-09-03", doc: "" },
			ipv6: { since: "2020-05-31", released: "2025-09-03", doc: "" },
			dualstack: { since: "2020-05-31", released: "2025-09-03", doc: "" },
		},
	}),
	ItemSelection: enumeration({
		since: "2014-05-31",
		usedBy: ["CookiePreference.Forward"],
		values: {
			none: { since: "2014-05-31", doc: "" },
			whitelist: { since: "2014-05-31", doc: "" },
			all: { since: "2014-05-31", doc: "" },
		},
	}),
	Method: enumeration({
		since: "2014-05-31",
		usedBy: ["AllowedMethods.Items", "CachedMethods.Items"],
		values: {
			GET: { since: "2014-05-31", doc: "" },
			HEAD: { since: "2014-05-31", doc: "" },
			POST: { since: "2014-05-31", doc: "" },
			PUT: { since: "2014-05-31", doc: "" },
			PATCH: { since: "2014-05-31", doc: "" },
			OPTIONS: { since: "2014-05-31", doc: "" },
			DELETE: { since: "2014-05-31", doc: "" },
		},
	}),
	MinimumProtocolVersion: enumeration({
		since: "2014-10-21",
		usedBy: ["ViewerCertificate.MinimumProtocolVersion"],
		values: {
			SSLv3: { since: "2014-10-21", released: "2014-11-06", doc: "" },
			TLSv1: { since: "2014-10-21", released: "2014-11-06", doc: "" },
			TLSv1_2016: { since: "2017-03-25", released: "2017-10-26", doc: "" },
			"TLSv1.1_2016": { since: "2017-03-25", released: "2017-10-26", doc: "" },
			"TLSv1.2_2018": { since: "2017-03-25", released: "2017-10-26", doc: "" },
			"TLSv1.2_2019": { since: "2019-03-26", released: "2020-07-07", doc: "" },
			"TLSv1.2_2021": { since: "2020-05-31", released: "2021-06-23", doc: "" },
			"TLSv1.3_2025": { since: "2020-05-31", released: "2025-08-07", doc: "" },
			"TLSv1.2_2025": { since: "2020-05-31", released: "2025-10-10", doc: "" },
		},
	}),
	OriginGroupSelectionCriteria: enumeration({
		since: "2020-05-31",
		usedBy: ["OriginGroup.SelectionCriteria"],
		values: {
			default: { since: "2020-05-31", released: "2024-11-22", doc: "" },
			"media-quality-based": { since: "2020-05-31", released: "2024-11-22", doc: "" },
		},
	}),
	OriginProtocolPolicy: enumeration({
		since: "2014-05-31",
		usedBy: ["CustomOriginConfig.OriginProtocolPolicy"],
		values: {
			"http-only": { since: "2014-05-31", doc: "" },
			"match-viewer": { since: "2014-05-31", doc: "" },
			"https-only": { since: "2016-01-13", released: "2016-01-15", doc: "" },
		},
	}),
	PriceClass: enumeration({
		since: "2014-05-31",
		usedBy: ["DistributionConfig.PriceClass", "DistributionSummary.PriceClass"],
		values: {
			PriceClass_100: { since: "2014-05-31", doc: "" },
			PriceClass_200: { since: "2014-05-31", doc: "" },
			PriceClass_All: { since: "2014-05-31", doc: "" },
			None: { since: "2020-05-31", released: "2025-04-28", doc: "" },
		},
	}),
	SSLSupportMethod: enumeration({
		since: "2014-05-31",
		usedBy: ["ViewerCertificate.SSLSupportMethod"],
		values: {
			"sni-only": { since: "2014-05-31", doc: "" },
			vip: { since: "2014-05-31", doc: "" },
			"static-ip": { since: "2020-05-31", released: "2020-08-31", doc: "" },
		},
	}),
	SslProtocol: enumeration({
		since: "2016-01-13",
		usedBy: ["OriginSslProtocols.Items"],
		values: {
			SSLv3: { since: "2016-01-13", released: "2016-01-15", doc: "" },
			TLSv1: { since: "2016-01-13", released: "2016-01-15", doc: "" },
			"TLSv1.1": { since: "2016-01-13", released: "2016-01-15", doc: "" },
			"TLSv1.2": { since: "2016-01-13", released: "2016-01-15", doc: "" },
		},
	}),
	ViewerMtlsMode: enumeration({
		since: "2020-05-31",
		usedBy: ["ViewerMtlsConfig.Mode"],
		values: {
			required: { since: "2020-05-31", released: "2025-11-24", doc: "" },
			optional: { since: "2020-05-31", released: "2025-11-24", doc: "" },
			passthrough: { since: "2020-05-31", released: "2026-05-14", doc: "" },
		},
	}),
	ViewerProtocolPolicy: enumeration({
		since: "2014-05-31",
		usedBy: ["CacheBehavior.ViewerProtocolPolicy", "DefaultCacheBehavior.ViewerProtocolPolicy"],
		values: {
			"allow-all": { since: "2014-05-31", doc: "" },
			"https-only": { since: "2014-05-31", doc: "" },
			"redirect-to-https": { since: "2014-05-31", doc: "" },
		},
	}),
};
