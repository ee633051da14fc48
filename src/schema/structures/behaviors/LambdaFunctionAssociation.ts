import { defineStructure } from "../../definitions";

export const LambdaFunctionAssociation = defineStructure({
	name: "LambdaFunctionAssociation",
	since: "2016-11-25",
	use: "both",
	config: true,
	key: "EventType",
	renamedIfSame: ["LambdaFunctionARN"],
	doc: { line: "A Lambda@Edge function and the event that it runs on." },
	members: {
		LambdaFunctionARN: {
			type: "string",
			required: { "2016-11-25": false, "2017-10-30": true },
			released: "2016-12-08",
			doc: {
				line: "ARN of a numbered version of a Lambda function in us-east-1.",
				watch: [
					"CloudFront refuses `$LATEST`, an alias, an ARN without version number, another Region or a function of another account with [[error:InvalidLambdaFunctionAssociation]].",
					"CloudFront also refuses functions that use what Lambda@Edge does not support, such as a VPC, environment variables, layers, arm64 or container images.",
				],
				limits:
					"One function on at most 500 distributions ([[error:TooManyDistributionsWithSingleFunctionARN]]). On viewer events the package may have at most 1,048,576 bytes.",
				example: "arn:aws:lambda:us-east-1:123456789012:function:rewrite:7",
			},
		},
		EventType: {
			type: "string",
			required: { "2016-11-25": false, "2017-10-30": true },
			released: "2016-12-08",
			enum: "EventType",
			doc: {
				line: "Event of the request that the function runs on.",
				more: "`viewer-request` runs before the cache lookup. `origin-request` and `origin-response` run only when CloudFront sends the request to the origin. `viewer-response` runs before CloudFront returns the response, cached or not.",
				watch: [
					"One function per event and behavior.",
					"`viewer-response` does not run when the origin returns status 400 or above. `origin-response` runs for every status.",
					"`viewer-request` does not run for HTTP requests that [[CacheBehavior.ViewerProtocolPolicy]] redirects.",
				],
				versions: "In 2017, neither response event ran when the origin returned a status other than 200.",
				example: "origin-request",
			},
		},
		IncludeBody: {
			type: "boolean",
			since: "2018-06-18",
			released: "2018-08-14",
			default: false,
			doc: {
				line: "Whether the function receives the request body.",
				watch: ["Only for `viewer-request` and `origin-request`. Response events have no request body (inferred)."],
				absent: "The function does not receive the body.",
				limits: "CloudFront truncates the body after 40 KB on `viewer-request` and 1 MB on `origin-request`.",
				example: "true",
			},
		},
	},
});
