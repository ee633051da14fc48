type Dict = { [key: string]: unknown };

/** A small config that CloudFront would take, in boto3's names, for tests to spoil. */
export function smallConfig(changes: Dict = {}): Dict {
	return {
		CallerReference: "a",
		Comment: "",
		Enabled: true,
		Origins: {
			Quantity: 1,
			Items: [{ Id: "o", DomainName: "o.example.com", CustomOriginConfig: customOrigin() }],
		},
		DefaultCacheBehavior: behavior(),
		...changes,
	};
}

function customOrigin(): Dict {
	return { HTTPPort: 80, HTTPSPort: 443, OriginProtocolPolicy: "https-only" };
}

function behavior(changes: Dict = {}): Dict {
	return {
		TargetOriginId: "o",
		ViewerProtocolPolicy: "https-only",
		CachePolicyId: "658327ea-f89d-4fab-a63d-7e88639e58f6",
		...changes,
	};
}

/** The config as JSON, with a list of behaviors that have these patterns. */
export function withPatterns(patterns: readonly string[]): string {
	const Items = patterns.map((PathPattern) => behavior({ PathPattern }));
	return JSON.stringify(smallConfig({ CacheBehaviors: { Quantity: Items.length, Items } }));
}

/** A value as XML: lists as elements called Item. */
export function toXml(name: string, value: unknown): string {
	const inside = Array.isArray(value)
		? value.map((item) => toXml("Item", item)).join("")
		: typeof value === "object" && value !== null
			? Object.entries(value)
					.map(([key, member]) => toXml(key, member))
					.join("")
			: String(value).replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
	return `<${name}>${inside}</${name}>`;
}

/** A value as a Python literal. */
export function toPython(value: unknown): string {
	if (value === null) return "None";
	if (typeof value === "boolean") return value ? "True" : "False";
	if (Array.isArray(value)) return `[${value.map(toPython).join(", ")}]`;
	if (typeof value !== "object") return JSON.stringify(value);
	return `{${Object.entries(value)
		.map(([key, member]) => `${JSON.stringify(key)}: ${toPython(member)}`)
		.join(", ")}}`;
}
