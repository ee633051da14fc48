import { defineStructure } from "../../definitions";

export const FunctionAssociations = defineStructure({
	name: "FunctionAssociations",
	since: "2020-05-31",
	use: "both",
	config: true,
	doc: { line: "CloudFront Functions of a behavior." },
	members: {
		Quantity: {
			type: "integer",
			required: true,
			released: "2021-04-30",
			doc: {
				line: "Number of associations in [[FunctionAssociations.Items]].",
				limits: "2 per behavior, one per viewer event.",
			},
		},
		Items: {
			type: { list: "FunctionAssociation", xml: "FunctionAssociation" },
			released: "2021-04-30",
			doc: {
				line: "Functions with their events, each event at most once.",
				watch: ["CloudFront refuses the same event twice with [[error:InvalidFunctionAssociation]]."],
			},
		},
	},
});
