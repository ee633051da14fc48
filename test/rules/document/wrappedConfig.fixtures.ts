import type { Fixture } from "../fixture";

const answer = (text: string) => JSON.stringify({ ETag: "E2QWRUHAPOMQZL", DistributionConfig: JSON.parse(text) });

export const fixtures: Fixture[] = [
	{
		name: "an answer in the place of the config",
		base: "modern",
		changeText: (text) =>
			JSON.stringify({ Id: "E1A2B3C4D5E6F7", IfMatch: "E2QWRUHAPOMQZL", DistributionConfig: JSON.parse(answer(text)) }),
		findings: ["ParamValidation/wrapped"],
	},
	{
		name: "a file with the whole answer, to update with",
		base: "classic",
		operation: "update",
		changeText: answer,
		findings: ["ParamValidation/wrapped"],
	},
	{
		name: "a file whose ETag was renamed, which is neither the config nor a whole request",
		base: "modern",
		changeText: (text) => JSON.stringify({ IfMatch: "E2QWRUHAPOMQZL", DistributionConfig: JSON.parse(text) }),
		findings: ["ParamValidation/wrapped"],
	},
	{
		name: "a whole request for --cli-input-json",
		base: "modern",
		changeText: (text) =>
			JSON.stringify({ Id: "E1A2B3C4D5E6F7", IfMatch: "E2QWRUHAPOMQZL", DistributionConfig: JSON.parse(text) }),
		findings: [],
	},
	{ name: "an answer to look at", base: "modern", changeText: answer, findings: [] },
	{
		name: "a request as it should be",
		base: "modern",
		operation: "create",
		changeText: (text) =>
			`client.create_distribution(DistributionConfig=${text.replaceAll("true", "True").replaceAll("false", "False")})`,
		findings: [],
		also: ["legacy-logging Logging", "log-bucket-acl Logging.Bucket (incomplete)"],
	},
];
