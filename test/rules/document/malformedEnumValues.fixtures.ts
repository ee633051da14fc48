import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "values of the distribution in the wrong case",
		base: "modern",
		change: bend({ PriceClass: "PriceClass_all", HttpVersion: "HTTP2", ConnectionMode: "Direct" }),
		findings: [
			"MalformedXML/price-class PriceClass",
			"MalformedXML/http-version HttpVersion",
			"MalformedXML/enum ConnectionMode",
		],
	},
	{
		name: "values of origins",
		base: "classic",
		format: "xml",
		change: bend({
			"Origins.Items[1].CustomOriginConfig.OriginProtocolPolicy": "https",
			"Origins.Items[1].CustomOriginConfig.OriginSslProtocols": pair("TLSv1.2", "TLSv1.3"),
		}),
		findings: [
			"MalformedXML/origin-protocol-policy Origins.Items[1].CustomOriginConfig.OriginProtocolPolicy",
			"MalformedXML/origin-ssl-protocol Origins.Items[1].CustomOriginConfig.OriginSslProtocols.Items[1]",
		],
	},
	{
		name: "a value that came later",
		base: "classic",
		apiVersion: "2015-09-17",
		changeText: () => '{ "HTTPPort": 80, "HTTPSPort": 443, "OriginProtocolPolicy": "https-only" }',
		findings: ["MalformedXML/origin-protocol-policy OriginProtocolPolicy"],
	},
	{
		name: "values of a group and functions",
		base: "modern",
		format: "python",
		change: bend({
			"OriginGroups.Items[0].SelectionCriteria": "failover",
			"DefaultCacheBehavior.FunctionAssociations": pair({
				EventType: "VIEWER_REQUEST",
				FunctionARN: "arn:aws:cloudfront::111122223333:function/rewrite",
			}),
		}),
		findings: [
			"MalformedXML/group-selection OriginGroups.Items[0].SelectionCriteria",
			"MalformedXML/event-type DefaultCacheBehavior.FunctionAssociations.Items[0].EventType",
		],
	},
	{
		name: "values of behaviors, the path behavior among them",
		base: "classic",
		format: "python",
		change: bend({
			"CacheBehaviors.Items[0].ViewerProtocolPolicy": "redirect-to-HTTPS",
			"DefaultCacheBehavior.ForwardedValues.Cookies.Forward": "allow-list",
			"DefaultCacheBehavior.AllowedMethods.Items": ["get", "HEAD"],
		}),
		findings: [
			"MalformedXML/viewer-protocol-policy CacheBehaviors.Items[0].ViewerProtocolPolicy",
			"MalformedXML/cookies-forward DefaultCacheBehavior.ForwardedValues.Cookies.Forward",
			"MalformedXML/method DefaultCacheBehavior.AllowedMethods.Items[0]",
		],
	},
	{
		name: "values of restrictions and the certificate",
		base: "modern",
		format: "xml",
		change: bend({
			"Restrictions.GeoRestriction.RestrictionType": "allow",
			"ViewerCertificate.SSLSupportMethod": "",
		}),
		findings: [
			"MalformedXML/geo-type Restrictions.GeoRestriction.RestrictionType",
			"MalformedXML/ssl-support ViewerCertificate.SSLSupportMethod",
		],
	},
	{
		name: "values that somebody fills in",
		base: "modern",
		change: bend({ PriceClass: "$PRICE_CLASS", HttpVersion: "HIDDEN_DUE_TO_SECURITY_REASONS" }),
		findings: [],
	},
];
