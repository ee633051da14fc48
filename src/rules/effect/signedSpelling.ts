import type { Place } from "../place";
import type { Rule } from "../rule";
import { behaviorName, originsOf } from "../shared/behaviors";
import { DISTRIBUTIONS } from "../shared/distribution";
import { hostOf, s3Host } from "../shared/hosts";
import { isS3Origin } from "../shared/originKind";
import { samplePath } from "../shared/pathPatterns";
import { behaviorFor, routingOf } from "../shared/routing";
import { needsSignature } from "../shared/signers";
import { given, textOf } from "../shared/values";
import { quoted } from "../shared/words";

export const rule: Rule = {
	kind: "effect",
	on: DISTRIBUTIONS,
	cases: {
		"signed-default-gap": {
			severity: "info",
			title: "Restricted content may be open under another spelling",
			why: "Path patterns tell upper and lower case apart, many web servers do not. A path in other letters than the restricted pattern falls to a behavior of the same origin that asks for no signature. S3 tells case apart and is safe; an origin that does not should refuse such paths, or the open behavior should ask for a signature as well.",
			basis: "inferred",
			source: "API reference 2017-03-25, CacheBehavior: patterns are case-sensitive",
			example: {
				bad: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "web", "DomainName": "web.example.com", "CustomOriginConfig": {} }] }, "DefaultCacheBehavior": { "TargetOriginId": "web" }, "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "private/*", "TargetOriginId": "web", "TrustedSigners": { "Enabled": true, "Quantity": 1, "Items": ["self"] } }] } }',
				good: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "web", "DomainName": "web.example.com", "CustomOriginConfig": {} }] }, "DefaultCacheBehavior": { "TargetOriginId": "web", "TrustedSigners": { "Enabled": true, "Quantity": 1, "Items": ["self"] } }, "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "private/*", "TargetOriginId": "web", "TrustedSigners": { "Enabled": true, "Quantity": 1, "Items": ["self"] } }] } }',
			},
		},
	},
	check(distribution, { report }) {
		const list = given(distribution, "CacheBehaviors");
		for (const { behavior, pattern, at } of list ? routingOf(list).routes : []) {
			if (!pattern || needsSignature(behavior) !== true || !mayIgnoreCase(behavior, distribution)) continue;
			const path = inOtherCase(samplePath(pattern, ""));
			const open = path === null ? null : behaviorFor(distribution, path);
			if (!open || needsSignature(open) !== false || targetOf(open) !== targetOf(behavior)) continue;
			report("signed-default-gap", at, {
				message: `If the origin does not tell upper and lower case apart, ${path} opens what ${quoted(pattern.text)} protects: ${behaviorName(open)} asks for no signature`,
				related: [{ place: open, message: "Asks for no signature" }],
			});
		}
	},
};

/** S3 tells case apart; of other origins nobody knows. */
function mayIgnoreCase(behavior: Place, distribution: Place): boolean {
	const origins = originsOf(behavior, distribution);
	return origins.length > 0 && !origins.some((origin) => isS3Origin(origin) || s3Host(hostOf(origin)));
}

function targetOf(behavior: Place): string | undefined {
	return textOf(given(behavior, "TargetOriginId"));
}

/** The path with its first letter in the other case; null when it has none. */
function inOtherCase(path: string): string | null {
	const at = path.search(/[A-Za-z]/);
	const letter = path[at];
	if (letter === undefined) return null;
	const other = letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase();
	return path.slice(0, at) + other + path.slice(at + 1);
}
