import { setMembers } from "../../formats/edits";
import type { Rule } from "../rule";
import { fixBy } from "../shared/fixes";
import { given, listed, textOf } from "../shared/values";
import { inWords, quoted } from "../shared/words";

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
		const pair = given(group, "FailoverCriteria", "StatusCodes");
		const { items, isKnown } = listed(pair);
		const codes = items.map((item) => Number(textOf(item)));
		if (!pair || !isKnown || codes.length === 0 || !codes.every((code) => code < 500)) return;
		const name = textOf(group.get("Id"));
		const all = [...codes, 500, 502, 503, 504];
		report("origin-group-criteria", pair, {
			message: `The origin group${name ? ` ${quoted(name)}` : ""} fails over for ${inWords(codes.map(String))} only, not when the first origin answers with a server error (500, 502, 503, 504)`,
			...fixBy("Add 500, 502, 503 and 504", () =>
				setMembers(pair.document, pair.node, { Quantity: all.length, Items: all }),
			),
		});
	},
};
