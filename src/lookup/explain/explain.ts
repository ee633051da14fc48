import type { Cursor } from "../../document/cursor";
import { toCanonicalStructure } from "../../model/structureTwins";
import { type MemberId, toMemberId } from "../../schema/memberId";
import type { PolicyValues } from "../../schema/policies";
import { findManagedPolicy, type ManagedPolicy } from "../../schema/policies";
import { enumOf, memberOf } from "../../schema/schema";
import { describeDuration } from "../../schema/units";
import { explainArn } from "./arns";
import { explainDomain } from "./domains";
import { explainOriginUses, explainTargetOrigin } from "./origins";
import { explainPattern } from "./patterns";
import type { ValueNote } from "./valueNote";

type Explainer = (cursor: Cursor, value: string) => ValueNote[];

const toNotes = (text: string | null): ValueNote[] => (text === null ? [] : [{ text }]);

/** Explainers by `Structure.Member`; both kinds of behavior are under CacheBehavior. */
const explainersByMember: { readonly [member: MemberId]: Explainer } = {
	"CacheBehavior.PathPattern": (_, value) => toNotes(explainPattern(value)),
	"CacheBehavior.TargetOriginId": explainTargetOrigin,
	"OriginGroupMember.OriginId": explainTargetOrigin,
	"CacheBehavior.CachePolicyId": explainPolicy,
	"CacheBehavior.OriginRequestPolicyId": explainPolicy,
	"CacheBehavior.ResponseHeadersPolicyId": explainPolicy,
	"CacheBehavior.RealtimeLogConfigArn": (_, value) => toNotes(explainArn(value)),
	"ViewerCertificate.ACMCertificateArn": (_, value) => toNotes(explainArn(value)),
	"ViewerCertificate.IAMCertificateId": (_, value) =>
		toNotes(/^AS(?!IA)/.test(value) ? "Id of a server certificate in IAM." : null),
	"LambdaFunctionAssociation.LambdaFunctionARN": (_, value) => toNotes(explainArn(value)),
	"FunctionAssociation.FunctionARN": (_, value) => toNotes(explainArn(value)),
	"DistributionConfig.WebACLId": (_, value) => toNotes(explainWebAcl(value)),
	"S3OriginConfig.OriginAccessIdentity": (_, value) => toNotes(explainAccessIdentity(value)),
	"Origin.DomainName": (_, value) => toNotes(explainDomain(value)),
	"LoggingConfig.Bucket": (_, value) => toNotes(explainDomain(value)),
	"Distribution.ARN": (_, value) => toNotes(explainArn(value)),
	"DistributionSummary.ARN": (_, value) => toNotes(explainArn(value)),
};

/** Notes on a value in its context; empty when its docs are enough. */
export function explainValue(cursor: Cursor): ValueNote[] {
	const { node, entry, text: value } = cursor;
	if (node.type === "Origin" || node.type === "OriginGroup") return explainOriginUses(cursor);
	if (!entry || value === undefined || value === "") return [];
	const holder = cursor.parent?.node.type ?? null;
	const explainer = explainersByMember[toMemberId(toCanonicalStructure(holder), entry.key)];
	if (explainer) return explainer(cursor, value);
	const member = memberOf(holder, entry.key);
	const ofEnum = enumOf(member?.enum)?.values;
	if (ofEnum && Object.hasOwn(ofEnum, value)) return toNotes(`\`${value}\`: ${ofEnum[value]?.doc}`);
	if (member?.unit === "seconds" && typeof node.value === "number" && node.value >= 60)
		return toNotes(`${value} seconds: ${describeDuration(node.value)}.`);
	return [];
}

function explainPolicy(_: Cursor, id: string): ValueNote[] {
	const policy = findManagedPolicy(id);
	if (!policy)
		return toNotes("Not a managed policy of the list here. It is a policy of your account, or a newer managed one.");
	return [{ text: `Managed ${policy.kind} policy \`${policy.name}\`. ${policy.summary}` }, ...explainSettings(policy)];
}

function explainSettings(policy: ManagedPolicy): ValueNote[] {
	if (policy.kind === "response headers") {
		return policy.headers.map((header) => ({
			text: `\`${header.name}: ${header.value}\`${header.override ? ", replaces the origin’s header" : ""}`,
		}));
	}
	const notes: ValueNote[] = [];
	if (policy.kind === "cache") {
		const { min, default: defaultTtl, max } = policy.ttl;
		notes.push({
			text: `Default TTL ${describeDuration(defaultTtl)}, minimum ${describeDuration(min)}, maximum ${describeDuration(max)}.`,
		});
	}
	notes.push({
		text: `Headers: ${formatPolicyValues(policy.headers)}. Cookies: ${formatPolicyValues(policy.cookies)}. Query strings: ${formatPolicyValues(policy.queryStrings)}.`,
	});
	return notes;
}

function formatPolicyValues(values: PolicyValues): string {
	if (typeof values === "string") return values;
	if ("only" in values) return values.only.map((name) => `\`${name}\``).join(", ");
	if ("allBut" in values) return `all except ${values.allBut.map((name) => `\`${name}\``).join(", ")}`;
	return `all, plus ${values.allAnd.map((name) => `\`${name}\``).join(", ")}`;
}

function explainWebAcl(value: string): string | null {
	return explainArn(value) ?? "Id of a web ACL of AWS WAF Classic, whose support ended on September 30, 2025.";
}

function explainAccessIdentity(value: string): string | null {
	const prefix = "origin-access-identity/cloudfront/";
	return value.startsWith(prefix)
		? `Origin access identity \`${value.slice(prefix.length)}\`: the bucket policy must allow it \`s3:GetObject\`.`
		: null;
}
