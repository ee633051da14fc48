import { defineStructure } from "../../definitions";

export const Origins = defineStructure({
	name: "Origins",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: {
		line: "The servers and buckets that behaviors fetch from; at least one.",
		watch: [
			"An origin that no behavior ([[CacheBehavior.TargetOriginId]]) and no [[OriginGroupMember.OriginId]] names is never contacted, unless a CloudFront Function selects it by its id.",
		],
		limits: "100 origins per distribution by default, adjustable (25 in 2017 and 2023): [[error:TooManyOrigins]].",
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
				line: "Each origin of the distribution, in any order.",
				watch: [
					"An update replaces the whole list: an origin left out is removed, which is refused while a behavior or origin group still names it.",
				],
				versions: "Models before 2018-11-05 call it optional, yet no distribution works without an origin.",
			},
		},
	},
});
