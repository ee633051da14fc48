import { defineStructure } from "../../definitions";

export const UpdateDistributionRequest = defineStructure({
	name: "UpdateDistributionRequest",
	since: "2014-05-31",
	use: "request",
	config: false,
	doc: { line: "Input of `UpdateDistribution`." },
	members: {
		DistributionConfig: {
			type: { structure: "DistributionConfig" },
			required: true,
			payload: true,
			doc: {
				line: "The whole new config. It replaces the old one.",
				watch: [
					"CloudFront does not keep the values of members that you leave out, and refuses many such updates. See [[DistributionConfig]].",
				],
			},
		},
		Id: {
			type: "string",
			required: true,
			in: "uri",
			as: "Id",
			doc: { line: "ID of the distribution to change.", example: "E1A2B3C4D5E6F7" },
		},
		IfMatch: {
			type: "string",
			in: "header",
			as: "If-Match",
			doc: {
				line: "ETag of the version that the change is based on.",
				more: "It prevents two people from overwriting each other's changes. If the config has changed since you read it, the update fails with [[error:PreconditionFailed]]. Then read it again and repeat the change.",
				watch: [
					"It is optional in the model, so SDKs let you omit it. CloudFront refuses an update without it with [[error:InvalidIfMatchVersion]].",
				],
				example: "E2QWRTYUIOPASD",
			},
		},
	},
});
