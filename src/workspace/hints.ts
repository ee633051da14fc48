import { get, items, text } from "../document/access";
import type { Document } from "../document/document";
import type { Node } from "../document/node";
import { enumOf, memberOf } from "../schema/schema";
import { phrase, plural } from "./phrase";
import type { ValueItem } from "./tree";
import { durationText } from "./writing";

/** A short remark: a text in the user's language, or something out of the document. */
export interface Hint {
	text: string;
	isData: boolean;
}

/** A remark in the user's language. */
export const words = (text: string): Hint => ({ text, isData: false });

/** Something out of a document; null where it has no such thing. */
export const data = (text: string | undefined): Hint | null => (text ? { text, isData: true } : null);

type Hints = (Hint | null)[];

/** What a structure does, in the few words that its folded row has room for. */
const hintsOfStructures: { readonly [structure: string]: (node: Node, uses: Uses) => Hints } = {
	Origin: (node, uses) => [data(text(get(node, "DomainName"))), usedBy(uses, text(get(node, "Id")))],
	OriginGroup: (node, uses) => [data(inTurn(node)), usedBy(uses, text(get(node, "Id")))],
	CacheBehavior: behaviorHints,
	DefaultCacheBehavior: behaviorHints,
	ForwardedValues: (node) => [
		words(phrase(get(node, "QueryString")?.value === true ? "hint_query_strings" : "hint_no_query_strings")),
		cookies(text(get(node, "Cookies", "Forward"))),
		headers(items(get(node, "Headers")).length),
	],
	CustomErrorResponse: (node) => {
		const page = text(get(node, "ResponsePagePath"));
		return [page ? data(`→ ${text(get(node, "ResponseCode")) ?? ""} ${page}`) : null];
	},
	ViewerCertificate: (node) => [
		get(node, "CloudFrontDefaultCertificate")?.value === true ? words(phrase("hint_own_certificate")) : null,
		data(text(get(node, "MinimumProtocolVersion"))),
		data(text(get(node, "SSLSupportMethod"))),
	],
	LoggingConfig: (node) => [
		get(node, "Enabled")?.value === true ? data(text(get(node, "Bucket"))) : words(phrase("hint_off")),
	],
	TrustedSigners: enabledHint,
	TrustedKeyGroups: enabledHint,
	GeoRestriction: (node) => [data(text(get(node, "RestrictionType")))],
	LambdaFunctionAssociation: (node) => [data(text(get(node, "LambdaFunctionARN")))],
	FunctionAssociation: (node) => [data(text(get(node, "FunctionARN")))],
	DistributionSummary: (node) => [
		data(text(get(node, "DomainName"))),
		data(items(get(node, "Aliases")).map(text).join(", ")),
		data(text(get(node, "Status"))),
	],
	Tag: (node) => [data(text(get(node, "Value")))],
};

/** The origins of a group, in the order in which they are tried. */
function inTurn(group: Node): string {
	return items(get(group, "Members"))
		.map((member) => text(get(member, "OriginId")) ?? "")
		.join(" → ");
}

function behaviorHints(node: Node): Hints {
	const target = text(get(node, "TargetOriginId"));
	const ttl = get(node, "DefaultTTL")?.value;
	return [
		target === undefined ? null : data(`→ ${target}`),
		typeof ttl === "number" ? words(durationText(ttl)) : null,
		protocol(text(get(node, "ViewerProtocolPolicy"))),
	];
}

function protocol(policy: string | undefined): Hint | null {
	if (policy === "redirect-to-https") return words(phrase("hint_redirect"));
	if (policy === "https-only") return words(phrase("hint_https_only"));
	return policy === "allow-all" ? words(phrase("hint_any_protocol")) : data(policy);
}

function cookies(forward: string | undefined): Hint | null {
	if (forward === "none") return words(phrase("hint_cookies_none"));
	if (forward === "all") return words(phrase("hint_cookies_all"));
	return forward === "whitelist" ? words(phrase("hint_cookies_some")) : data(forward);
}

function headers(count: number): Hint | null {
	return count > 0 ? words(plural("hint_headers", count)) : null;
}

function enabledHint(node: Node): Hints {
	return [words(phrase(get(node, "Enabled")?.value === true ? "hint_required" : "hint_not_required"))];
}

/** How many behaviors send requests to each origin or group. */
export type Uses = ReadonlyMap<string, number>;

/** Counts the behaviors by their target, over all configs of a document. */
export function usesOf(document: Document): Uses {
	const uses = new Map<string, number>();
	const visit = (node: Node) => {
		for (const { key, node: inner } of node.entries) {
			if (inner.entries.length > 0) visit(inner);
			if (key !== "TargetOriginId") continue;
			const id = text(inner);
			if (id !== undefined) uses.set(id, (uses.get(id) ?? 0) + 1);
		}
	};
	visit(document.root);
	return uses;
}

function usedBy(uses: Uses, id: string | undefined): Hint | null {
	const count = id === undefined ? undefined : uses.get(id);
	return count === undefined ? null : words(plural("hint_used_by", count));
}

/** What an item's row says beside its name and value, part by part; none when there is nothing to add. */
export function hintsOf(item: ValueItem, uses: Uses): readonly Hint[] {
	const { node } = item;
	const ofStructure = node.type !== null && node.kind === "structure" ? hintsOfStructures[node.type] : undefined;
	const hints = ofStructure ? ofStructure(node, uses) : [scalarHint(item)];
	return hints.filter((hint) => hint !== null);
}

function scalarHint({ node, trail }: ValueItem): Hint | null {
	const step = trail.at(-1);
	const member = step && memberOf(step.parent.type, step.entry.key);
	if (!member) return null;
	if (member.unit === "seconds" && typeof node.value === "number" && node.value >= 60) {
		return words(durationText(node.value));
	}
	const isUnknown = member.enum && typeof node.value === "string" && !enumOf(member.enum)?.values[node.value];
	return isUnknown ? words(phrase("hint_no_value")) : null;
}
