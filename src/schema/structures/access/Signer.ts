import { defineStructure } from "../../definitions";

export const Signer = defineStructure({
	name: "Signer",
	since: "2014-05-31",
	use: "response",
	config: false,
	key: "AwsAccountNumber",
	doc: { line: "An account that may sign URLs and cookies, and its active key pairs." },
	members: {
		AwsAccountNumber: {
			type: "string",
			fold: "digits",
			doc: { line: "Number of the account; `self` is the one that owns the distribution.", example: "self" },
		},
		KeyPairIds: {
			type: { structure: "KeyPairIds" },
			doc: {
				line: "Active CloudFront key pairs of the account.",
				watch: [
					"None here means that the account cannot sign, although it is listed: its keys may have been deleted or made inactive.",
				],
			},
		},
	},
});
