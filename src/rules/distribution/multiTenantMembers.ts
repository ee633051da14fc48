import type { Cursor } from "../../document/cursor";
import { removeMember } from "../../formats/edits";
import { isOmitted, isSet, itemsOf, present, trimmedText } from "../../model/accessors";
import { getBehaviors } from "../../model/behaviors";
import { isTenantOnly } from "../../model/distribution";
import type { Rule, RuleContext } from "../rule";
import { proposeFix } from "../shared/fixBuilders";

const error = "InvalidArgument";
const source = "API model 2020-05-31, DistributionConfig and its members";

/** What cannot stand in a multi-tenant distribution: chain of members, when it counts, and what to call it. */
interface Forbidden {
	keys: readonly string[];
	counts: (place: Cursor) => boolean;
	what: string;
	/** CloudFront's own answers may carry it. */
	isDoubtful?: true;
	/** Something else has to be put in its place. */
	isNeeded?: true;
}

const isTrue = (place: Cursor) => place.boolean === true;
const isNotEmpty = (place: Cursor) => itemsOf(place).items.length > 0;
const isPresent = (place: Cursor) => !place.isHidden;
const isNamed = (place: Cursor) => isSet(place) && !place.isHidden;

const IN_CONFIG: readonly Forbidden[] = [
	{ keys: ["Aliases"], counts: isNotEmpty, what: "Aliases" },
	{
		keys: ["PriceClass"],
		counts: (one) => isNamed(one) && trimmedText(one) !== "None",
		what: "A price class",
		isDoubtful: true,
	},
	{ keys: ["IsIPV6Enabled"], counts: isTrue, what: "IsIPV6Enabled", isDoubtful: true },
	{ keys: ["ContinuousDeploymentPolicyId"], counts: isNamed, what: "A continuous deployment policy" },
	{ keys: ["Staging"], counts: isTrue, what: "Staging" },
	{ keys: ["Logging", "Enabled"], counts: isTrue, what: "Standard logging (legacy)", isDoubtful: true, isNeeded: true },
	{ keys: ["AnycastIpListId"], counts: isNamed, what: "An Anycast static IP list" },
	{ keys: ["ViewerCertificate", "IAMCertificateId"], counts: isNamed, what: "An IAM certificate", isNeeded: true },
	{
		keys: ["ViewerCertificate", "SSLSupportMethod"],
		counts: (one) => trimmedText(one) === "vip",
		what: "A certificate with dedicated IP addresses",
		isNeeded: true,
	},
	{
		keys: ["WebACLId"],
		counts: (one) => /^[0-9a-f-]{36}$/i.test(trimmedText(one) ?? ""),
		what: "An AWS WAF Classic web ACL",
	},
];

const IN_ORIGIN: readonly Forbidden[] = [
	{
		keys: ["S3OriginConfig", "OriginAccessIdentity"],
		counts: isNamed,
		what: "An origin access identity",
		isDoubtful: true,
		isNeeded: true,
	},
];

const IN_BEHAVIOR: readonly Forbidden[] = [
	{ keys: ["TrustedSigners", "Enabled"], counts: isTrue, what: "A trusted signer" },
	{ keys: ["SmoothStreaming"], counts: isTrue, what: "Smooth Streaming" },
	{ keys: ["ForwardedValues"], counts: isPresent, what: "ForwardedValues", isNeeded: true },
	{ keys: ["MinTTL"], counts: isPresent, what: "A minimum TTL outside a cache policy" },
	{ keys: ["DefaultTTL"], counts: isPresent, what: "A default TTL outside a cache policy" },
	{ keys: ["MaxTTL"], counts: isPresent, what: "A maximum TTL outside a cache policy" },
];

export const rule: Rule = {
	kind: "rejection",
	on: ["DistributionConfig"],
	since: "2020-05-31",
	cases: {
		"InvalidArgument/tenant-forbidden": {
			severity: "error",
			title: "Setting not supported in a multi-tenant distribution",
			why: "With [[DistributionConfig.ConnectionMode]] `tenant-only`, viewers use the domain names of tenants. Such a distribution does not support aliases, price classes, IPv6, Anycast lists, staging, continuous deployment or dedicated IP addresses. Nor does it support trusted signers, Smooth Streaming, ForwardedValues, TTLs outside cache policies, IAM certificates or WAF Classic.",
			basis: "doc",
			source,
			error,
			example: {
				bad: '{ "Enabled": true, "ConnectionMode": "tenant-only", "Aliases": { "Quantity": 1, "Items": ["www.example.com"] } }',
				good: '{ "Enabled": true, "ConnectionMode": "tenant-only", "Aliases": { "Quantity": 0 } }',
			},
		},
		"InvalidArgument/tenant-config-direct": {
			severity: "error",
			title: "Tenant parameters in a standard distribution",
			why: "[[DistributionConfig.TenantConfig]] belongs to distributions whose [[DistributionConfig.ConnectionMode]] is `tenant-only`. The default is `direct`, and such a distribution has no tenants that could set parameters.",
			basis: "doc",
			source,
			error,
			example: {
				bad: '{ "Enabled": true, "ConnectionMode": "direct", "TenantConfig": { "ParameterDefinitions": [{ "Name": "customer", "Definition": { "StringSchema": { "Required": true } } }] } }',
				good: '{ "Enabled": true, "ConnectionMode": "tenant-only", "TenantConfig": { "ParameterDefinitions": [{ "Name": "customer", "Definition": { "StringSchema": { "Required": true } } }] } }',
			},
		},
	},
	check(config, context) {
		const mode = present(config, "ConnectionMode");
		const tenants = present(config, "TenantConfig");
		if (mode && isTenantOnly(config)) {
			checkMembers(config, IN_CONFIG, mode, context);
			for (const origin of itemsOf(present(config, "Origins")).items) checkMembers(origin, IN_ORIGIN, mode, context);
			for (const behavior of getBehaviors(config)) checkMembers(behavior, IN_BEHAVIOR, mode, context);
		}
		const isDirect =
			trimmedText(mode) === "direct" || (isOmitted(config, "ConnectionMode") && present(config, "Origins"));
		if (tenants && isDirect && tenants.get("ParameterDefinitions")?.items().length) {
			context.report("InvalidArgument/tenant-config-direct", tenants, {
				message: "Only a multi-tenant distribution can have tenant parameters",
				related: mode && [{ place: mode, message: "A standard distribution" }],
				...proposeFix("Remove TenantConfig", () => removeMember(config.document, config.node, "TenantConfig")),
			});
		}
	},
};

function checkMembers(place: Cursor, table: readonly Forbidden[], mode: Cursor, { report }: RuleContext): void {
	for (const { keys, counts, what, isDoubtful, isNeeded } of table) {
		const [key = ""] = keys;
		const member = present(place, ...keys);
		if (!member || !counts(member)) continue;
		report("InvalidArgument/tenant-forbidden", member, {
			message: `${what} cannot be set in a multi-tenant distribution`,
			related: [{ place: mode, message: "A multi-tenant distribution" }],
			...(!isNeeded && proposeFix(`Remove ${key}`, () => removeMember(place.document, place.node, key))),
			...(isDoubtful && { severity: "warning" as const }),
		});
	}
}
