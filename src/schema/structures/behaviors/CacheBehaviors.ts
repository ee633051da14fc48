import { defineStructure } from "../../definitions";

export const CacheBehaviors = defineStructure({
	name: "CacheBehaviors",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: {
		line: "Cache behaviors for path patterns, in order of precedence. The default behavior comes last.",
		watch: [
			"For none, send `Quantity` 0 without items. CloudFront refuses an empty `CacheBehavior` element with `MalformedXML`.",
		],
	},
	members: {
		Quantity: {
			type: "integer",
			required: true,
			doc: {
				line: "Number of behaviors in [[CacheBehaviors.Items]].",
				limits:
					"75 by default (formerly 25), else [[error:TooManyCacheBehaviors]]. Whether the default behavior counts is not documented.",
			},
		},
		Items: {
			type: { list: "CacheBehavior", xml: "CacheBehavior" },
			ordered: true,
			doc: {
				line: "Cache behaviors in order of precedence: CloudFront uses the first whose pattern matches.",
				watch: [
					"Moving an item can change origin, caching and access of every URL that several patterns match. Put specific and restricted patterns first.",
				],
				absent: "All requests use [[DistributionConfig.DefaultCacheBehavior]].",
			},
		},
	},
});
