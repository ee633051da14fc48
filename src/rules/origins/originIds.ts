import type { Cursor } from "../../document/cursor";
import { getItemKey } from "../../document/path";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import { quote } from "../../model/sentences";
import type { Rule, RuleContext } from "../rule";

const error = "InvalidArgument";

/** Most characters of the Id of an origin or origin group. */
const MAX_ID_CHARACTERS = 128;

export const rule: Rule = {
	kind: "rejection",
	on: ["DistributionConfig"],
	cases: {
		"InvalidArgument/no-origins": {
			severity: "error",
			title: "Distribution without an origin",
			why: "A distribution needs at least one origin. The model sets a minimum of one item.",
			basis: "model",
			source: "Service models, Origins.Items",
			error,
			example: {
				bad: '{ "Origins": { "Quantity": 0, "Items": [] } }',
				good: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "media", "DomainName": "media.example.com" }] } }',
			},
		},
		"InvalidArgument/origin-id-empty": {
			severity: "error",
			title: "Origin or origin group without an ID",
			why: "Behaviors and groups refer to an origin by its [[Origin.Id]]. CloudFront rejects an empty ID.",
			basis: "seen",
			source: "Answer quoted in provider-upjet-aws",
			error,
			wireMessage: ["The parameter name must be non-null"],
			example: {
				bad: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "", "DomainName": "media.example.com" }] } }',
				good: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "media", "DomainName": "media.example.com" }] } }',
			},
		},
		"InvalidArgument/origin-id-duplicate": {
			severity: "error",
			title: "Duplicate origin or origin group ID",
			why: "[[CacheBehavior.TargetOriginId]] names an origin or an origin group by its ID. CloudFront rejects two origins with the same ID, and may reject an ID that an origin shares with a group (inferred). IDs are case-sensitive.",
			basis: "seen",
			source: "Response recorded in cdk-preflight; service model 2018-11-05, OriginGroup",
			error,
			wireMessage: ["The parameter origin ID must be unique."],
			example: {
				bad: '{ "Origins": { "Quantity": 2, "Items": [{ "Id": "media", "DomainName": "a.example.com" }, { "Id": "media", "DomainName": "b.example.com" }] } }',
				good: '{ "Origins": { "Quantity": 2, "Items": [{ "Id": "media", "DomainName": "a.example.com" }, { "Id": "more", "DomainName": "b.example.com" }] } }',
			},
		},
		"InvalidArgument/origin-id-length": {
			severity: "error",
			title: "Origin or origin group ID longer than 128 characters",
			why: "CloudFront accepts at most 128 characters in [[Origin.Id]] and [[OriginGroup.Id]]. No guide documents this limit; tools that build IDs from paths can exceed it.",
			basis: "seen",
			source: "Refusal quoted in aws-cdk issue 11504, limit in its fix",
			error,
			wireMessage: ["The parameter originId is too big."],
			example: {
				bad: JSON.stringify({
					Origins: { Quantity: 1, Items: [{ Id: "media-".repeat(22), DomainName: "a.example.com" }] },
				}),
				good: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "media", "DomainName": "a.example.com" }] } }',
			},
		},
	},
	check(config, context) {
		const origins = present(config, "Origins");
		const { items, isKnown } = itemsOf(origins);
		if (
			origins?.node.kind === "structure" &&
			items.length === 0 &&
			isKnown &&
			(origins.get("Items") || origins.get("Quantity"))
		) {
			context.report("InvalidArgument/no-origins", origins, { message: "There is no origin; at least one is needed" });
		}
		checkIds([...items, ...itemsOf(present(config, "OriginGroups")).items], context);
	},
};

function checkIds(all: readonly Cursor[], { report }: RuleContext): void {
	const seen = new Map<string, Cursor>();
	for (const one of all) {
		const id = one.get("Id");
		const text = id?.string;
		if (!id || text === undefined || id.isHidden) continue;
		const what = one.node.type === "OriginGroup" ? "origin group" : "origin";
		const first = seen.get(text);
		if (text === "") {
			const host = trimmedText(one.get("DomainName"));
			report("InvalidArgument/origin-id-empty", id, {
				message: `The Id of this ${what}${host ? ` (${quote(host)})` : ""} is empty`,
			});
		} else if (first) {
			const isOrigins = what === "origin" && first.parent?.node.type === "Origin";
			report("InvalidArgument/origin-id-duplicate", id, {
				message: `The Id ${quote(getItemKey(one.node) ?? text)} of this ${what} is already in use; every Id must be unique`,
				related: [{ place: first, message: "The first use of the Id" }],
				...(!isOrigins && { severity: "warning" }),
			});
		} else {
			seen.set(text, id);
		}
		if (text.length > MAX_ID_CHARACTERS && !id.node.isCut) {
			report("InvalidArgument/origin-id-length", id, {
				message: `The Id of this ${what} has ${text.length} characters; at most ${MAX_ID_CHARACTERS} are allowed`,
			});
		}
	}
}
