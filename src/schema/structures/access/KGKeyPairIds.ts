import { defineStructure } from "../../definitions";

export const KGKeyPairIds = defineStructure({
	name: "KGKeyPairIds",
	since: "2020-05-31",
	use: "response",
	config: false,
	key: "KeyGroupId",
	doc: { line: "A key group and the public keys in it." },
	members: {
		KeyGroupId: {
			type: "string",
			released: "2020-10-21",
			doc: { line: "ID of the key group, as in [[TrustedKeyGroups.Items]]." },
		},
		KeyPairIds: {
			type: { structure: "KeyPairIds" },
			released: "2020-10-21",
			doc: { line: "IDs of the group's public keys." },
		},
	},
});
