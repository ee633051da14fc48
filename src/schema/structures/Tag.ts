import { structure } from "../define";

export const Tag = structure({
	name: "Tag",
	since: "2016-08-01",
	use: "request",
	config: false,
	key: "Key",
	doc: { line: "" },
	members: {
		Key: {
			type: "string",
			required: true,
			released: "2016-08-09",
			pattern: {
				"2016-08-01": "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$",
				"2020-05-31": "([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)",
			},
			min: 1,
			max: 128,
			doc: { line: "" },
		},
		Value: {
			type: "string",
			released: "2016-08-09",
			pattern: {
				"2016-08-01": "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$",
				"2020-05-31": "([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)",
			},
			min: 0,
			max: 256,
			doc: { line: "" },
		},
	},
});
