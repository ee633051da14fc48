import { defineStructure } from "../../definitions";

export const TrustedKeyGroups = defineStructure({
	name: "TrustedKeyGroups",
	since: "2020-05-31",
	use: "both",
	config: true,
	doc: { line: "Key groups that verify signed URLs and cookies, and whether signatures are required." },
	members: {
		Enabled: {
			type: "boolean",
			required: true,
			released: "2020-10-21",
			implied: false,
			doc: {
				line: "Whether requests need a signed URL or signed cookies.",
				watch: [
					"Must be `true` exactly when [[TrustedKeyGroups.Quantity]] is 1 or more. `false` with 0 makes the content public unless [[CacheBehavior.TrustedSigners]] require signatures.",
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
				limits: "At most 4 per behavior by default, else [[error:TooManyKeyGroupsAssociatedToDistribution]].",
			},
		},
		Items: {
			type: { list: "string", xml: "KeyGroup" },
			released: "2020-10-21",
			doc: {
				line: "Ids of the key groups whose public keys verify signatures.",
				watch: [
					"CloudFront refuses an unknown id with [[error:TrustedKeyGroupDoesNotExist]]. [[Distribution.ActiveTrustedKeyGroups]] lists the keys in use.",
				],
				limits: "One key group on at most 100 distributions by default.",
				example: "4f6a1c2e-0b7d-4e7a-9c55-2d8f3b1a6e90",
			},
		},
	},
});
