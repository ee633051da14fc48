import { defineStructure } from "../../definitions";

export const FunctionAssociation = defineStructure({
	name: "FunctionAssociation",
	since: "2020-05-31",
	use: "both",
	config: true,
	key: "EventType",
	renamedIfSame: ["FunctionARN"],
	doc: { line: "One CloudFront Function and the viewer event on which it runs." },
	members: {
		FunctionARN: {
			type: "string",
			required: true,
			released: "2021-04-30",
			pattern: "arn:aws:cloudfront::[0-9]{12}:function\\/[a-zA-Z0-9-_]{1,64}",
			min: 0,
			max: 108,
			doc: {
				line: "ARN of the CloudFront Function.",
				watch: [
					"The function must be published to its LIVE stage; that version runs. Otherwise [[error:InvalidFunctionAssociation]].",
					"A Lambda ARN does not belong here but into [[CacheBehavior.LambdaFunctionAssociations]].",
				],
				limits: "A function on at most 100 distributions ([[error:TooManyDistributionsWithSingleFunctionARN]]).",
				example: "arn:aws:cloudfront::123456789012:function/add-index",
			},
		},
		EventType: {
			type: "string",
			required: true,
			released: "2021-04-30",
			enum: "EventType",
			doc: {
				line: "Viewer event on which the function runs: `viewer-request` or `viewer-response`.",
				watch: [
					"CloudFront refuses origin events: they are for Lambda@Edge. The current API answers `MalformedXML`, the model says [[error:InvalidFunctionAssociation]].",
					"`viewer-response` does not run when the origin's status is 400 or above; use [[CacheBehavior.ResponseHeadersPolicyId]] for headers on those.",
				],
				example: "viewer-request",
			},
		},
	},
});
