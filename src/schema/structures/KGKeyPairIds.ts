import { structure } from "../define";

export const KGKeyPairIds = structure({
	name: "KGKeyPairIds",
	since: "2020-05-31",
	use: "response",
	config: false,
	key: "KeyGroupId",
	doc: { line: "" },
	members: {
		KeyGroupId: {
			type: "string",
			released: "2020-10-21",
			doc: { line: "" },
		},
		KeyPairIds: {
			type: { structure: "KeyPairIds" },
			released: "2020-10-21",
			doc: { line: "" },
		},
	},
});
