import type { Cursor } from "../../document/cursor";
import { itemsOf, present } from "../../model/accessors";
import { parseArn } from "../../model/arn";
import { getBehaviors } from "../../model/behaviors";
import { literalText } from "../../model/uncertainty";
import type { Rule } from "../rule";

interface Owned {
	place: Cursor;
	account: string;
	/** The case to report, or null for what only tells which account is meant. */
	id: string | null;
	what: string;
}

export const rule: Rule = {
	kind: "rejection",
	on: ["DistributionConfig"],
	since: "2016-11-25",
	cases: {
		"InvalidLambdaFunctionAssociation/account": {
			severity: "warning",
			title: "Lambda function in another account",
			why: "A function on a behavior must belong to the distribution's account. The config does not name that account, but all ARNs in it should have the same one. If one differs, either it or the others are from the wrong account.",
			basis: "doc",
			source: "Developer Guide 2023, Restrictions on Lambda@Edge",
			error: "InvalidLambdaFunctionAssociation",
			example: {
				bad: '{ "Enabled": true, "ViewerCertificate": { "ACMCertificateArn": "arn:aws:acm:us-east-1:111122223333:certificate/12345678-90ab-cdef-1234-567890abcdef", "SSLSupportMethod": "sni-only" }, "DefaultCacheBehavior": { "LambdaFunctionAssociations": { "Quantity": 1, "Items": [{ "LambdaFunctionARN": "arn:aws:lambda:us-east-1:444455556666:function:sign-in:7", "EventType": "viewer-request" }] } } }',
				good: '{ "Enabled": true, "ViewerCertificate": { "ACMCertificateArn": "arn:aws:acm:us-east-1:111122223333:certificate/12345678-90ab-cdef-1234-567890abcdef", "SSLSupportMethod": "sni-only" }, "DefaultCacheBehavior": { "LambdaFunctionAssociations": { "Quantity": 1, "Items": [{ "LambdaFunctionARN": "arn:aws:lambda:us-east-1:111122223333:function:sign-in:7", "EventType": "viewer-request" }] } } }',
			},
		},
		"RealtimeLogConfigOwnerMismatch/account": {
			severity: "warning",
			title: "Real-time log configuration in another account",
			why: "The real-time log configuration of a behavior must belong to the distribution's account. The config does not name that account, but all ARNs in it should have the same one. If one differs, either it or the others are from the wrong account.",
			basis: "model",
			source: "API model 2020-05-31, RealtimeLogConfigOwnerMismatch",
			error: "RealtimeLogConfigOwnerMismatch",
			example: {
				bad: '{ "Enabled": true, "ViewerCertificate": { "ACMCertificateArn": "arn:aws:acm:us-east-1:111122223333:certificate/12345678-90ab-cdef-1234-567890abcdef", "SSLSupportMethod": "sni-only" }, "DefaultCacheBehavior": { "RealtimeLogConfigArn": "arn:aws:cloudfront::444455556666:realtime-log-config/cdn-logs" } }',
				good: '{ "Enabled": true, "ViewerCertificate": { "ACMCertificateArn": "arn:aws:acm:us-east-1:111122223333:certificate/12345678-90ab-cdef-1234-567890abcdef", "SSLSupportMethod": "sni-only" }, "DefaultCacheBehavior": { "RealtimeLogConfigArn": "arn:aws:cloudfront::111122223333:realtime-log-config/cdn-logs" } }',
			},
		},
	},
	check(config, { report }) {
		const all = [...ownedByDistribution(config), ...getBehaviors(config).flatMap(ownedByBehavior)];
		const usual = findMostFrequent(all);
		for (const one of all) {
			if (!usual || !one.id || one.account === usual.account) continue;
			report(one.id, one.place, {
				message: `${one.what} belongs to account ${one.account}, but other ARNs in this config to ${usual.account}`,
				related: [{ place: usual.place, message: `Account ${usual.account}` }],
			});
		}
	},
};

function ownedByDistribution(config: Cursor): Owned[] {
	return [
		...owned(present(config, "ViewerCertificate", "ACMCertificateArn"), null, "The certificate"),
		...owned(present(config, "WebACLId"), null, "The web ACL"),
	];
}

function ownedByBehavior(behavior: Cursor): Owned[] {
	const lambdas = itemsOf(present(behavior, "LambdaFunctionAssociations")).items;
	const functions = itemsOf(present(behavior, "FunctionAssociations")).items;
	const logs = present(behavior, "RealtimeLogConfigArn");
	return [
		...lambdas.flatMap((one) =>
			owned(present(one, "LambdaFunctionARN"), "InvalidLambdaFunctionAssociation/account", "The Lambda function"),
		),
		...functions.flatMap((one) => owned(present(one, "FunctionARN"), null, "The function")),
		...owned(logs, "RealtimeLogConfigOwnerMismatch/account", "The real-time log configuration"),
	];
}

function owned(place: Cursor | undefined, id: string | null, what: string): Owned[] {
	const account = parseArn(literalText(place) ?? "")?.account;
	return place && account && /^\d{12}$/.test(account) ? [{ place, account, id, what }] : [];
}

/** The first of those whose account most of them share. */
function findMostFrequent(all: readonly Owned[]): Owned | undefined {
	const counts = new Map<string, number>();
	for (const { account } of all) counts.set(account, (counts.get(account) ?? 0) + 1);
	let best: Owned | undefined;
	for (const one of all) {
		if (!best || (counts.get(one.account) ?? 0) > (counts.get(best.account) ?? 0)) best = one;
	}
	return best;
}
