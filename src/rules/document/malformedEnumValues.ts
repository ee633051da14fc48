import type { Cursor } from "../../document/cursor";
import { setValue } from "../../formats/edits";
import { itemsOf, present } from "../../model/accessors";
import { joinWords, quote } from "../../model/sentences";
import { isResponse, literalText } from "../../model/uncertainty";
import { enumOf, foldName, memberOf, structureOf } from "../../schema/schema";
import type { Rule, RuleCase, RuleContext } from "../rule";
import { proposeFix } from "../shared/fixBuilders";
import { findNearestName } from "../shared/nearestName";

/** Members whose values are checked here, by structure, with the case that tells of them. */
const MEMBERS: { readonly [structure: string]: { readonly [member: string]: string } } = {
	DistributionConfig: {
		PriceClass: "MalformedXML/price-class",
		HttpVersion: "MalformedXML/http-version",
		ConnectionMode: "MalformedXML/enum",
	},
	CustomOriginConfig: {
		OriginProtocolPolicy: "MalformedXML/origin-protocol-policy",
		IpAddressType: "MalformedXML/enum",
	},
	OriginSslProtocols: { Items: "MalformedXML/origin-ssl-protocol" },
	OriginGroup: { SelectionCriteria: "MalformedXML/group-selection" },
	DefaultCacheBehavior: { ViewerProtocolPolicy: "MalformedXML/viewer-protocol-policy" },
	CacheBehavior: { ViewerProtocolPolicy: "MalformedXML/viewer-protocol-policy" },
	CookiePreference: { Forward: "MalformedXML/cookies-forward" },
	AllowedMethods: { Items: "MalformedXML/method" },
	CachedMethods: { Items: "MalformedXML/method" },
	LambdaFunctionAssociation: { EventType: "MalformedXML/event-type" },
	FunctionAssociation: { EventType: "MalformedXML/event-type" },
	GeoRestriction: { RestrictionType: "MalformedXML/geo-type" },
	ViewerCertificate: { SSLSupportMethod: "MalformedXML/ssl-support" },
};

/** What other tools, older texts and habit call a value. */
const ALIASES: { readonly [member: string]: { readonly [spelling: string]: string } } = {
	OriginProtocolPolicy: { http: "http-only", https: "https-only", match: "match-viewer" },
	ViewerProtocolPolicy: { "http-and-https": "allow-all", https: "https-only", redirect: "redirect-to-https" },
	Forward: { "allow-list": "whitelist", allowlist: "whitelist" },
	RestrictionType: {
		allow: "whitelist",
		allowlist: "whitelist",
		deny: "blacklist",
		blocklist: "blacklist",
		block: "blacklist",
	},
	OriginSslProtocols: { "TLSv1.0": "TLSv1", "TLSv1.3": "TLSv1.2", "TLS1.2": "TLSv1.2" },
	SSLSupportMethod: { sni: "sni-only" },
	HttpVersion: { "2": "http2", "1.1": "http1.1", "3": "http3", "http/2": "http2" },
	PriceClass: { "100": "PriceClass_100", "200": "PriceClass_200", All: "PriceClass_All" },
};

function check(place: Cursor, context: RuleContext): void {
	for (const [member, id] of Object.entries(MEMBERS[place.node.type ?? ""] ?? {})) {
		const value = present(place, member);
		if (!value) continue;
		for (const one of value.node.kind === "list" ? value.items() : [value]) checkValue(one, member, id, place, context);
	}
}

function checkValue(value: Cursor, member: string, id: string, owner: Cursor, context: RuleContext): void {
	const text = literalText(value);
	const values = enumOf(memberOf(owner.node.type, member)?.enum)?.values;
	if (text === undefined || !values) return;
	const declared = Object.hasOwn(values, text) ? values[text] : undefined;
	if (declared && declared.since <= context.apiVersion) return;
	// CloudFront functions run on viewer events only.
	const isOffered = (one: string) => owner.node.type !== "FunctionAssociation" || one.startsWith("viewer-");
	const allowed = Object.keys(values).filter(
		(one) => (values[one]?.since ?? "") <= context.apiVersion && isOffered(one),
	);
	if (allowed.length === 0) return;
	const name = member === "Items" ? (owner.entry?.key ?? owner.node.type ?? member) : member;
	const meant = declared
		? undefined
		: meantValue(text, owner.node.type === "OriginSslProtocols" ? "OriginSslProtocols" : member, allowed);
	const why = declared
		? `${quote(text)} in ${name} needs API version ${declared.since}; version ${context.apiVersion} allows ${joinWords(allowed.map(quote), "or")}`
		: `${quote(text)} is not allowed in ${name}; use ${joinWords(allowed.map(quote), "or")}`;
	context.report(id, value, {
		message: meant === undefined ? why : `${why}; did you mean ${quote(meant)}?`,
		...(meant !== undefined &&
			!needsItems(meant, owner) &&
			proposeFix(
				`Change to “${meant}”`,
				() => setValue(value.document, value.node, meant),
				foldName(meant) === foldName(text),
			)),
		// CloudFront's own lists spell HttpVersion in capitals, and its answers may carry values that came since.
		...(isResponse(value.document) && { severity: "warning" as const }),
	});
}

/** Whether a value would call for a list that is empty, so that the next error stood behind it. */
function needsItems(value: string, owner: Cursor): boolean {
	if (value !== "whitelist" && value !== "blacklist") return false;
	return (
		itemsOf(owner.node.type === "CookiePreference" ? present(owner, "WhitelistedNames") : owner).items.length === 0
	);
}

/** The value that was probably meant. */
function meantValue(text: string, member: string, allowed: readonly string[]): string | undefined {
	const aliases = ALIASES[member] ?? {};
	const alias = Object.keys(aliases).find((one) => one.toLowerCase() === text.trim().toLowerCase());
	const meant = alias === undefined ? undefined : aliases[alias];
	return meant !== undefined && allowed.includes(meant) ? meant : findNearestName(text, allowed);
}

const why =
	"CloudFront checks the value against a fixed, case-sensitive list. It rejects any other value with a message about a validation error and an enum value set. AWS SDKs usually send it unchecked.";

function enumCase(title: string, member: string, bad: string | object, good: string | object, more = ""): RuleCase {
	return {
		severity: "error",
		title,
		why: `${more && `${more} `}${why}`,
		basis: "seen",
		source: "Service models of all API versions, enumerations; answers quoted in aws-cdk issues",
		error: "MalformedXML",
		example: { bad: JSON.stringify({ [member]: bad }), good: JSON.stringify({ [member]: good }) },
	};
}

export const rule: Rule = {
	kind: "rejection",
	on: Object.keys(MEMBERS).filter((name) => structureOf(name)),
	cases: {
		"MalformedXML/enum": enumCase("Value not in the allowed list", "ConnectionMode", "Direct", "direct"),
		"MalformedXML/price-class": enumCase(
			"Unknown price class",
			"PriceClass",
			"PriceClass_all",
			"PriceClass_All",
			"[[enum:PriceClass.None]] exists since 2020-05-31 only.",
		),
		"MalformedXML/http-version": enumCase(
			"Unknown HTTP version",
			"HttpVersion",
			"HTTP2",
			"http2",
			"Lists of distributions show it in uppercase, but requests need lowercase.",
		),
		"MalformedXML/origin-protocol-policy": enumCase(
			"Unknown origin protocol policy",
			"OriginProtocolPolicy",
			"https",
			"https-only",
			"[[enum:OriginProtocolPolicy.https-only]] exists since 2016-01-13.",
		),
		"MalformedXML/origin-ssl-protocol": enumCase(
			"Unknown TLS version for an origin",
			"OriginSslProtocols",
			{ Quantity: 1, Items: ["TLSv1.3"] },
			{ Quantity: 1, Items: ["TLSv1.2"] },
			"TLS 1.0 is spelled `TLSv1`, and no API version can list TLS 1.3.",
		),
		"MalformedXML/group-selection": enumCase(
			"Unknown selection criteria of an origin group",
			"SelectionCriteria",
			"failover",
			"default",
		),
		"MalformedXML/viewer-protocol-policy": enumCase(
			"Unknown viewer protocol policy",
			"ViewerProtocolPolicy",
			"redirect-to-HTTPS",
			"redirect-to-https",
		),
		"MalformedXML/cookies-forward": {
			...enumCase(
				"Unknown cookie forwarding mode",
				"Forward",
				"allow-list",
				"whitelist",
				"The guide says allow list, but the value is `whitelist`.",
			),
			equivalents: { "cfn-lint": ["E3722"] },
		},
		"MalformedXML/method": enumCase(
			"Unknown HTTP method",
			"AllowedMethods",
			{ Quantity: 2, Items: ["get", "head"] },
			{ Quantity: 2, Items: ["GET", "HEAD"] },
			"Methods are in uppercase.",
		),
		"MalformedXML/event-type": enumCase("Unknown event type", "EventType", "VIEWER_REQUEST", "viewer-request"),
		"MalformedXML/geo-type": enumCase(
			"Unknown geo restriction type",
			"RestrictionType",
			"allow",
			"whitelist",
			"The guide says allow list and block list, but the values are `whitelist` and `blacklist`.",
		),
		"MalformedXML/ssl-support": enumCase(
			"Unknown SSL support method",
			"SSLSupportMethod",
			"sni",
			"sni-only",
			"CloudFront rejects an empty string too: leave the member out with the default certificate.",
		),
	},
	check,
};
