import { defineStructure } from "../../definitions";

export const TrustedSigners = defineStructure({
	name: "TrustedSigners",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: { line: "AWS accounts that may sign URLs and cookies, and whether signatures are required." },
	members: {
		Enabled: {
			type: "boolean",
			required: true,
			implied: false,
			doc: {
				line: "Whether requests need a signed URL or signed cookies.",
				watch: [
					"Must be `true` exactly when [[TrustedSigners.Quantity]] is 1 or more. `false` with 0 makes the content public unless [[CacheBehavior.TrustedKeyGroups]] require signatures.",
				],
				example: "false",
			},
		},
		Quantity: {
			type: "integer",
			required: true,
			doc: {
				line: "Number of accounts in [[TrustedSigners.Items]].",
				limits: "At most 5 per behavior by default, else [[error:TooManyTrustedSigners]].",
			},
		},
		Items: {
			type: { list: "string", xml: "AwsAccountNumber" },
			fold: "digits",
			doc: {
				line: "Accounts that may sign: 12 digits each, or `self` for the distribution's account.",
				watch: [
					"CloudFront refuses an account that does not exist, or a number with dashes, with [[error:TrustedSignerDoesNotExist]].",
					"An account without an active key pair cannot sign. [[Distribution.ActiveTrustedSigners]] lists the active key pairs.",
				],
				example: "self",
			},
		},
	},
});
