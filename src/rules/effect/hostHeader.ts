import { setValue } from "../../formats/edits";
import { managedPolicies, policyOf } from "../../schema/policies";
import type { Place } from "../place";
import type { Context, Offer, Rule } from "../rule";
import { BEHAVIORS, behaviorName, originsOf } from "../shared/behaviors";
import { isApi } from "../shared/contentHints";
import { distributionAround } from "../shared/distribution";
import { fixBy, takingOut } from "../shared/fixes";
import { forwardedValuesOf, inCacheKey, sentToOrigin, takes } from "../shared/forwarding";
import { forwardingHeaders } from "../shared/headerFixes";
import { hostOf, isHostOf, s3Host } from "../shared/hosts";
import { given, listed, textOf } from "../shared/values";
import { capitalized, quoted } from "../shared/words";

const config = (
	host: string,
	members: string,
	origin = '"CustomOriginConfig": { "OriginProtocolPolicy": "https-only" }',
) =>
	`{ "Origins": { "Quantity": 1, "Items": [{ "Id": "api", "DomainName": "${host}", ${origin} }] }, "DefaultCacheBehavior": { "TargetOriginId": "api", ${members} } }`;
const policies = (originRequest: string) =>
	`"CachePolicyId": "4135ea2d-6df8-44a3-9df3-4b5a84be39ad", "OriginRequestPolicyId": "${originRequest}"`;
const legacy = (...names: string[]) =>
	`"ForwardedValues": { "QueryString": true, "Cookies": { "Forward": "none" }, "Headers": ${JSON.stringify({ Quantity: names.length, Items: names })} }`;
const GATEWAY = "a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com";
const BALANCER = "web-1234567890.eu-west-1.elb.amazonaws.com";

export const rule: Rule = {
	kind: "effect",
	on: BEHAVIORS,
	cases: {
		"host-forwarded-breaks": {
			severity: "warning",
			title: "An origin that knows only its own name gets the viewer's",
			why: "API Gateway, Lambda function URLs and S3 find the API, function or bucket by the `Host` header. Forwarded from the viewer it is the distribution's name, which they do not know, and they answer 403 or 404. The managed policy AllViewerExceptHostHeader forwards everything else.",
			basis: "doc",
			source: "Developer Guide, current edition, Use managed origin request policies: AllViewerExceptHostHeader",
			example: {
				bad: config(GATEWAY, policies("216adef6-5c7f-47e4-b989-5492eafa07d3")),
				good: config(GATEWAY, policies("b689b0a8-53d0-40ab-baf2-68738e2966ac")),
			},
		},
		"origin-elb-https": {
			severity: "warning",
			title: "HTTPS to a load balancer by its own name",
			why: "Nobody can get a certificate for a name under `elb.amazonaws.com`. CloudFront checks the certificate against [[Origin.DomainName]] or, when it is forwarded, the viewer's `Host`. Without `Host` the handshake fails and viewers get 502. Give the load balancer a name of your own and use that as the origin.",
			basis: "inferred",
			source: "Developer Guide 2023, Using HTTPS with CloudFront: the name in the origin's certificate",
			example: { bad: config(BALANCER, legacy()), good: config("origin.example.com", legacy()) },
		},
		"authorization-dropped": {
			severity: "info",
			title: "The Authorization header does not reach the API",
			why: "CloudFront removes `Authorization` from GET and HEAD requests unless it is part of the cache key or all headers are forwarded. An API that expects it then refuses every read. List it in the cache key, or use a policy that forwards it.",
			basis: "doc",
			source: "Developer Guide 2023, Configure CloudFront to forward the Authorization header",
			example: { bad: config(GATEWAY, legacy()), good: config(GATEWAY, legacy("Authorization")) },
		},
	},
	check(behavior, context) {
		const { headers } = sentToOrigin(behavior);
		const origins = originsOf(behavior, distributionAround(behavior));
		const host = takes(headers, "Host");
		if (host === true) checkHost(behavior, origins, context);
		if (host === false) checkBalancer(behavior, origins, context);
		if (takes(headers, "Authorization") === false) checkAuthorization(behavior, origins, context);
	},
};

function checkHost(behavior: Place, origins: readonly Place[], { report }: Context): void {
	const origin = origins.find((one) => finderByHost(behavior, one));
	if (!origin) return;
	report("host-forwarded-breaks", keyPlace(behavior), {
		message: `The viewer's “Host” is forwarded, by which ${finderByHost(behavior, origin)} finds nothing: it knows only ${quoted(hostOf(origin) ?? "")}`,
		related: [{ place: given(origin, "DomainName") ?? origin, message: "The origin" }],
		...keepingHost(behavior),
	});
}

/** Offers to forward everything but Host, where Host is listed or comes with a policy that has such a counterpart. */
function keepingHost(behavior: Place): { fix?: Offer } {
	const headers = listed(given(forwardedValuesOf(behavior), "Headers")).items;
	const host = headers.find((one) => textOf(one)?.toLowerCase() === "host");
	if (host) return takingOut(host, "Do not forward Host");
	const at = given(behavior, "OriginRequestPolicyId");
	const better = managedPolicies.find(({ name }) => name === "AllViewerExceptHostHeader");
	const isKeyed = takes(inCacheKey(behavior).headers, "Host") !== false;
	if (!at || !better || isKeyed || policyOf(textOf(at) ?? "")?.name !== "AllViewer") return {};
	return fixBy(`Use the managed policy ${better.name}`, () => setValue(at.document, at.node, better.id));
}

/** The service that finds what is asked for by the Host header; null when the origin is none such. */
function finderByHost(behavior: Place, origin: Place): string | null {
	const host = hostOf(origin);
	if (isHostOf("API Gateway", host)) return "API Gateway";
	if (isHostOf("Lambda function URL", host)) return "the function URL";
	// Beside ForwardedValues such a bucket is refused: InvalidHeadersForS3Origin.
	return !forwardedValuesOf(behavior) && s3Host(host) ? "S3" : null;
}

function checkBalancer(behavior: Place, origins: readonly Place[], { report }: Context): void {
	const origin = origins.find(
		(one) =>
			isHostOf("load balancer", hostOf(one)) &&
			textOf(given(one, "CustomOriginConfig", "OriginProtocolPolicy")) === "https-only",
	);
	if (!origin) return;
	report("origin-elb-https", given(behavior, "TargetOriginId") ?? behavior, {
		message: `HTTPS to ${quoted(hostOf(origin) ?? "")} will probably fail with 502: no certificate has that name, and ${behaviorName(behavior)} does not forward “Host”`,
		related: [{ place: given(origin, "DomainName") ?? origin, message: "The load balancer's own name" }],
	});
}

function checkAuthorization(behavior: Place, origins: readonly Place[], { report }: Context): void {
	const isGateway = origins.some((one) => isHostOf("API Gateway", hostOf(one)));
	const isBucket = origins.some((one) => s3Host(hostOf(one)));
	if (isBucket || (!isGateway && !isApi(textOf(given(behavior, "PathPattern"))))) return;
	const message = `${capitalized(behaviorName(behavior))} looks like an API, but “Authorization” is removed from its GET requests`;
	report("authorization-dropped", keyPlace(behavior), { message, ...forwardingHeaders(behavior, ["Authorization"]) });
}

function keyPlace(behavior: Place): Place {
	const values = forwardedValuesOf(behavior);
	if (values) return given(values, "Headers") ?? values;
	return given(behavior, "OriginRequestPolicyId") ?? given(behavior, "CachePolicyId") ?? behavior;
}
