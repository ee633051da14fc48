import { getItemNodes, getNode, getText } from "../../document/access";
import type { Document } from "../../document/document";
import type { Node } from "../../document/node";
import { enumOf, memberOf } from "../../schema/schema";
import { formatDuration } from "../text/intl";
import { phrase, plural } from "../text/phrase";
import type { ValueItem } from "./items";

/** A short hint in a row: a text in the user's language, or data of the document. */
export interface Hint {
	text: string;
	isData: boolean;
}

/** A hint in the user's language. */
export const toPhraseHint = (text: string): Hint => ({ text, isData: false });

/** A hint with data of a document; null when there is none. */
export const toDataHint = (text: string | undefined): Hint | null => (text ? { text, isData: true } : null);

type NullableHints = (Hint | null)[];

/** Hints for the collapsed row of a structure. */
const structureHints: { readonly [structure: string]: (node: Node, uses: TargetUses) => NullableHints } = {
	Origin: (node, uses) => [
		toDataHint(getText(getNode(node, "DomainName"))),
		usesHint(uses, getText(getNode(node, "Id"))),
	],
	OriginGroup: (node, uses) => [toDataHint(formatGroupMembers(node)), usesHint(uses, getText(getNode(node, "Id")))],
	CacheBehavior: behaviorHints,
	DefaultCacheBehavior: behaviorHints,
	ForwardedValues: (node) => [
		toPhraseHint(phrase(getNode(node, "QueryString")?.value === true ? "hint_query_strings" : "hint_no_query_strings")),
		cookiesHint(getText(getNode(node, "Cookies", "Forward"))),
		headersHint(getItemNodes(getNode(node, "Headers")).length),
	],
	CustomErrorResponse: (node) => {
		const page = getText(getNode(node, "ResponsePagePath"));
		return [page ? toDataHint(`→ ${getText(getNode(node, "ResponseCode")) ?? ""} ${page}`) : null];
	},
	ViewerCertificate: (node) => [
		getNode(node, "CloudFrontDefaultCertificate")?.value === true ? toPhraseHint(phrase("hint_own_certificate")) : null,
		toDataHint(getText(getNode(node, "MinimumProtocolVersion"))),
		toDataHint(getText(getNode(node, "SSLSupportMethod"))),
	],
	LoggingConfig: (node) => [
		getNode(node, "Enabled")?.value === true
			? toDataHint(getText(getNode(node, "Bucket")))
			: toPhraseHint(phrase("hint_off")),
	],
	TrustedSigners: enabledHint,
	TrustedKeyGroups: enabledHint,
	GeoRestriction: (node) => [toDataHint(getText(getNode(node, "RestrictionType")))],
	LambdaFunctionAssociation: (node) => [toDataHint(getText(getNode(node, "LambdaFunctionARN")))],
	FunctionAssociation: (node) => [toDataHint(getText(getNode(node, "FunctionARN")))],
	DistributionSummary: (node) => [
		toDataHint(getText(getNode(node, "DomainName"))),
		toDataHint(getItemNodes(getNode(node, "Aliases")).map(getText).join(", ")),
		toDataHint(getText(getNode(node, "Status"))),
	],
	Tag: (node) => [toDataHint(getText(getNode(node, "Value")))],
};

/** The origins of a group, in the order in which they are tried. */
function formatGroupMembers(group: Node): string {
	return getItemNodes(getNode(group, "Members"))
		.map((member) => getText(getNode(member, "OriginId")) ?? "")
		.join(" → ");
}

function behaviorHints(node: Node): NullableHints {
	const target = getText(getNode(node, "TargetOriginId"));
	const ttl = getNode(node, "DefaultTTL")?.value;
	return [
		target === undefined ? null : toDataHint(`→ ${target}`),
		typeof ttl === "number" ? toPhraseHint(formatDuration(ttl)) : null,
		protocolHint(getText(getNode(node, "ViewerProtocolPolicy"))),
	];
}

function protocolHint(policy: string | undefined): Hint | null {
	if (policy === "redirect-to-https") return toPhraseHint(phrase("hint_redirect"));
	if (policy === "https-only") return toPhraseHint(phrase("hint_https_only"));
	return policy === "allow-all" ? toPhraseHint(phrase("hint_any_protocol")) : toDataHint(policy);
}

function cookiesHint(forward: string | undefined): Hint | null {
	if (forward === "none") return toPhraseHint(phrase("hint_cookies_none"));
	if (forward === "all") return toPhraseHint(phrase("hint_cookies_all"));
	return forward === "whitelist" ? toPhraseHint(phrase("hint_cookies_some")) : toDataHint(forward);
}

function headersHint(count: number): Hint | null {
	return count > 0 ? toPhraseHint(plural("hint_headers", count)) : null;
}

function enabledHint(node: Node): NullableHints {
	return [toPhraseHint(phrase(getNode(node, "Enabled")?.value === true ? "hint_required" : "hint_not_required"))];
}

/** Number of behaviors that target each origin or group. */
export type TargetUses = ReadonlyMap<string, number>;

/** Counts the behaviors by their target, over all configs of a document. */
export function countTargetUses(document: Document): TargetUses {
	const uses = new Map<string, number>();
	const visit = ({ entries }: Node) => {
		for (const { key, node } of entries) {
			if (node.entries.length > 0) visit(node);
			if (key !== "TargetOriginId") continue;
			const id = getText(node);
			if (id !== undefined) uses.set(id, (uses.get(id) ?? 0) + 1);
		}
	};
	visit(document.root);
	return uses;
}

function usesHint(uses: TargetUses, id: string | undefined): Hint | null {
	const count = id === undefined ? undefined : uses.get(id);
	return count === undefined ? null : toPhraseHint(plural("hint_used_by", count));
}

/** The hints in an item's row beside its name and value. */
export function getItemHints(item: ValueItem, uses: TargetUses): readonly Hint[] {
	const { node } = item;
	const getStructureHints = node.type !== null && node.kind === "structure" ? structureHints[node.type] : undefined;
	const hints = getStructureHints ? getStructureHints(node, uses) : [scalarHint(item)];
	return hints.filter((hint) => hint !== null);
}

function scalarHint({ node, trail }: ValueItem): Hint | null {
	const step = trail.at(-1);
	const member = step && memberOf(step.parent.type, step.entry.key);
	if (!member) return null;
	if (member.unit === "seconds" && typeof node.value === "number" && node.value >= 60) {
		return toPhraseHint(formatDuration(node.value));
	}
	const isUnknown = member.enum && typeof node.value === "string" && !enumOf(member.enum)?.values[node.value];
	return isUnknown ? toPhraseHint(phrase("hint_no_value")) : null;
}
