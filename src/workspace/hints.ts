import { get, items, text } from "../document/access";
import type { Document } from "../document/document";
import type { Node } from "../document/node";
import { walk } from "../document/walk";
import { enumOf, memberOf } from "../schema/schema";
import { counted, duration } from "../schema/units";
import type { ValueItem } from "./tree";

/** What a structure does, in the few words that its folded row has room for. */
const hintsOfStructures: { readonly [structure: string]: (node: Node, uses: Uses) => (string | undefined)[] } = {
	Origin: (node, uses) => [text(get(node, "DomainName")), usedBy(uses, text(get(node, "Id")))],
	OriginGroup: (node, uses) => [
		items(get(node, "Members"))
			.map((member) => text(get(member, "OriginId")))
			.join(", then "),
		usedBy(uses, text(get(node, "Id"))),
	],
	CacheBehavior: behaviorHints,
	DefaultCacheBehavior: behaviorHints,
	ForwardedValues: (node) => [
		get(node, "QueryString")?.value === true ? "query strings" : "no query strings",
		cookies(text(get(node, "Cookies", "Forward"))),
		items(get(node, "Headers")).length > 0 ? counted(items(get(node, "Headers")).length, "header") : undefined,
	],
	CustomErrorResponse: (node) => {
		const page = text(get(node, "ResponsePagePath"));
		return [page ? `→ ${text(get(node, "ResponseCode")) ?? ""} ${page}` : undefined];
	},
	ViewerCertificate: (node) => [
		get(node, "CloudFrontDefaultCertificate")?.value === true ? "CloudFront’s own certificate" : undefined,
		text(get(node, "MinimumProtocolVersion")),
		text(get(node, "SSLSupportMethod")),
	],
	LoggingConfig: (node) => (get(node, "Enabled")?.value === true ? [text(get(node, "Bucket"))] : ["off"]),
	TrustedSigners: enabledHint,
	TrustedKeyGroups: enabledHint,
	GeoRestriction: (node) => [text(get(node, "RestrictionType"))],
	LambdaFunctionAssociation: (node) => [text(get(node, "LambdaFunctionARN"))],
	FunctionAssociation: (node) => [text(get(node, "FunctionARN"))],
	DistributionSummary: (node) => [
		text(get(node, "DomainName")),
		items(get(node, "Aliases")).map(text).join(", "),
		text(get(node, "Status")),
	],
	Tag: (node) => [text(get(node, "Value"))],
};

function behaviorHints(node: Node): (string | undefined)[] {
	const target = text(get(node, "TargetOriginId"));
	const ttl = get(node, "DefaultTTL")?.value;
	return [
		target === undefined ? undefined : `→ ${target}`,
		typeof ttl === "number" ? duration(ttl) : undefined,
		protocol(text(get(node, "ViewerProtocolPolicy"))),
	];
}

function protocol(policy: string | undefined): string | undefined {
	if (policy === "redirect-to-https") return "redirect to HTTPS";
	if (policy === "https-only") return "HTTPS only";
	return policy === "allow-all" ? "HTTP and HTTPS" : policy;
}

function cookies(forward: string | undefined): string | undefined {
	if (forward === "none") return "no cookies";
	if (forward === "all") return "all cookies";
	return forward === "whitelist" ? "some cookies" : forward;
}

function enabledHint(node: Node): (string | undefined)[] {
	return [get(node, "Enabled")?.value === true ? "required" : "not required"];
}

/** How many behaviors send requests to each origin or group. */
export type Uses = ReadonlyMap<string, number>;

/** Counts the behaviors by their target, over all configs of a document. */
export function usesOf(document: Document): Uses {
	const uses = new Map<string, number>();
	walk(document.root, ({ entry }) => {
		if (entry.key === "TargetOriginId") {
			const id = text(entry.node);
			if (id !== undefined) uses.set(id, (uses.get(id) ?? 0) + 1);
		}
		return true;
	});
	return uses;
}

function usedBy(uses: Uses, id: string | undefined): string | undefined {
	const count = id === undefined ? undefined : uses.get(id);
	return count === undefined ? undefined : `used by ${counted(count, "behavior")}`;
}

/** What an item's row says beside its name and value; "" when there is nothing to add. */
export function hintOf(item: ValueItem, uses: Uses): string {
	const { node } = item;
	const ofStructure = node.type !== null && node.kind === "structure" ? hintsOfStructures[node.type] : undefined;
	if (ofStructure) {
		return ofStructure(node, uses)
			.filter((part) => part)
			.join(" · ");
	}
	return scalarHint(item);
}

function scalarHint({ node, trail }: ValueItem): string {
	const step = trail.at(-1);
	const member = step && memberOf(step.parent.type, step.entry.key);
	if (!member) return "";
	if (member.unit === "seconds" && typeof node.value === "number" && node.value >= 60) return duration(node.value);
	if (member.enum && typeof node.value === "string" && !enumOf(member.enum)?.values[node.value])
		return "not a value of the API";
	return "";
}
