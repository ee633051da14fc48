import type { Cursor } from "../../document/cursor";
import { isSet, itemsOf, present, trimmedText } from "../../model/accessors";
import { getBehaviors } from "../../model/behaviors";
import { findEnclosingDistribution, isUnset } from "../../model/distribution";
import { mayRunFunctionOn } from "../../model/edgeFunctions";
import { getOriginHost, isServiceHost } from "../../model/hosts";
import { quote } from "../../model/sentences";
import { findTargetedOrigins } from "../../model/targets";
import type { Rule } from "../rule";

const source =
	"Developer Guide, current edition, Restrict access to an Amazon S3 Multi-Region Access Point origin; S3 User Guide, Multi-Region Access Points";
const POINT = "mfzwi23gnjvgw.mrap.accesspoint.s3-global.amazonaws.com";
const BUCKET = "site.s3.eu-west-1.amazonaws.com";
const origin = (id: string, host: string, control: string) =>
	`{ "Id": "${id}", "DomainName": "${host}", "S3OriginConfig": { "OriginAccessIdentity": "" }, "OriginAccessControlId": "${control}" }`;
const exampleOf = (...origins: string[]) =>
	`{ "Origins": { "Quantity": ${origins.length}, "Items": [${origins.join(", ")}] }, "DefaultCacheBehavior": { "TargetOriginId": "point" } }`;

export const rule: Rule = {
	kind: "effect",
	on: ["Origin"],
	since: "2020-05-31",
	cases: {
		"access-point-unsigned": {
			severity: "warning",
			title: "Multi-Region Access Point without signed requests",
			why: "S3 Multi-Region Access Points accept only requests with a SigV4A signature; all others get 403. Set [[Origin.OriginAccessControlId]] to an origin access control that signs with `sigv4a`.",
			basis: "doc",
			source,
			example: {
				bad: exampleOf(origin("point", POINT, "")),
				good: exampleOf(origin("point", POINT, "E2VBV9JQ9F5SDB")),
			},
		},
		"access-point-signature": {
			severity: "warning",
			title: "One origin access control for a Multi-Region Access Point and a bucket",
			why: "A Multi-Region Access Point needs an origin access control that signs with `sigv4a`, a bucket one that signs with `sigv4`. One control has one signing protocol, so one of the two origins returns 403. Create a second origin access control.",
			basis: "inferred",
			source,
			example: {
				bad: exampleOf(origin("point", POINT, "E2VBV9JQ9F5SDB"), origin("site", BUCKET, "E2VBV9JQ9F5SDB")),
				good: exampleOf(origin("point", POINT, "E3AAAAAAAAAAAA"), origin("site", BUCKET, "E2VBV9JQ9F5SDB")),
			},
		},
		"access-point-regions": {
			severity: "info",
			title: "Multi-Region Access Point with origin access control",
			why: "The origin access control has to sign with `sigv4a`. All buckets behind the access point have to be in Regions that are enabled by default: requests that S3 routes to an opt-in Region fail.",
			basis: "doc",
			source,
			example: {
				bad: exampleOf(origin("point", POINT, "E2VBV9JQ9F5SDB")),
				good: exampleOf(origin("point", BUCKET, "E2VBV9JQ9F5SDB")),
			},
		},
	},
	check(origin, { report }) {
		const host = getOriginHost(origin);
		if (!isServiceHost("S3 Multi-Region Access Point", host)) return;
		const distribution = findEnclosingDistribution(origin);
		const name = present(origin, "DomainName") ?? origin;
		if (isUnset(origin, "OriginAccessControlId")) {
			if (distribution && isSignedByFunction(origin, distribution)) return;
			report("access-point-unsigned", origin.get("OriginAccessControlId") ?? name, {
				message: `CloudFront does not sign requests to the Multi-Region Access Point ${quote(host ?? "")}, so S3 returns 403`,
			});
			return;
		}
		const control = origin.get("OriginAccessControlId");
		const id = trimmedText(control);
		if (!isSet(control) || !distribution) return;
		const other = itemsOf(present(distribution, "Origins")).items.find(
			(one) =>
				id !== undefined &&
				trimmedText(one.get("OriginAccessControlId")) === id &&
				!isServiceHost("S3 Multi-Region Access Point", getOriginHost(one)),
		);
		if (other) {
			report("access-point-signature", control, {
				message: `The origin access control ${quote(id ?? "")} signs for a Multi-Region Access Point (sigv4a) and for ${quote(getOriginHost(other) ?? "another origin")} (sigv4): it can do only one`,
				related: [{ place: present(other, "DomainName") ?? other, message: "The other origin" }],
			});
		} else {
			report("access-point-regions", control, {
				message: "The origin access control has to sign with sigv4a, and no bucket may be in an opt-in Region",
				incomplete: true,
			});
		}
	},
};

function isSignedByFunction(origin: Cursor, distribution: Cursor): boolean {
	return getBehaviors(distribution).some(
		(behavior) =>
			findTargetedOrigins(behavior, distribution).some(({ node }) => node === origin.node) &&
			mayRunFunctionOn(behavior, "origin-request"),
	);
}
