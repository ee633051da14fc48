import { bend } from "../bend";
import type { Fixture } from "../fixture";

const ID = "MalformedXML/wrong-type";

export const fixtures: Fixture[] = [
	{
		name: "a number in quotes, and a text without them",
		base: "classic",
		change: bend({
			"CustomErrorResponses.Items[0].ErrorCode": "404",
			"CustomErrorResponses.Items[0].ResponseCode": 404,
			Enabled: "true",
		}),
		findings: [
			`${ID} CustomErrorResponses.Items[0].ErrorCode`,
			`${ID} CustomErrorResponses.Items[0].ResponseCode`,
			`${ID} Enabled`,
		],
	},
	{
		name: "a bare list",
		base: "modern",
		format: "python",
		change: bend({ Aliases: ["www.example.com"] }),
		findings: [`${ID} Aliases`],
	},
	{
		name: "a word for a number, and True",
		base: "classic",
		format: "xml",
		changeText: (text) =>
			text
				.replace("<HTTPPort>80<", "<HTTPPort>http<")
				.replace("<Enabled>true</Enabled>\n  <ViewerCert", "<Enabled>True</Enabled>\n  <ViewerCert"),
		findings: [`${ID} Origins.Items[1].CustomOriginConfig.HTTPPort`, `${ID} Enabled`],
		also: ["enabled Enabled"],
	},
	{
		name: "None",
		base: "modern",
		format: "python",
		changeText: (text) =>
			text
				.replace("'OriginPath': ''", "'OriginPath': None")
				.replace("'DefaultRootObject': 'index.html'", "'DefaultRootObject': None"),
		findings: ["InvalidArgument/origin-path-null Origins.Items[0].OriginPath", `${ID} DefaultRootObject`],
	},
	{
		name: "a negative time",
		base: "classic",
		format: "xml",
		change: bend({ "DefaultCacheBehavior.MinTTL": -1 }),
		findings: ["InvalidArgument/negative DefaultCacheBehavior.MinTTL"],
	},
	{
		name: "variables, and a number with a fraction",
		base: "classic",
		format: "python",
		changeText: (text) =>
			text
				.replace("'Enabled': True", "'Enabled': is_enabled")
				.replace("'MaxTTL': 300,", "'MaxTTL': 300.0,")
				.replace("'HTTPPort': 80", "'HTTPPort': int(port)"),
		findings: [`${ID} CacheBehaviors.Items[0].MaxTTL`],
	},
	{
		name: "values blacked out",
		base: "modern",
		change: bend({ Comment: "HIDDEN_DUE_TO_SECURITY_REASONS", Logging: "HIDDEN_DUE_TO_SECURITY_REASONS" }),
		findings: [],
		also: ["access-logging Logging"],
	},
];
