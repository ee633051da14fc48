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
			title: "An origin group has not exactly two members",
			why: "A group is a pair: the primary and the one that is asked when it fails. The model states a minimum and a maximum of two.",
			basis: "model",
			source: `${modeled}, OriginGroupMembers`,
			error,
			example: { bad: example(["media"], [500]), good },
		},
		"NoSuchOrigin/group-member": {
			severity: "error",
			title: "A member of an origin group is no origin",
			why: "[[OriginGroupMember.OriginId]] has to be the [[Origin.Id]] of an origin in the same config, upper and lower case included.",
			basis: "doc",
			source: "Developer Guide 2023, origin failover; service models, OriginGroupMember",
			error: "NoSuchOrigin",
			example: { bad: example(["media", "standbye"], [500]), good },
		},
		"InvalidArgument/group-member-same": {
			severity: "warning",
			title: "Both members of an origin group are the same origin",
			why: "The second member is asked when the first has failed; the same one again has failed already. CloudFront probably refuses it.",
			basis: "inferred",
			source: "Developer Guide 2023, origin failover",
			error,
			example: { bad: example(["media", "media"], [500]), good },
		},
		"InvalidArgument/group-nested": {
			severity: "warning",
			title: "A member of an origin group is a group itself",
			why: "Members are origins. A group among them would make a chain of more than two, which nothing in the documents allows; CloudFront probably refuses it.",
			basis: "inferred",
			source: "Service models, OriginGroupMember",
			error,
			example: { bad: example(["media", "both"], [500]), good },
		},
		"InvalidArgument/group-status-empty": {
			severity: "error",
			title: "An origin group without a status code to fail over on",
			why: "The group has to say on which answers of the primary the second one is asked. The model states a minimum of one code.",
			basis: "model",
			source: `${modeled}, StatusCodes`,
			error,
			example: { bad: example(["media", "standby"], []), good },
		},
		"InvalidArgument/group-status-code": {
			severity: "error",
			title: "A status code on which no group can fail over",
			why: "An origin group can fail over on the status codes 400, 403, 404, 416, 429, 500, 502, 503 and 504 only. CloudFront rejects any other code and lists these in its response.",
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
				message: `${quote(id)} is a member of this group twice, which CloudFront probably refuses`,
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
			message: `${quote(id)} is an origin group; a member has to be an origin, so CloudFront probably refuses it`,
		});
		return;
	}
	const known = ids.filter((one) => one !== undefined);
	const meant = findNearestName(id, known);
	report("NoSuchOrigin/group-member", place, {
		...(meant && proposeFix(`Change to “${meant}”`, () => setValue(place.document, place.node, meant))),
		message: meant
			? `No origin is called ${quote(id)}; did you mean ${quote(meant)}?`
			: `No origin is called ${quote(id)}; there ${known.length === 1 ? "is" : "are"} ${joinWords(known.map(quote))}`,
	});
}

function checkCodes(codes: Cursor | undefined, { report }: RuleContext): void {
	const { items, isKnown } = itemsOf(codes);
	if (codes?.node.kind === "structure" && isKnown && items.length === 0) {
		report("InvalidArgument/group-status-empty", codes, {
			message: "This group names no status code on which the second origin is asked",
		});
	}
	for (const item of items) {
		const code = item.number;
		if (code === undefined || STATUS_CODES.has(code)) continue;
		report("InvalidArgument/group-status-code", item, {
			message: `An origin group cannot fail over on status code ${code}; valid codes are ${[...STATUS_CODES].join(", ")}`,
			...(items.length > 1 && removeItemFix(item, "Take the code out")),
		});
	}
}
