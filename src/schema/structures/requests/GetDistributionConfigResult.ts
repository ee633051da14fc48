import { defineStructure } from "../../definitions";

export const GetDistributionConfigResult = defineStructure({
	name: "GetDistributionConfigResult",
	since: "2014-05-31",
	use: "response",
	config: false,
	doc: { line: "Output of `GetDistributionConfig`." },
	members: {
		DistributionConfig: {
			type: { structure: "DistributionConfig" },
			payload: true,
			doc: { line: "The config only, in the form that an update needs." },
		},
		ETag: {
			type: "string",
			in: "header",
			as: "ETag",
			doc: {
				line: "Version of the config. Send it as [[UpdateDistributionRequest.IfMatch]].",
				watch: ["boto3 and the CLI return it next to the config. Do not send it back inside the config."],
				example: "E2QWRTYUIOPASD",
			},
		},
	},
});
