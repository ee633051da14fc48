import { defineStructure } from "../../definitions";

export const Origins = defineStructure({
	name: "Origins",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: {
		line: "The servers and buckets that CloudFront requests content from; at least one.",
		watch: [
			"An origin gets no requests when no [[CacheBehavior.TargetOriginId]] and no [[OriginGroupMember.OriginId]] names it, unless a CloudFront Function selects it.",
		],
		limits: "100 origins per distribution by default (formerly 25), else [[error:TooManyOrigins]].",
	},
	members: {
		Quantity: {
			type: "integer",
			required: true,
			doc: { line: "Number of origins in Items, at least 1." },
		},
		Items: {
			type: { list: "Origin", xml: "Origin" },
			required: { "2014-05-31": false, "2018-11-05": true },
			min: 1,
			doc: {
				line: "The origins of the distribution, in any order.",
				watch: [
					"An update replaces the whole list. An origin that you leave out is removed; CloudFront refuses that while a behavior or origin group still names it.",
				],
				versions: "Models before 2018-11-05 have it optional, but a distribution needs an origin.",
			},
		},
	},
});
