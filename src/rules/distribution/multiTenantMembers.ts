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
	{ keys: ["AnycastIpListId"], counts: isNamed, what: "A list of anycast IP addresses" },
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
		what: "A web ACL of AWS WAF Classic",
	},
];

const IN_BEHAVIOR: readonly Forbidden[] = [
	{ keys: ["TrustedSigners", "Enabled"], counts: isTrue, what: "A trusted signer" },
	{ keys: ["SmoothStreaming"], counts: isTrue, what: "Smooth Streaming" },
	{ keys: ["ForwardedValues"], counts: isPresent, what: "ForwardedValues", isNeeded: true },
	{ keys: ["MinTTL"], counts: isPresent, what: "A minimum TTL outside of a cache policy" },
	{ keys: ["DefaultTTL"], counts: isPresent, what: "A default TTL outside of a cache policy" },
	{ keys: ["MaxTTL"], counts: isPresent, what: "A maximum TTL outside of a cache policy" },
];

export const rule: Rule = {
	kind: "rejection",
	on: ["DistributionConfig"],
	since: "2020-05-31",
	cases: {
		"InvalidArgument/tenant-forbidden": {
			severity: "error",
			title: "A setting that a multi-tenant distribution cannot have",
			why: "With [[DistributionConfig.ConnectionMode]] `tenant-only` viewers come by the names of tenants. Aliases, price class, IPv6, anycast lists, staging, trusted signers, Smooth Streaming, the older cache settings, IAM certificates, dedicated IP addresses and web ACLs of WAF Classic are for ordinary distributions.",
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
			title: "Parameters for tenants in an ordinary distribution",
			why: "[[DistributionConfig.TenantConfig]] belongs to distributions whose [[DistributionConfig.ConnectionMode]] is `tenant-only`. When that is left out it is `direct`, and there are no tenants who could set parameters.",
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
			for (const behavior of getBehaviors(config)) checkMembers(behavior, IN_BEHAVIOR, mode, context);
		}
		const isDirect =
			trimmedText(mode) === "direct" || (isOmitted(config, "ConnectionMode") && present(config, "Origins"));
		if (tenants && isDirect && tenants.get("ParameterDefinitions")?.items().length) {
			context.report("InvalidArgument/tenant-config-direct", tenants, {
				message: "Only a multi-tenant distribution can have parameters for tenants",
				related: mode && [{ place: mode, message: "An ordinary distribution" }],
				...proposeFix("Take TenantConfig out", () => removeMember(config.document, config.node, "TenantConfig")),
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
			...(!isNeeded && proposeFix(`Take ${key} out`, () => removeMember(place.document, place.node, key))),
			...(isDoubtful && { severity: "warning" as const }),
		});
	}
}
