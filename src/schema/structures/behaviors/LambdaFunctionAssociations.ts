import { defineStructure } from "../../definitions";

export const LambdaFunctionAssociations = defineStructure({
	name: "LambdaFunctionAssociations",
	since: "2016-11-25",
	use: "both",
	config: true,
	doc: { line: "Lambda@Edge functions of a behavior." },
	members: {
		Quantity: {
			type: "integer",
			required: true,
			released: "2016-12-08",
			doc: {
				line: "Number of associations in [[LambdaFunctionAssociations.Items]].",
				limits: "4 per behavior. 100 per distribution by default, else [[error:TooManyLambdaFunctionAssociations]].",
			},
		},
		Items: {
			type: { list: "LambdaFunctionAssociation", xml: "LambdaFunctionAssociation" },
			released: "2016-12-08",
			doc: {
				line: "Functions with their events, each event at most once.",
				watch: ["CloudFront refuses the same event twice with [[error:InvalidLambdaFunctionAssociation]]."],
			},
		},
	},
});
