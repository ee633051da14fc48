import { defineStructure } from "../../definitions";

export const UpdateDistributionRequest = defineStructure({
	name: "UpdateDistributionRequest",
	since: "2014-05-31",
	use: "request",
	config: false,
	doc: { line: "What `UpdateDistribution` takes." },
	members: {
		DistributionConfig: {
			type: { structure: "DistributionConfig" },
			required: true,
			payload: true,
			doc: {
				line: "The whole new config; nothing is kept from the old one.",
				watch: [
					"Members left out are not kept as they were: many updates are refused for it. See [[DistributionConfig]].",
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
				line: "ETag of the version that the change starts from.",
				more: "It keeps two people from overwriting each other: if the config has changed since that read, the update fails with [[error:PreconditionFailed]]. Then read again and redo the change.",
				watch: [
					"The model calls it optional, so SDKs let you omit it, but CloudFront refuses an update without it ([[error:InvalidIfMatchVersion]]).",
				],
				example: "E2QWRTYUIOPASD",
			},
		},
	},
});
