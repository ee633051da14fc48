import type { Cursor } from "../../document/cursor";
import { setValue } from "../../formats/edits";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import { joinWords, quote } from "../../model/sentences";
import type { Rule, RuleContext } from "../rule";
import { proposeFix, removeItemFix } from "../shared/fixBuilders";
import { findNearestName } from "../shared/nearestName";

const STATUS_CODES: ReadonlySet<number> = new Set([400, 403, 404, 416, 429, 500, 502, 503, 504]);

const error = "InvalidArgument";
const modeled = "Service model 2018-11-05 and later";

function example(members: readonly string[], codes: readonly number[], id = "both"): string {
	const group = {
		Id: id,
		FailoverCriteria: { StatusCodes: { Quantity: codes.length, Items: codes } },
		Members: { Quantity: members.length, Items: members.map((OriginId) => ({ OriginId })) },
	};
	const origins = ["media", "standby"].map((name) => ({ Id: name, DomainName: `${name}.example.com` }));
	return JSON.stringify({ Origins: { Quantity: 2, Items: origins }, OriginGroups: { Quantity: 1, Items: [group] } });
}

const good = example(["media", "standby"], [500, 502]);

export const rule: Rule = {
	kind: "rejection",
	on: ["OriginGroup"],
	since: "2018-11-05",
	cases: {
		"InvalidArgument/group-member-count": {
			severity: "error",
			title: "Origin group without exactly two members",
			why: "An origin group has exactly two members, a primary and a secondary origin. The model sets both the minimum and the maximum to two.",
			basis: "model",
			source: `${modeled}, OriginGroupMembers`,
			error,
			example: { bad: example(["media"], [500]), good },
		},
		"NoSuchOrigin/group-member": {
			severity: "error",
			title: "Member of an origin group is not an origin",
			why: "[[OriginGroupMember.OriginId]] must be the [[Origin.Id]] of an origin in the same config. IDs are case-sensitive.",
			basis: "doc",
			source: "Developer Guide 2023, origin failover; service models, OriginGroupMember",
			error: "NoSuchOrigin",
			example: { bad: example(["media", "standbye"], [500]), good },
		},
		"InvalidArgument/group-member-same": {
			severity: "warning",
			title: "Origin group with the same origin twice",
			why: "CloudFront tries the second member after the first has failed, so the same origin would fail again. CloudFront may reject it.",
			basis: "inferred",
			source: "Developer Guide 2023, origin failover",
			error,
			example: { bad: example(["media", "media"], [500]), good },
		},
		"InvalidArgument/group-nested": {
			severity: "warning",
			title: "Origin group as a member of an origin group",
			why: "The members of a group are origins. No document allows a chain with a group as a member. CloudFront may reject it.",
			basis: "inferred",
			source: "Service models, OriginGroupMember",
			error,
			example: { bad: example(["media", "both"], [500]), good },
		},
		"InvalidArgument/group-status-empty": {
			severity: "error",
			title: "Origin group without status codes",
			why: "A group must list the status codes of the primary on which CloudFront tries the second origin. The model requires at least one.",
			basis: "model",
			source: `${modeled}, StatusCodes`,
			error,
			example: { bad: example(["media", "standby"], []), good },
		},
		"InvalidArgument/group-status-code": {
			severity: "error",
			title: "Status code that cannot cause failover",
			why: "An origin group can fail over only on the status codes 400, 403, 404, 416, 429, 500, 502, 503 and 504. CloudFront rejects any other code and lists these in its response.",
			basis: "seen",
			source: "Response recorded in cdk-preflight (September 2026); Developer Guide, creating an origin group",
			error,
			wireMessage: ["The parameter StatusCodes cannot include … status codes for an origin group."],
			example: { bad: example(["media", "standby"], [301]), good },
		},
	},
	check(group, context) {
		checkMembers(group, context);
		checkCodes(present(group, "FailoverCriteria", "StatusCodes"), context);
	},
};

function checkMembers(group: Cursor, context: RuleContext): void {
	const members = present(group, "Members");
	const { items, isKnown } = itemsOf(members);
	if (members?.node.kind === "structure" && isKnown && items.length !== 2) {
		context.report("InvalidArgument/group-member-count", members, {
			message: `An origin group has two members, not ${items.length}`,
		});
	}
	const seen = new Set<string>();
	for (const member of items) {
		const place = member.get("OriginId");
		const id = trimmedText(place);
		if (!place || id === undefined) continue;
		if (seen.has(id)) {
			context.report("InvalidArgument/group-member-same", place, {
				message: `${quote(id)} is a member of this group twice, which CloudFront may reject`,
			});
		} else {
			seen.add(id);
			checkReference(place, id, context);
		}
	}
}

function checkReference(place: Cursor, id: string, { config, report }: RuleContext): void {
	const origins = itemsOf(present(config ?? undefined, "Origins"));
	const ids = origins.items.map((one) => trimmedText(one.get("Id")));
	if (!config || !origins.isKnown || ids.length === 0 || ids.includes(undefined) || ids.includes(id)) return;
	const groups = itemsOf(present(config, "OriginGroups")).items.map((one) => trimmedText(one.get("Id")));
	if (groups.includes(id)) {
		report("InvalidArgument/group-nested", place, {
			message: `${quote(id)} is an origin group, but a member must be an origin; CloudFront may reject it`,
		});
		return;
	}
	const known = ids.filter((one) => one !== undefined);
	const meant = findNearestName(id, known);
	report("NoSuchOrigin/group-member", place, {
		...(meant && proposeFix(`Change to “${meant}”`, () => setValue(place.document, place.node, meant))),
		message: meant
			? `No origin has the ID ${quote(id)}; did you mean ${quote(meant)}?`
			: `No origin has the ID ${quote(id)}; there ${known.length === 1 ? "is" : "are"} ${joinWords(known.map(quote))}`,
	});
}

function checkCodes(codes: Cursor | undefined, { report }: RuleContext): void {
	const { items, isKnown } = itemsOf(codes);
	if (codes?.node.kind === "structure" && isKnown && items.length === 0) {
		report("InvalidArgument/group-status-empty", codes, {
			message: "This origin group lists no status codes for failover",
		});
	}
	for (const item of items) {
		const code = item.number;
		if (code === undefined || STATUS_CODES.has(code)) continue;
		report("InvalidArgument/group-status-code", item, {
			message: `An origin group cannot fail over on status code ${code}; valid codes are ${[...STATUS_CODES].join(", ")}`,
			...(items.length > 1 && removeItemFix(item, "Remove the code")),
		});
	}
}
