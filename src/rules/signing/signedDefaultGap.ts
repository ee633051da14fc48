import type { Cursor } from "../../document/cursor";
import { present, trimmedText } from "../../model/accessors";
import { toBehaviorName } from "../../model/behaviors";
import { DISTRIBUTION_TYPES } from "../../model/distribution";
import { getOriginHost, parseS3Host } from "../../model/hosts";
import { isS3Origin } from "../../model/originKind";
import { toSamplePath } from "../../model/pathPatterns";
import { findBehaviorForPath, getRouting } from "../../model/routing";
import { quote } from "../../model/sentences";
import { requiresSignature } from "../../model/signers";
import { findTargetedOrigins } from "../../model/targets";
import type { Rule } from "../rule";

export const rule: Rule = {
	kind: "effect",
	on: DISTRIBUTION_TYPES,
	cases: {
		"signed-default-gap": {
			severity: "info",
			title: "Restricted content may be public in another letter case",
			why: "Path patterns are case-sensitive; many web servers are not. A path in a different letter case does not match the restricted pattern and goes to a behavior of the same origin that requires no signature. S3 is case-sensitive and safe; other origins should reject such paths, or the open behavior should require signatures too.",
			basis: "inferred",
			source: "API reference 2017-03-25, CacheBehavior: patterns are case-sensitive",
			example: {
				bad: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "web", "DomainName": "web.example.com", "CustomOriginConfig": {} }] }, "DefaultCacheBehavior": { "TargetOriginId": "web" }, "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "private/*", "TargetOriginId": "web", "TrustedSigners": { "Enabled": true, "Quantity": 1, "Items": ["self"] } }] } }',
				good: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "web", "DomainName": "web.example.com", "CustomOriginConfig": {} }] }, "DefaultCacheBehavior": { "TargetOriginId": "web", "TrustedSigners": { "Enabled": true, "Quantity": 1, "Items": ["self"] } }, "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "private/*", "TargetOriginId": "web", "TrustedSigners": { "Enabled": true, "Quantity": 1, "Items": ["self"] } }] } }',
			},
		},
	},
	check(distribution, { report }) {
		const list = present(distribution, "CacheBehaviors");
		for (const { behavior, pattern, at } of list ? getRouting(list).routes : []) {
			if (!pattern || requiresSignature(behavior) !== true || !mayIgnoreCase(behavior, distribution)) continue;
			const path = inOtherCase(toSamplePath(pattern, ""));
			const open = path === null ? null : findBehaviorForPath(distribution, path);
			if (!open || requiresSignature(open) !== false || targetOf(open) !== targetOf(behavior)) continue;
			report("signed-default-gap", at, {
				message: `If the origin ignores letter case, ${path} bypasses ${quote(pattern.text)}: ${toBehaviorName(open)} requires no signature`,
				related: [{ place: open, message: "Requires no signature" }],
			});
		}
	},
};

/** S3 tells case apart; of other origins nobody knows. */
function mayIgnoreCase(behavior: Cursor, distribution: Cursor): boolean {
	const origins = findTargetedOrigins(behavior, distribution);
	return origins.length > 0 && !origins.some((origin) => isS3Origin(origin) || parseS3Host(getOriginHost(origin)));
}

function targetOf(behavior: Cursor): string | undefined {
	return trimmedText(present(behavior, "TargetOriginId"));
}

/** The path with its first letter in the other case; null when it has none. */
function inOtherCase(path: string): string | null {
	const at = path.search(/[A-Za-z]/);
	const letter = path[at];
	if (letter === undefined) return null;
	const other = letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase();
	return path.slice(0, at) + other + path.slice(at + 1);
}
