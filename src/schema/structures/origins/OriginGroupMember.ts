import { defineStructure } from "../../definitions";

export const OriginGroupMember = defineStructure({
	name: "OriginGroupMember",
	since: "2018-11-05",
	use: "both",
	config: true,
	key: "OriginId",
	renamedIfSame: [],
	doc: { line: "One origin of an origin group." },
	members: {
		OriginId: {
			type: "string",
			required: true,
			released: "2018-11-20",
			refersTo: ["Origin.Id"],
			doc: {
				line: "Id of an origin in this distribution.",
				watch: [
					"It must match an [[Origin.Id]] exactly, else [[error:NoSuchOrigin]]. It cannot be the id of a group, or the same origin twice (inferred).",
				],
				example: "primary-bucket",
			},
		},
	},
});
