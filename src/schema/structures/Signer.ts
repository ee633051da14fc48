import { structure } from "../define";

export const Signer = structure({
	name: "Signer",
	since: "2014-05-31",
	use: "response",
	config: false,
	key: "AwsAccountNumber",
	doc: { line: "" },
	members: {
		AwsAccountNumber: {
			type: "string",
			doc: { line: "" },
		},
		KeyPairIds: {
			type: { structure: "KeyPairIds" },
			doc: { line: "" },
		},
	},
});
