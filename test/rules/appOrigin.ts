import type { Value } from "../../src/document/value";
import { type Changes, pair } from "./bend";

type Members = { readonly [member: string]: Value };

/** A custom origin in the modern base, with other members in place of some. */
export function appOrigin(more: Members = {}, connection: Members = {}): Value {
	return {
		Id: "app",
		DomainName: "origin.example.com",
		OriginPath: "",
		CustomHeaders: { Quantity: 0 },
		CustomOriginConfig: {
			HTTPPort: 80,
			HTTPSPort: 443,
			OriginProtocolPolicy: "https-only",
			OriginSslProtocols: pair("TLSv1.2"),
			OriginReadTimeout: 30,
			OriginKeepaliveTimeout: 5,
			...connection,
		},
		ConnectionAttempts: 3,
		ConnectionTimeout: 10,
		OriginShield: { Enabled: false },
		OriginAccessControlId: "",
		...more,
	};
}

/** A VPC origin in the modern base. */
export function vpcOrigin(): Value {
	const { CustomOriginConfig: _, ...others } = appOrigin() as { [member: string]: Value };
	return { ...others, VpcOriginConfig: { VpcOriginId: "vo_AbCdEfGhIjKlMnOpQrStUv" } };
}

/** Changes by which all requests of the modern base go to one origin. */
export function toOneOrigin(origin: Value): Changes {
	return {
		Origins: pair(origin),
		OriginGroups: pair(),
		"DefaultCacheBehavior.TargetOriginId": (origin as { Id: string }).Id,
	};
}

/** A Lambda@Edge function on an event of a behavior. */
export function lambdaOn(event: string): Value {
	return pair({
		LambdaFunctionARN: "arn:aws:lambda:us-east-1:111122223333:function:rewrite:7",
		IncludeBody: false,
		EventType: event,
	});
}

/** All seven methods, as gRPC needs them. */
export const allMethods: Value = {
	...(pair("HEAD", "DELETE", "POST", "GET", "OPTIONS", "PUT", "PATCH") as { [member: string]: Value }),
	CachedMethods: pair("HEAD", "GET"),
};
