import { defineStructure } from "../../definitions";

export const LambdaFunctionAssociation = defineStructure({
	name: "LambdaFunctionAssociation",
	since: "2016-11-25",
	use: "both",
	config: true,
	key: "EventType",
	renamedIfSame: ["LambdaFunctionARN"],
	doc: { line: "One Lambda@Edge function and the event on which it runs." },
	members: {
		LambdaFunctionARN: {
			type: "string",
			required: { "2016-11-25": false, "2017-10-30": true },
			released: "2016-12-08",
			doc: {
				line: "ARN of a numbered version of a Lambda function in us-east-1.",
				watch: [
					"`$LATEST`, an alias, an ARN without version number or another Region gives [[error:InvalidLambdaFunctionAssociation]]; so does a function of another account than the distribution's.",
					"Also refused are functions that use what Lambda@Edge lacks, such as a VPC, environment variables, layers, arm64 or container images.",
				],
				limits: "A function on at most 500 distributions ([[error:TooManyDistributionsWithSingleFunctionARN]]).",
				example: "arn:aws:lambda:us-east-1:123456789012:function:rewrite:7",
			},
		},
		EventType: {
			type: "string",
			required: { "2016-11-25": false, "2017-10-30": true },
			released: "2016-12-08",
			enum: "EventType",
			doc: {
				line: "Point in the handling of a request at which the function runs.",
				more: "`viewer-request` comes before the cache lookup, `origin-request` and `origin-response` only when a request goes on to the origin, `viewer-response` before the answer leaves, cached or not.",
				watch: [
					"One function per event and behavior.",
					"`viewer-response` does not run when the origin's status is 400 or above; `origin-response` runs for every status.",
					"HTTP requests that [[CacheBehavior.ViewerProtocolPolicy]] redirects do not reach `viewer-request`.",
				],
				versions: "By the texts of 2017, neither response event ran when the origin's status was other than 200.",
				example: "origin-request",
			},
		},
		IncludeBody: {
			type: "boolean",
			since: "2018-06-18",
			released: "2018-08-14",
			default: false,
			doc: {
				line: "Whether the function receives the body of the request.",
				watch: [
					"Only for `viewer-request` and `origin-request`; response events have no request body to pass (inferred).",
				],
				absent: "The function does not see the body.",
				limits: "Cut off after 40 KB on `viewer-request` and 1 MB on `origin-request`.",
				example: "true",
			},
		},
	},
});
