import { defineStructure } from "../../definitions";

export const TrustedKeyGroups = defineStructure({
	name: "TrustedKeyGroups",
	since: "2020-05-31",
	use: "both",
	config: true,
	doc: { line: "Key groups that may verify signed URLs and cookies, and whether signatures are required." },
	members: {
		Enabled: {
			type: "boolean",
			required: true,
			released: "2020-10-21",
			implied: false,
			doc: {
				line: "Whether requests need a signed URL or signed cookies.",
				watch: [
					"Has to be true exactly when [[TrustedKeyGroups.Quantity]] is 1 or more; setting both to `false` and 0 makes the content public unless [[CacheBehavior.TrustedSigners]] guard it.",
				],
				example: "true",
			},
		},
		Quantity: {
			type: "integer",
			required: true,
			released: "2020-10-21",
			doc: {
				line: "Number of key groups in [[TrustedKeyGroups.Items]].",
				limits: "4 per behavior; beyond: [[error:TooManyKeyGroupsAssociatedToDistribution]].",
			},
		},
		Items: {
			type: { list: "string", xml: "KeyGroup" },
			released: "2020-10-21",
			doc: {
				line: "Ids of the key groups whose public keys verify signatures.",
				watch: [
					"An unknown id gives [[error:TrustedKeyGroupDoesNotExist]]; [[Distribution.ActiveTrustedKeyGroups]] lists the keys in use.",
				],
				limits: "One key group on at most 100 distributions.",
				example: "4f6a1c2e-0b7d-4e7a-9c55-2d8f3b1a6e90",
			},
		},
	},
});
