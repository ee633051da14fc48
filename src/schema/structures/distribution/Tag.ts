import { defineStructure } from "../../definitions";

export const Tag = defineStructure({
	name: "Tag",
	since: "2016-08-01",
	use: "request",
	config: false,
	key: "Key",
	doc: { line: "A key with an optional value, for cost reports, searches and IAM conditions." },
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
			doc: {
				line: "Name of the tag.",
				limits: "1–128 letters, digits, spaces and `_ . : / = + - @`, in any script.",
				example: "environment",
			},
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
			doc: {
				line: "Value of the tag.",
				absent: "A tag without a value.",
				limits: "0–256 characters; the same characters as in [[Tag.Key]].",
				example: "production",
			},
		},
	},
});
