import type { Cursor } from "../../document/cursor";
import { setValue } from "../../formats/edits";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import { BEHAVIOR_TYPES, toBehaviorName } from "../../model/behaviors";
import { isApiPattern } from "../../model/contentHints";
import { findEnclosingDistribution } from "../../model/distribution";
import { getCacheKey, getForwardedToOrigin, getForwardedValues, includesName } from "../../model/forwarding";
import { getOriginHost, isServiceHost, parseS3Host } from "../../model/hosts";
import { capitalize, quote } from "../../model/sentences";
import { findTargetedOrigins } from "../../model/targets";
import { findManagedPolicy, managedPolicies } from "../../schema/policies";
import type { FixProposal, Rule, RuleContext } from "../rule";
import { proposeFix, removeItemFix } from "../shared/fixBuilders";
import { forwardHeadersFix } from "../shared/headerFixes";

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
	on: BEHAVIOR_TYPES,
	cases: {
		"host-forwarded-breaks": {
			severity: "warning",
			title: "Viewer's Host forwarded to an origin that needs its own",
			why: "API Gateway, Lambda function URLs and S3 use the `Host` header to find the API, function or bucket. The viewer's `Host` is the distribution's name, so they return 403 or 404. The managed policy AllViewerExceptHostHeader forwards everything else.",
			basis: "doc",
			source: "Developer Guide, current edition, Use managed origin request policies: AllViewerExceptHostHeader",
			example: {
				bad: config(GATEWAY, policies("216adef6-5c7f-47e4-b989-5492eafa07d3")),
				good: config(GATEWAY, policies("b689b0a8-53d0-40ab-baf2-68738e2966ac")),
			},
		},
		"origin-elb-https": {
			severity: "warning",
			title: "HTTPS to the load balancer's AWS domain name",
			why: "You cannot get a certificate for a name under `elb.amazonaws.com`. CloudFront checks the certificate against [[Origin.DomainName]] or, if it is forwarded, the viewer's `Host`. Without `Host` the TLS handshake fails and viewers get 502: use your own domain name for the origin.",
			basis: "inferred",
			source: "Developer Guide 2023, Using HTTPS with CloudFront: the name in the origin's certificate",
			example: { bad: config(BALANCER, legacy()), good: config("origin.example.com", legacy()) },
		},
		"authorization-dropped": {
			severity: "info",
			title: "Authorization does not reach the API",
			why: "CloudFront removes `Authorization` from GET and HEAD requests unless it is in the cache key or all headers are forwarded. An API that needs it then rejects these requests. Add it to the cache key, or use a policy that forwards it.",
			basis: "doc",
			source: "Developer Guide 2023, Configure CloudFront to forward the Authorization header",
			example: { bad: config(GATEWAY, legacy()), good: config(GATEWAY, legacy("Authorization")) },
		},
	},
	check(behavior, context) {
		const { headers } = getForwardedToOrigin(behavior);
		const origins = findTargetedOrigins(behavior, findEnclosingDistribution(behavior));
		const host = includesName(getCacheKey(behavior).headers, "Host") || includesName(headers, "Host");
		if (host === true) checkHost(behavior, origins, context);
		if (host === false) checkBalancer(behavior, origins, context);
		if (includesName(headers, "Authorization") === false) checkAuthorization(behavior, origins, context);
	},
};

function checkHost(behavior: Cursor, origins: readonly Cursor[], { report }: RuleContext): void {
	const origin = origins.find((one) => finderByHost(behavior, one));
	if (!origin) return;
	report("host-forwarded-breaks", keyPlace(behavior), {
		message: `The viewer's “Host” is forwarded, but ${finderByHost(behavior, origin)} accepts only its own host name ${quote(getOriginHost(origin) ?? "")}`,
		related: [{ place: present(origin, "DomainName") ?? origin, message: "The origin" }],
		...keepHostFix(behavior),
	});
}

/** Offers to forward everything but Host, where Host is listed or comes with a policy that has such a counterpart. */
function keepHostFix(behavior: Cursor): { fix?: FixProposal } {
	const headers = itemsOf(present(getForwardedValues(behavior), "Headers")).items;
	const host = headers.find((one) => trimmedText(one)?.toLowerCase() === "host");
	if (host) return removeItemFix(host, "Do not forward Host");
	const at = present(behavior, "OriginRequestPolicyId");
	const better = managedPolicies.find(({ name }) => name === "AllViewerExceptHostHeader");
	const isKeyed = includesName(getCacheKey(behavior).headers, "Host") !== false;
	if (!at || !better || isKeyed || findManagedPolicy(trimmedText(at) ?? "")?.name !== "AllViewer") return {};
	return proposeFix(`Use the managed policy ${better.name}`, () => setValue(at.document, at.node, better.id));
}

/** The service that selects content by the Host header; null for other origins. */
function finderByHost(behavior: Cursor, origin: Cursor): string | null {
	const host = getOriginHost(origin);
	if (isServiceHost("API Gateway", host)) return "API Gateway";
	if (isServiceHost("Lambda function URL", host)) return "the function URL";
	// Beside ForwardedValues such a bucket is refused: InvalidHeadersForS3Origin.
	return !getForwardedValues(behavior) && parseS3Host(host) ? "S3" : null;
}

function checkBalancer(behavior: Cursor, origins: readonly Cursor[], { report }: RuleContext): void {
	const origin = origins.find(
		(one) =>
			isServiceHost("load balancer", getOriginHost(one)) &&
			trimmedText(present(one, "CustomOriginConfig", "OriginProtocolPolicy")) === "https-only",
	);
	if (!origin) return;
	report("origin-elb-https", present(behavior, "TargetOriginId") ?? behavior, {
		message: `HTTPS to ${quote(getOriginHost(origin) ?? "")} will usually fail with 502: no certificate has that name, and ${toBehaviorName(behavior)} does not forward “Host”`,
		related: [{ place: present(origin, "DomainName") ?? origin, message: "The load balancer's AWS domain name" }],
	});
}

function checkAuthorization(behavior: Cursor, origins: readonly Cursor[], { report }: RuleContext): void {
	const isGateway = origins.some((one) => isServiceHost("API Gateway", getOriginHost(one)));
	const isBucket = origins.some((one) => parseS3Host(getOriginHost(one)));
	if (isBucket || (!isGateway && !isApiPattern(trimmedText(present(behavior, "PathPattern"))))) return;
	const message = `${capitalize(toBehaviorName(behavior))} looks like an API, but CloudFront removes “Authorization” from its GET requests`;
	report("authorization-dropped", keyPlace(behavior), { message, ...forwardHeadersFix(behavior, ["Authorization"]) });
}

function keyPlace(behavior: Cursor): Cursor {
	const values = getForwardedValues(behavior);
	if (values) return present(values, "Headers") ?? values;
	return present(behavior, "OriginRequestPolicyId") ?? present(behavior, "CachePolicyId") ?? behavior;
}
