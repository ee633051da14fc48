import { defineStructure } from "../../definitions";

export const GetDistributionConfigResult = defineStructure({
	name: "GetDistributionConfigResult",
	since: "2014-05-31",
	use: "response",
	config: false,
	doc: { line: "What `GetDistributionConfig` answers." },
	members: {
		DistributionConfig: {
			type: { structure: "DistributionConfig" },
			payload: true,
			doc: { line: "The config alone, in the form that an update takes." },
		},
		ETag: {
			type: "string",
			in: "header",
			as: "ETag",
			doc: {
				line: "Version of the config, to be sent as [[UpdateDistributionRequest.IfMatch]].",
				watch: ["boto3 and the CLI put it beside the config; it must not stay in what is sent back."],
				example: "E2QWRTYUIOPASD",
			},
		},
	},
});
