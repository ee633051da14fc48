import { setValue } from "../../formats/edits";
import type { Rule } from "../rule";
import { proposeFix } from "../shared/fixBuilders";

const MAX_COMMENT_CHARACTERS = 128;

export const rule: Rule = {
	kind: "rejection",
	on: ["DistributionConfig"],
	cases: {
		"InvalidArgument/comment-length": {
			severity: "error",
			title: "Comment longer than 128 characters",
			why: "[[DistributionConfig.Comment]] can have at most 128 characters. Some tools cut a longer one silently; the API rejects it.",
			basis: "doc",
			source: "Developer Guide 2023, values of a distribution: description",
			error: "InvalidArgument",
			wireMessage: ["The parameter Comment is too big."],
			example: {
				bad: JSON.stringify({ Comment: "site ".repeat(26), Enabled: true }),
				good: '{ "Comment": "Site of Example", "Enabled": true }',
			},
		},
	},
	check(config, { report }) {
		const place = config.get("Comment");
		const text = place?.string ?? "";
		const length = countOf(text);
		if (!place || place.isHidden || length <= MAX_COMMENT_CHARACTERS) return;
		const short = [...text.slice(0, 2 * MAX_COMMENT_CHARACTERS)].slice(0, MAX_COMMENT_CHARACTERS).join("");
		report("InvalidArgument/comment-length", place, {
			message: `Comment has ${length} characters; at most ${MAX_COMMENT_CHARACTERS} are allowed`,
			...proposeFix(`Shorten it to ${MAX_COMMENT_CHARACTERS} characters`, () =>
				setValue(place.document, place.node, short),
			),
		});
	},
};

/** Number of characters; one outside of the basic plane counts once. */
function countOf(text: string): number {
	let count = 0;
	for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) count++;
	return count;
}
