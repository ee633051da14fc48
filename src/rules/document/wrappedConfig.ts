import type { Cursor } from "../../document/cursor";
import { findWrappedConfig } from "../../document/distributionConfig";
import { formatTraits } from "../../document/formatTraits";
import { isSet } from "../../model/accessors";
import { joinWords, quote } from "../../model/sentences";
import { mayHaveMoreMembers, RESPONSE_MEMBERS } from "../../model/uncertainty";
import type { FixProposal, Rule, RuleContext } from "../rule";
import { proposeFix } from "../shared/fixBuilders";

const RESPONSE_TYPES = ["GetDistributionConfigResult", "GetDistributionResult", "Distribution"];

export const rule: Rule = {
	kind: "rejection",
	on: [...RESPONSE_TYPES, "DistributionConfig", "UpdateDistributionRequest"],
	cases: {
		"ParamValidation/wrapped": {
			severity: "error",
			title: "Wrapper where the bare DistributionConfig is expected",
			why: "`get-distribution-config` returns the ETag beside the config. `--distribution-config` takes only the content of `DistributionConfig`, with the ETag in `--if-match`; `--cli-input-json` takes the full request. Given the wrong form, boto3 and the AWS CLI stop with a parameter validation error.",
			basis: "model",
			source: "Service models of all API versions, UpdateDistribution; Developer Guide 2023, steps of an update",
			error: { code: "ParamValidation", modelled: "MalformedXML" },
			wireMessage: ["Parameter validation failed: Missing required parameter in DistributionConfig: …"],
			example: {
				bad: '{ "Id": "E1A2B3C4D5E6F7", "IfMatch": "E2QWRUHAPOMQZL", "DistributionConfig": { "ETag": "E2QWRUHAPOMQZL", "DistributionConfig": { "CallerReference": "a" } } }',
				good: '{ "Id": "E1A2B3C4D5E6F7", "IfMatch": "E2QWRUHAPOMQZL", "DistributionConfig": { "CallerReference": "a", "Comment": "", "Enabled": true } }',
			},
		},
	},
	check(place, { operation, report }) {
		if (place.node.type === "UpdateDistributionRequest") checkRequestFile(place, report);
		else if (place.node.type !== "DistributionConfig") checkResponse(place, operation, report);
		else checkConfig(place, report);
	},
};

/** A response sent as it was printed. Whether its ETag was kept beside it tells a file of the command line from a recording. */
function checkResponse(place: Cursor, operation: RuleContext["operation"], report: RuleContext["report"]): void {
	if (operation === null || place.trail.length > 0) return;
	const isPrinted = place.document.where === "" && place.get("ETag") && !place.get("ResponseMetadata");
	report("ParamValidation/wrapped", place, {
		message: `To ${operation} with this response, send only its DistributionConfig as \`--distribution-config\``,
		...(!(isPrinted && operation === "update") && { severity: "warning" }),
		...unwrapFix(place),
	});
}

/** The response of get-distribution-config with its ETag renamed is no config, and without an Id no whole request. */
function checkRequestFile(place: Cursor, report: RuleContext["report"]): void {
	const { document, node, trail } = place;
	if (!formatTraits[document.format].cliInput || document.where !== "" || document.name !== "" || trail.length > 0)
		return;
	if (!isSet(place.get("IfMatch")) || place.get("Id") || !place.get("DistributionConfig") || mayHaveMoreMembers(node))
		return;
	report("ParamValidation/wrapped", place, {
		message:
			"`--distribution-config` takes the DistributionConfig alone; `--cli-input-json` takes Id, IfMatch and DistributionConfig, and the Id is missing here",
		...unwrapFix(place),
	});
}

function checkConfig(place: Cursor, report: RuleContext["report"]): void {
	const found = place.node.entries.filter((one) => RESPONSE_MEMBERS.has(one.key)).map((one) => quote(one.spelled));
	if (found.length === 0) return;
	report("ParamValidation/wrapped", place, {
		message: `${joinWords(found)} belong${found.length === 1 ? "s" : ""} to a CloudFront response; send only its DistributionConfig`,
		...unwrapFix(place),
	});
}

/** Offers the config alone, its text untouched. */
function unwrapFix(answer: Cursor): { fix?: FixProposal } {
	const config = findWrappedConfig(answer);
	if (config?.node.kind !== "structure" || formatTraits[answer.document.format].tags) return {};
	const before = { start: answer.node.start, end: config.node.start, text: "" };
	const after = { start: config.node.end, end: answer.node.end, text: "" };
	return proposeFix("Extract the config from the response", () => [before, after]);
}
