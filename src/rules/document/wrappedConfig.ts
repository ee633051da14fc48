import type { Cursor } from "../../document/cursor";
import { findWrappedConfig } from "../../document/distributionConfig";
import { joinWords, quote } from "../../model/sentences";
import { RESPONSE_MEMBERS } from "../../model/uncertainty";
import type { FixProposal, Rule } from "../rule";
import { proposeFix } from "../shared/fixBuilders";

const RESPONSE_TYPES = ["GetDistributionConfigResult", "GetDistributionResult", "Distribution"];

export const rule: Rule = {
	kind: "rejection",
	on: [...RESPONSE_TYPES, "DistributionConfig"],
	cases: {
		"ParamValidation/wrapped": {
			severity: "error",
			title: "A whole answer where the bare config is expected",
			why: "`get-distribution-config` prints the ETag and the config beside each other. The input of create and update is only what stands in `DistributionConfig`; the ETag goes into `IfMatch`. With the wrapper around it, boto3 and the command line stop with a parameter validation error before anything is sent.",
			basis: "model",
			source: "Service models of all API versions, UpdateDistribution; Developer Guide 2023, steps of an update",
			error: { code: "ParamValidation", modelled: "MalformedXML" },
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
				...unwrapFix(place),
			});
			return;
		}
		const found = place.node.entries.filter((one) => RESPONSE_MEMBERS.has(one.key)).map((one) => quote(one.spelled));
		if (found.length === 0) return;
		report("ParamValidation/wrapped", place, {
			message: `${joinWords(found)} belong${found.length === 1 ? "s" : ""} to an answer of CloudFront; send the bare config that it holds`,
			...unwrapFix(place),
		});
	},
};

/** Offers the config alone, its text untouched. */
function unwrapFix(answer: Cursor): { fix?: FixProposal } {
	const config = findWrappedConfig(answer);
	if (config?.node.kind !== "structure" || answer.document.format === "xml") return {};
	const before = { start: answer.node.start, end: config.node.start, text: "" };
	const after = { start: config.node.end, end: answer.node.end, text: "" };
	return proposeFix("Take the config out of the answer", () => [before, after]);
}
