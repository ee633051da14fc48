import { structure } from "../define";
import { behaviorMembers } from "./behaviorMembers";

export const CacheBehavior = structure({
	name: "CacheBehavior",
	since: "2014-05-31",
	use: "both",
	config: true,
	key: "PathPattern",
	doc: { line: "" },
	members: {
		PathPattern: {
			type: "string",
			required: true,
			doc: { line: "" },
		},
		...behaviorMembers,
	},
});
