import type { Fixture } from "../fixture";

const withTags = (tags: string) => (text: string) => `{ "DistributionConfig": ${text}, "Tags": ${tags} }`;

export const fixtures: Fixture[] = [
	{ name: "an empty list of tags", base: "classic", changeText: withTags('{ "Items": [] }'), findings: ["tags Tags"] },
	{
		name: "a tag",
		base: "modern",
		changeText: withTags('{ "Items": [{ "Key": "team", "Value": "web" }] }'),
		findings: [],
		also: ["legacy-logging Logging", "log-bucket-acl Logging.Bucket (incomplete)"],
	},
];
