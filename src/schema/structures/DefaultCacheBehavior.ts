import { structure } from "../define";
import { behaviorMembers } from "./behaviorMembers";

export const DefaultCacheBehavior = structure({
	name: "DefaultCacheBehavior",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: { line: "" },
	members: {
		...behaviorMembers,
	},
});
