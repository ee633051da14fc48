import type { Cursor } from "../../document/cursor";
import { isSet, present, trimmedText } from "../../model/accessors";
import { BEHAVIOR_TYPES, toBehaviorName } from "../../model/behaviors";
import { findEnclosingDistribution } from "../../model/distribution";
import { acceptsWrites, getAllowedMethods } from "../../model/methods";
import { isS3Origin } from "../../model/originKind";
import { capitalize, joinWords, quote } from "../../model/sentences";
import { requiresSignature } from "../../model/signers";
import { findTargetedOrigins } from "../../model/targets";
import type { Rule } from "../rule";
import { allowOnlyReadsFix } from "../shared/methodFixes";

/** Paths that end or begin so are files that nobody writes through a site. */
const STATIC_FILE = /\.(?:jpe?g|png|gif|webp|avif|svg|ico|css|m?js|map|woff2?|ttf|otf|eot|mp[34]|webm|pdf|html?)\*?$/i;
const STATIC_FOLDER = /^\/?(?:static|assets|images?|img|css|js|fonts?)\//i;

const READING = ["GET", "HEAD", "OPTIONS"];

const exampleOf = (methods: string[]) =>
	`{ "PathPattern": "*.css", "TargetOriginId": "a", "ViewerProtocolPolicy": "https-only", "AllowedMethods": ${JSON.stringify({ Quantity: methods.length, Items: methods })} }`;

export const rule: Rule = {
	kind: "security",
	on: BEHAVIOR_TYPES,
	cases: {
		"methods-too-wide": {
			severity: "advice",
			title: "Write methods on a read-only path",
			why: "A behavior that serves files needs only GET and HEAD, plus OPTIONS for CORS. With all seven methods, POST, PUT, PATCH and DELETE reach the origin uncached, and only the origin's own permissions stop them. `write-methods-open` reports a bucket that viewers can change without a signature.",
			basis: "inferred",
			source: "Developer Guide 2023-06, allowed HTTP methods",
			example: {
				bad: exampleOf(["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"]),
				good: exampleOf(["GET", "HEAD"]),
			},
		},
	},
	check(behavior, { report }) {
		if (!acceptsWrites(behavior)) return;
		const origins = findTargetedOrigins(behavior, findEnclosingDistribution(behavior));
		const pattern = trimmedText(present(behavior, "PathPattern"))?.slice(0, 300) ?? "";
		const isBucket = origins.length > 0 && origins.every(isS3Origin);
		if (isBucket && isOpenForWriting(behavior, origins)) return;
		const what = isBucket
			? `the S3 bucket ${quote(trimmedText(origins[0]?.get("Id")) ?? "")}`
			: STATIC_FILE.test(pattern) || STATIC_FOLDER.test(pattern)
				? "static file paths"
				: null;
		if (!what) return;
		const methods = (getAllowedMethods(behavior) ?? []).filter((method) => !READING.includes(method));
		report("methods-too-wide", present(behavior, "AllowedMethods") ?? behavior, {
			message: `${capitalize(toBehaviorName(behavior))} accepts ${joinWords(methods)} for ${what}`,
			...allowOnlyReadsFix(behavior),
		});
	},
};

/** What `write-methods-open` reports: anyone can write, with the rights that CloudFront has on the bucket. */
function isOpenForWriting(behavior: Cursor, origins: readonly Cursor[]): boolean {
	return requiresSignature(behavior) === false && origins.some(hasIdentity);
}

function hasIdentity(origin: Cursor): boolean {
	return isSet(origin.get("OriginAccessControlId")) || isSet(present(origin, "S3OriginConfig", "OriginAccessIdentity"));
}
