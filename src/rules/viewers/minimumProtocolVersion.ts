import type { Cursor } from "../../document/cursor";
import { isOmitted, present, trimmedText } from "../../model/accessors";
import { getCertificateKind } from "../../model/certificate";
import { joinWords, quote } from "../../model/sentences";
import { getRecommendedPolicy } from "../../model/tlsPolicies";
import { isResponse, literalText } from "../../model/uncertainty";
import { enums } from "../../schema/enums";
import { enumOf } from "../../schema/schema";
import type { FixProposal, Rule, RuleContext } from "../rule";
import { useSniFix } from "../shared/certificateFixes";
import { replaceValueFix, setMemberFix } from "../shared/fixBuilders";
import { findNearestName } from "../shared/nearestName";

/** The last API version in which a missing MinimumProtocolVersion was seen to mean SSLv3. */
const LAST_WITH_SSLV3 = "2014-11-06";

/** Policies for dedicated IP addresses, unless AWS Support has enabled more. */
const FOR_VIP = ["SSLv3", "TLSv1"];

export const rule: Rule = {
	kind: "rejection",
	on: ["ViewerCertificate"],
	since: "2014-10-21",
	cases: {
		"InvalidMinimumProtocolVersion/enum": {
			severity: "error",
			title: "Unknown security policy",
			why: "[[ViewerCertificate.MinimumProtocolVersion]] takes the name of a security policy. All but the two oldest, `SSLv3` and `TLSv1`, have a year after the version. `TLSv1.2` alone is a value for origins, in [[OriginSslProtocols.Items]].",
			basis: "model",
			source: "API models of all versions, MinimumProtocolVersion",
			error: "InvalidMinimumProtocolVersion",
			example: {
				bad: '{ "ViewerCertificate": { "ACMCertificateArn": "arn:aws:acm:us-east-1:111122223333:certificate/12345678-90ab-cdef-1234-567890abcdef", "SSLSupportMethod": "sni-only", "MinimumProtocolVersion": "TLSv1.2" } }',
				good: '{ "ViewerCertificate": { "ACMCertificateArn": "arn:aws:acm:us-east-1:111122223333:certificate/12345678-90ab-cdef-1234-567890abcdef", "SSLSupportMethod": "sni-only", "MinimumProtocolVersion": "TLSv1.2_2021" } }',
			},
		},
		"InvalidProtocolSettings/sslv3-sni": {
			severity: "error",
			title: "SSLv3 with SNI",
			why: "SSL 3.0 has no SNI, so `sni-only` needs `TLSv1` or later. `SSLv3` needs `vip`, and no current client needs it. Up to API version 2014-11-06, a missing [[ViewerCertificate.MinimumProtocolVersion]] means `SSLv3`.",
			basis: "seen",
			source: "API model, InvalidProtocolSettings; refusal quoted in troposphere issue 218 (March 2015)",
			error: "InvalidProtocolSettings",
			wireMessage: [
				"configured for SNI and the Minimum SSL Protocol Version is specified as SSLv3. You cannot specify both.",
			],
			example: {
				bad: '{ "ViewerCertificate": { "IAMCertificateId": "ASCAEXAMPLEID1234567", "SSLSupportMethod": "sni-only", "MinimumProtocolVersion": "SSLv3" } }',
				good: '{ "ViewerCertificate": { "IAMCertificateId": "ASCAEXAMPLEID1234567", "SSLSupportMethod": "sni-only", "MinimumProtocolVersion": "TLSv1" } }',
			},
		},
		"InvalidMinimumProtocolVersion/vip": {
			severity: "error",
			title: "Security policy that dedicated IP addresses do not allow",
			why: "With `vip` you can use only the two oldest policies, `SSLv3` and `TLSv1`, unless AWS Support has enabled more for the account. All others need `sni-only`.",
			basis: "seen",
			wireMessage: ["The specified MinimumProtocolVersion cannot be used with the specified SSLSupportMethod"],
			source: "Developer Guide 2023, Security policy; refusals reported by users of the AWS CDK and CloudFormation",
			error: "InvalidMinimumProtocolVersion",
			example: {
				bad: '{ "ViewerCertificate": { "IAMCertificateId": "ASCAEXAMPLEID1234567", "SSLSupportMethod": "vip", "MinimumProtocolVersion": "TLSv1.2_2021" } }',
				good: '{ "ViewerCertificate": { "IAMCertificateId": "ASCAEXAMPLEID1234567", "SSLSupportMethod": "sni-only", "MinimumProtocolVersion": "TLSv1.2_2021" } }',
			},
		},
	},
	check(certificate, context) {
		const policy = present(certificate, "MinimumProtocolVersion");
		const name = literalText(policy)?.trim();
		const method = present(certificate, "SSLSupportMethod");
		if (method && isOmitted(certificate, "MinimumProtocolVersion")) checkImplied(certificate, method, context);
		if (!policy || !name) return;
		if (!Object.hasOwn(enums.MinimumProtocolVersion.values, name))
			return reportUnknown(policy, name, trimmedText(method), context);
		checkAge(policy, name, context);
		if (!method || getCertificateKind(certificate) === "default") return;
		const related = [{ place: method, message: "The SSL support method" }];
		if (name === "SSLv3" && trimmedText(method) === "sni-only") {
			const message = "The policy “SSLv3” cannot be used with “sni-only”";
			const better = getRecommendedPolicy(context.apiVersion) ?? "TLSv1";
			context.report("InvalidProtocolSettings/sslv3-sni", policy, {
				message,
				related,
				...replaceValueFix(policy, better),
			});
		} else if (trimmedText(method) === "vip" && !FOR_VIP.includes(name)) {
			const message = `The policy ${quote(name)} cannot be used with “vip”, only with “sni-only”`;
			context.report("InvalidMinimumProtocolVersion/vip", policy, { message, related, ...useSniFix(certificate) });
		}
	},
};

/** Up to 2014-11-06 a missing policy means SSLv3, which does not go with SNI. */
function checkImplied(certificate: Cursor, method: Cursor, { report, apiVersion }: RuleContext): void {
	if (apiVersion > LAST_WITH_SSLV3 || isResponse(certificate.document)) return;
	if (trimmedText(method) !== "sni-only" || getCertificateKind(certificate) !== "own") return;
	report("InvalidProtocolSettings/sslv3-sni", method, {
		message: `“sni-only” needs MinimumProtocolVersion “TLSv1”; without it, API version ${apiVersion} uses “SSLv3”`,
		...setMemberFix(certificate, "MinimumProtocolVersion", "TLSv1"),
	});
}

function policiesIn(version: string): string[] {
	const values = Object.entries(enumOf("MinimumProtocolVersion")?.values ?? {});
	return values.filter(([, { since }]) => since <= version).map(([name]) => name);
}

function reportUnknown(
	policy: Cursor,
	name: string,
	method: string | undefined,
	{ report, apiVersion }: RuleContext,
): void {
	const names = policiesIn(apiVersion);
	const meant = newestOf(name, names) ?? findNearestName(name, names);
	const hint = meant ? `did you mean ${quote(meant)}?` : `there are ${joinWords(names.map(quote))}`;
	report("InvalidMinimumProtocolVersion/enum", policy, {
		message: `No security policy is named ${quote(name)}; ${hint}`,
		...(meant && goTogether(meant, method) && correctPolicyFix(policy, name, meant)),
	});
}

/** The youngest policy for what people write without a year; names of policies end with theirs. */
function newestOf(protocol: string, names: readonly string[]): string | undefined {
	if (protocol === "TLSv1.0") return "TLSv1";
	return names
		.filter((name) => name.startsWith(`${protocol}_`))
		.sort()
		.at(-1);
}

function goTogether(policy: string, method: string | undefined): boolean {
	return method === "vip" ? FOR_VIP.includes(policy) : policy !== "SSLv3" || method !== "sni-only";
}

function correctPolicyFix(policy: Cursor, name: string, meant: string): { fix?: FixProposal } {
	return replaceValueFix(policy, meant, name.toLowerCase() === meant.toLowerCase());
}

/** CloudFront has added policies to older API versions too, so that a younger one need not be refused. */
function checkAge(policy: Cursor, name: string, { report, apiVersion }: RuleContext): void {
	if (policiesIn(apiVersion).includes(name) || isResponse(policy.document)) return;
	const message = `API version ${apiVersion} has no policy ${quote(name)}, so CloudFront may reject it`;
	report("InvalidMinimumProtocolVersion/enum", policy, { message, severity: "warning" });
}
