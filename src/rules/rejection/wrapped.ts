import type { Place } from "../place";
import type { Offer, Rule } from "../rule";
import { fixBy } from "../shared/fixes";
import { ANSWER_MEMBERS } from "../shared/known";
import { inWords, quoted } from "../shared/words";

const ANSWERS = ["GetDistributionConfigResult", "GetDistributionResult", "Distribution"];

export const rule: Rule = {
	kind: "rejection",
	on: [...ANSWERS, "DistributionConfig"],
	cases: {
		"ParamValidation/wrapped": {
			severity: "error",
			title: "A whole answer where the bare config is expected",
			why: "`get-distribution-config` prints the ETag and the config beside each other. The input of create and update is only what stands in `DistributionConfig`; the ETag goes into `IfMatch`. With the wrapper around it, boto3 and the command line stop with a parameter validation error before anything is sent.",
			basis: "model",
			source: "Service models of all API versions, UpdateDistribution; Developer Guide 2023, steps of an update",
			error: { code: "ParamValidation", status: 0, wire: "MalformedXML" },
			example: {
				bad: '{ "Id": "E1A2B3C4D5E6F7", "IfMatch": "E2QWRUHAPOMQZL", "DistributionConfig": { "ETag": "E2QWRUHAPOMQZL", "DistributionConfig": { "CallerReference": "a" } } }',
				good: '{ "Id": "E1A2B3C4D5E6F7", "IfMatch": "E2QWRUHAPOMQZL", "DistributionConfig": { "CallerReference": "a", "Comment": "", "Enabled": true } }',
			},
		},
	},
	check(place, { operation, report }) {
		if (place.node.type !== "DistributionConfig") {
			if (operation === null || place.trail.length > 0) return;
			report("ParamValidation/wrapped", place, {
				message: `To ${operation} with it, take the DistributionConfig out of this answer and send that alone`,
				severity: "warning",
				...unwrapping(place),
			});
			return;
		}
		const found = place.node.entries.filter((one) => ANSWER_MEMBERS.has(one.key)).map((one) => quoted(one.spelled));
		if (found.length === 0) return;
		report("ParamValidation/wrapped", place, {
			message: `${inWords(found)} belong${found.length === 1 ? "s" : ""} to an answer of CloudFront; send the bare config that it holds`,
			...unwrapping(place),
		});
	},
};

/** Offers the config alone, its text untouched. */
function unwrapping(answer: Place): { fix?: Offer } {
	const config = answer.get("DistributionConfig") ?? answer.get("Distribution", "DistributionConfig");
	if (config?.node.kind !== "structure" || answer.document.format === "xml") return {};
	const before = { start: answer.node.start, end: config.node.start, text: "" };
	const after = { start: config.node.end, end: answer.node.end, text: "" };
	return fixBy("Take the config out of the answer", () => [before, after]);
}
