import { quote } from "../../model/sentences";

/** What happens beside ForwardedValues to a header of the viewer that is not listed. */
type UnlistedFate = "passed" | "removed" | "added" | "replaced";

// The Developer Guide's table of request headers for custom origins, column "legacy cache settings".
const REMOVED =
	/^(accept|accept-charset|accept-language|authorization|cookie|expect|referer|x-http-method-override|x-forwarded-proto|x-real-ip|x-edge-.*)$/;

const REPLACED: ReadonlyMap<string, string> = new Map([
	["host", "the origin’s own domain name"],
	["user-agent", "“Amazon CloudFront”"],
]);

function getUnlistedFate(header: string): UnlistedFate {
	const folded = header.toLowerCase();
	if (REPLACED.has(folded)) return "replaced";
	if (folded.startsWith("cloudfront-")) return "added";
	return REMOVED.test(folded) ? "removed" : "passed";
}

/** What listing a header, or no longer listing it, changes for the origin; "" when the header reaches it either way. */
export function describeForwarding(header: string, isListed: boolean): string {
	const name = quote(header);
	const folded = header.toLowerCase();
	const instead = REPLACED.get(folded) ?? "";
	switch (getUnlistedFate(header)) {
		case "passed":
			return "";
		case "replaced":
			return isListed
				? `the origin receives the viewer’s ${name} header instead of ${instead}`
				: `the origin receives ${instead} as ${name} instead of the viewer’s`;
		case "added":
			return `CloudFront ${isListed ? "adds" : "no longer adds"} ${name} to origin requests`;
		case "removed": {
			const methods = folded === "authorization" ? " of GET and HEAD requests" : "";
			return `CloudFront ${isListed ? "forwards" : "no longer forwards"} ${name}${methods}`;
		}
	}
}
