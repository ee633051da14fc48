import type { Place } from "../place";
import type { Rule } from "../rule";
import { BEHAVIORS, behaviorName, originsOf } from "../shared/behaviors";
import { distributionAround } from "../shared/distribution";
import { acceptsWrites, allowedMethods, allowingOnlyReading } from "../shared/methods";
import { isS3Origin } from "../shared/originKind";
import { needsSignature } from "../shared/signers";
import { given, isSet, textOf } from "../shared/values";
import { capitalized, inWords, quoted } from "../shared/words";

/** Paths that end or begin so are files that nobody writes through a site. */
const STATIC_FILE = /\.(?:jpe?g|png|gif|webp|avif|svg|ico|css|m?js|map|woff2?|ttf|otf|eot|mp[34]|webm|pdf|html?)\*?$/i;
const STATIC_FOLDER = /^\/?(?:static|assets|images?|img|css|js|fonts?)\//i;

const READING = ["GET", "HEAD", "OPTIONS"];

const exampleOf = (methods: string[]) =>
	`{ "PathPattern": "*.css", "TargetOriginId": "a", "ViewerProtocolPolicy": "https-only", "AllowedMethods": ${JSON.stringify({ Quantity: methods.length, Items: methods })} }`;

export const rule: Rule = {
	kind: "security",
	on: BEHAVIORS,
	cases: {
		"methods-too-wide": {
			severity: "advice",
			title: "Methods that change things where files are only read",
			why: "A behavior that serves files needs GET and HEAD, and OPTIONS for requests of other sites. With all seven methods POST, PUT, PATCH and DELETE reach the origin too, uncached, and nothing but the origin's own permissions keeps them from doing harm. A bucket that viewers may change without a signature is reported more severely, by `write-methods-open`.",
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
		const origins = originsOf(behavior, distributionAround(behavior));
		const pattern = textOf(given(behavior, "PathPattern"))?.slice(0, 300) ?? "";
		const isBucket = origins.length > 0 && origins.every(isS3Origin);
		if (isBucket && isOpenForWriting(behavior, origins)) return;
		const what = isBucket
			? `the S3 bucket ${quoted(textOf(origins[0]?.get("Id")) ?? "")}`
			: STATIC_FILE.test(pattern) || STATIC_FOLDER.test(pattern)
				? "paths of static files"
				: null;
		if (!what) return;
		const methods = (allowedMethods(behavior) ?? []).filter((method) => !READING.includes(method));
		report("methods-too-wide", given(behavior, "AllowedMethods") ?? behavior, {
			message: `${capitalized(behaviorName(behavior))} accepts ${inWords(methods)} for ${what}`,
			...allowingOnlyReading(behavior),
		});
	},
};

/** What `write-methods-open` reports: anyone can write, with the rights that CloudFront has on the bucket. */
function isOpenForWriting(behavior: Place, origins: readonly Place[]): boolean {
	return needsSignature(behavior) === false && origins.some(hasIdentity);
}

function hasIdentity(origin: Place): boolean {
	return isSet(origin.get("OriginAccessControlId")) || isSet(given(origin, "S3OriginConfig", "OriginAccessIdentity"));
}
