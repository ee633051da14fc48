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
				limits: "2 per behavior, as there are two viewer events.",
			},
		},
		Items: {
			type: { list: "FunctionAssociation", xml: "FunctionAssociation" },
			released: "2021-04-30",
			doc: {
				line: "Functions with their events; each event at most once.",
				watch: ["The same event twice gives [[error:InvalidFunctionAssociation]]."],
			},
		},
	},
});
