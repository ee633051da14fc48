import { setMembers } from "../../formats/edits";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import { joinWords, quote } from "../../model/sentences";
import type { Rule } from "../rule";
import { proposeFix } from "../shared/fixBuilders";

/** What an origin that is down or too slow counts as. */
const FAILURES = [502, 503, 504];

export const rule: Rule = {
	kind: "security",
	on: ["OriginGroup"],
	since: "2018-11-05",
	cases: {
		"origin-group-criteria": {
			severity: "warning",
			title: "Failover does not cover an origin that is down",
			why: "CloudFront uses the second origin only for the listed status codes. An origin that it cannot reach counts as 502 or 503, one that does not respond in time as 504. When none of these is listed, viewers get an error while the second origin stands by.",
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
		if (!pair || !isKnown || codes.length === 0 || codes.some((code) => FAILURES.includes(code))) return;
		const name = trimmedText(group.get("Id"));
		const missing = [500, ...FAILURES].filter((code) => !codes.includes(code));
		const all = [...codes, ...missing];
		report("origin-group-criteria", pair, {
			message: `The origin group${name ? ` ${quote(name)}` : ""} fails over for ${joinWords(codes.map(String))} only, not when the first origin cannot be reached (502, 503) or does not respond in time (504)`,
			...proposeFix(`Add ${joinWords(missing.map(String))}`, () =>
				setMembers(pair.document, pair.node, { Quantity: all.length, Items: all }),
			),
		});
	},
};
