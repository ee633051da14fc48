import { structure } from "../define";

export const OriginShield = structure({
	name: "OriginShield",
	since: "2020-05-31",
	use: "both",
	config: true,
	doc: { line: "" },
	members: {
		Enabled: {
			type: "boolean",
			required: true,
			released: "2020-10-19",
			doc: { line: "" },
		},
		OriginShieldRegion: {
			type: "string",
			released: "2020-10-19",
			pattern: "[a-z]{2}-[a-z]+-\\d",
			min: 1,
			max: 32,
			doc: { line: "" },
		},
	},
});
