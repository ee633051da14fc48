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
			doc: { line: "The account's number, or `self` for the account that owns the distribution.", example: "self" },
		},
		KeyPairIds: {
			type: { structure: "KeyPairIds" },
			doc: {
				line: "Active CloudFront key pairs of the account.",
				watch: [
					"An empty list means that the account cannot sign, although it is listed. Its keys may have been deleted or deactivated.",
				],
			},
		},
	},
});
