import { defineStructure } from "../../definitions";

export const DeleteServiceLinkedRoleRequest = defineStructure({
	name: "DeleteServiceLinkedRoleRequest",
	since: "2017-03-25",
	until: "2017-03-25",
	use: "request",
	config: false,
	doc: { line: "Input of `DeleteServiceLinkedRole`." },
	members: {
		RoleName: {
			type: "string",
			required: true,
			until: "2017-03-25",
			released: "2017-10-26",
			in: "uri",
			as: "RoleName",
			doc: { line: "Name of the service-linked role to delete." },
		},
	},
});
