import { setMembers } from "../../formats/edits";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import { joinWords, quote } from "../../model/sentences";
import type { Rule } from "../rule";
import { proposeFix } from "../shared/fixBuilders";

export const rule: Rule = {
	kind: "security",
	on: ["OriginGroup"],
	since: "2018-11-05",
	cases: {
		"origin-group-criteria": {
			severity: "advice",
			title: "Failover ignores the origin's server errors",
			why: "CloudFront asks the second origin only for the status codes listed. A primary that is up but broken answers 500, 502, 503 or 504, and by the current guide one that cannot be reached counts as 503, one that does not answer in time as 504: when none of these is listed, viewers get an error while the second origin stands by.",
			basis: "inferred",
			source: "Developer Guide 2023-06, origin failover",
			example: {
				bad: '{ "Id": "a or b", "FailoverCriteria": { "StatusCodes": { "Quantity": 1, "Items": [404] } }, "Members": { "Quantity": 2, "Items": [{ "OriginId": "a" }, { "OriginId": "b" }] } }',
				good: '{ "Id": "a or b", "FailoverCriteria": { "StatusCodes": { "Quantity": 3, "Items": [404, 502, 503] } }, "Members": { "Quantity": 2, "Items": [{ "OriginId": "a" }, { "OriginId": "b" }] } }',
			},
		},
	},
	check(group, { report }) {
		const pair = present(group, "FailoverCriteria", "StatusCodes");
		const { items, isKnown } = itemsOf(pair);
		const codes = items.map((item) => Number(trimmedText(item)));
		if (!pair || !isKnown || codes.length === 0 || !codes.every((code) => code < 500)) return;
		const name = trimmedText(group.get("Id"));
		const all = [...codes, 500, 502, 503, 504];
		report("origin-group-criteria", pair, {
			message: `The origin group${name ? ` ${quote(name)}` : ""} fails over for ${joinWords(codes.map(String))} only, not when the first origin answers with a server error (500, 502, 503, 504)`,
			...proposeFix("Add 500, 502, 503 and 504", () =>
				setMembers(pair.document, pair.node, { Quantity: all.length, Items: all }),
			),
		});
	},
};
