import { defineStructure } from "../../definitions";

export const AllowedMethods = defineStructure({
	name: "AllowedMethods",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: { line: "HTTP methods that viewers may use, and those whose answers are cached." },
	members: {
		Quantity: {
			type: "integer",
			required: true,
			doc: {
				line: "Number of methods in [[AllowedMethods.Items]]: 2, 3 or 7.",
				versions: "3 is possible from 2014-10-21 on.",
			},
		},
		Items: {
			type: { list: "string", xml: "Method" },
			required: { "2014-05-31": false, "2014-10-21": true },
			enum: "Method",
			fold: "upper",
			defaultItems: ["GET", "HEAD"],
			doc: {
				line: "Methods accepted: GET and HEAD; these and OPTIONS; or these three and PUT, POST, PATCH, DELETE.",
				more: "Only those three sets are allowed, in any order; a method outside the set gets 403.",
				watch: [
					"All seven are needed for [[CacheBehavior.GrpcConfig]] and [[CacheBehavior.FieldLevelEncryptionId]], and not allowed when the target is an origin group.",
					"A GET with a body gets 403 whatever stands here.",
				],
				example: "GET",
			},
		},
		CachedMethods: {
			type: { structure: "CachedMethods" },
			since: "2014-10-21",
			released: "2014-11-06",
			doc: {
				line: "Methods whose answers are cached; all others always go to the origin.",
				watch: ["An update without it was refused with [[error:InvalidArgument]]."],
				absent: "Answers to GET and HEAD are cached.",
			},
		},
	},
});
