import { defineStructure } from "../../definitions";

export const FunctionAssociation = defineStructure({
	name: "FunctionAssociation",
	since: "2020-05-31",
	use: "both",
	config: true,
	key: "EventType",
	renamedIfSame: ["FunctionARN"],
	doc: { line: "A CloudFront Function and the viewer event that it runs on." },
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
					"The function must be published; its LIVE stage runs. Otherwise CloudFront refuses it with [[error:InvalidFunctionAssociation]].",
					"A Lambda function ARN belongs in [[CacheBehavior.LambdaFunctionAssociations]].",
				],
				limits: "One function on at most 100 distributions ([[error:TooManyDistributionsWithSingleFunctionARN]]).",
				example: "arn:aws:cloudfront::123456789012:function/add-index",
			},
		},
		EventType: {
			type: "string",
			required: true,
			released: "2021-04-30",
			enum: "EventType",
			doc: {
				line: "Viewer event that the function runs on: `viewer-request` or `viewer-response`.",
				watch: [
					"CloudFront refuses origin events: they are for Lambda@Edge. The current API answers `MalformedXML`, the model says [[error:InvalidFunctionAssociation]].",
					"`viewer-response` does not run when the origin returns status 400 or above. For headers on such responses use [[CacheBehavior.ResponseHeadersPolicyId]].",
				],
				example: "viewer-request",
			},
		},
	},
});
