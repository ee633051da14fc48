import { defineStructure } from "../../definitions";

export const OriginGroupFailoverCriteria = defineStructure({
	name: "OriginGroupFailoverCriteria",
	since: "2018-11-05",
	use: "both",
	config: true,
	doc: { line: "Responses of the primary origin that trigger failover to the second." },
	members: {
		StatusCodes: {
			type: { structure: "StatusCodes" },
			required: true,
			released: "2018-11-20",
			doc: { line: "HTTP status codes that trigger failover." },
		},
	},
});
