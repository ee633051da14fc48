import { text } from "../../document/access";
import type { PolicyValues } from "../../schema/policies";
import { type ManagedPolicy, policyOf } from "../../schema/policies";
import { enumOf, memberOf } from "../../schema/schema";
import { duration } from "../../schema/units";
import { explainArn } from "./arns";
import { explainDomain } from "./domains";
import type { Subject, ValueNote } from "./note";
import { explainTarget, explainUses } from "./origins";
import { explainPattern } from "./patterns";

type Explainer = (subject: Subject, value: string) => ValueNote[];

const say = (text: string | null): ValueNote[] => (text === null ? [] : [{ text }]);

/** What to say about the value of a member, by `Structure.Member`; both kinds of behavior count as CacheBehavior. */
const byMember: { readonly [member: string]: Explainer } = {
	"CacheBehavior.PathPattern": (_, value) => say(explainPattern(value)),
	"CacheBehavior.TargetOriginId": explainTarget,
	"OriginGroupMember.OriginId": explainTarget,
	"CacheBehavior.CachePolicyId": explainPolicy,
	"CacheBehavior.OriginRequestPolicyId": explainPolicy,
	"CacheBehavior.ResponseHeadersPolicyId": explainPolicy,
	"CacheBehavior.RealtimeLogConfigArn": (_, value) => say(explainArn(value)),
	"ViewerCertificate.ACMCertificateArn": (_, value) => say(explainArn(value)),
	"ViewerCertificate.IAMCertificateId": (_, value) =>
		say(value.startsWith("ASCA") ? "Id of a server certificate that was uploaded to IAM." : null),
	"LambdaFunctionAssociation.LambdaFunctionARN": (_, value) => say(explainArn(value)),
	"FunctionAssociation.FunctionARN": (_, value) => say(explainArn(value)),
	"DistributionConfig.WebACLId": (_, value) => say(explainWebAcl(value)),
	"DistributionSummary.WebACLId": (_, value) => say(explainWebAcl(value)),
	"S3OriginConfig.OriginAccessIdentity": (_, value) => say(explainAccessIdentity(value)),
	"Origin.DomainName": (_, value) => say(explainDomain(value)),
	"LoggingConfig.Bucket": (_, value) => say(explainDomain(value)),
	"Distribution.ARN": (_, value) => say(explainArn(value)),
	"DistributionSummary.ARN": (_, value) => say(explainArn(value)),
};

/** What this very value means in its place; empty when its docs say all there is to say. */
export function explainValue(subject: Subject): ValueNote[] {
	const { node, trail } = subject;
	if (node.type === "Origin" || node.type === "OriginGroup") return explainUses(subject);
	const step = trail.at(-1);
	const value = text(node);
	if (!step || value === undefined || value === "") return [];
	const owner = step.parent.type === "DefaultCacheBehavior" ? "CacheBehavior" : step.parent.type;
	const explainer = byMember[`${owner}.${step.entry.key}`];
	if (explainer) return explainer(subject, value);
	const member = memberOf(step.parent.type, step.entry.key);
	const ofEnum = enumOf(member?.enum)?.values;
	if (ofEnum && Object.hasOwn(ofEnum, value)) return say(`\`${value}\`: ${ofEnum[value]?.doc}`);
	if (member?.unit === "seconds" && typeof node.value === "number" && node.value >= 60)
		return say(`${value} seconds: ${duration(node.value)}.`);
	return [];
}

function explainPolicy(_: Subject, id: string): ValueNote[] {
	const policy = policyOf(id);
	if (!policy)
		return say("None of the managed policies that are known here: a policy of the account, or a newer managed one.");
	return [{ text: `Managed ${policy.kind} policy \`${policy.name}\`. ${policy.summary}` }, ...settingsOf(policy)];
}

function settingsOf(policy: ManagedPolicy): ValueNote[] {
	if (policy.kind === "response headers") {
		return policy.headers.map((header) => ({
			text: `\`${header.name}: ${header.value}\`${header.override ? ", replacing the origin’s" : ""}`,
		}));
	}
	const notes: ValueNote[] = [];
	if (policy.kind === "cache") {
		const { min, default: usual, max } = policy.ttl;
		notes.push({ text: `Cached ${duration(usual)} by default, at least ${duration(min)}, at most ${duration(max)}.` });
	}
	notes.push({
		text: `Headers: ${valuesText(policy.headers)}. Cookies: ${valuesText(policy.cookies)}. Query strings: ${valuesText(policy.queryStrings)}.`,
	});
	return notes;
}

function valuesText(values: PolicyValues): string {
	if (typeof values === "string") return values;
	if ("only" in values) return values.only.map((name) => `\`${name}\``).join(", ");
	if ("allBut" in values) return `all but ${values.allBut.map((name) => `\`${name}\``).join(", ")}`;
	return `all, and ${values.allAnd.map((name) => `\`${name}\``).join(", ")}`;
}

function explainWebAcl(value: string): string | null {
	return explainArn(value) ?? "Id of a web ACL of AWS WAF Classic.";
}

function explainAccessIdentity(value: string): string | null {
	const prefix = "origin-access-identity/cloudfront/";
	return value.startsWith(prefix)
		? `Origin access identity \`${value.slice(prefix.length)}\`: the bucket’s policy must allow it to read.`
		: null;
}
