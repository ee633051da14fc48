import type { Value } from "../../src/document/value";
import { bend, type Changes, pair } from "./bend";
import { baseConfig, type Config, type Fixture } from "./fixture";

/** A CacheBehaviors for a base: its path behavior, or else its default one, bent for each; each names its PathPattern. */
export function behaviors(base: Fixture["base"], ...each: Changes[]): Value {
	const { CacheBehaviors, DefaultCacheBehavior } = baseConfig(base) as unknown as Model;
	const model = CacheBehaviors.Items?.[0] ?? DefaultCacheBehavior;
	return pair(
		...each.map((changes) => {
			const one = structuredClone(model);
			bend(changes)(one as unknown as Config);
			return one;
		}),
	);
}

interface Model {
	DefaultCacheBehavior: Value;
	CacheBehaviors: { Items?: Value[] };
}

/** TrustedSigners that ask for signatures, or not. */
export function signers(enabled: boolean): Value {
	return enabled ? { Enabled: true, Quantity: 1, Items: ["self"] } : { Enabled: false, Quantity: 0 };
}

/** All seven methods; GET and HEAD are cached. */
export const ALL_METHODS: Value = {
	Quantity: 7,
	Items: ["HEAD", "DELETE", "POST", "GET", "OPTIONS", "PUT", "PATCH"],
	CachedMethods: { Quantity: 2, Items: ["HEAD", "GET"] },
};

/** One Lambda@Edge function on an event. */
export function lambda(event: string): Value {
	return pair({
		LambdaFunctionARN: "arn:aws:lambda:us-east-1:111122223333:function:edge:3",
		EventType: event,
	});
}
