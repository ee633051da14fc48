import { defineStructure } from "../../definitions";

export const CacheBehaviors = defineStructure({
	name: "CacheBehaviors",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: {
		line: "Cache behaviors for particular paths, tried from first to last before the default one.",
		watch: [
			"To have none, send `Quantity` 0 and no item; an empty `CacheBehavior` element is refused with `MalformedXML`.",
		],
	},
	members: {
		Quantity: {
			type: "integer",
			required: true,
			doc: {
				line: "Number of behaviors in [[CacheBehaviors.Items]].",
				limits:
					"75 by default (25 in 2017 and 2023), adjustable; beyond: [[error:TooManyCacheBehaviors]]. Whether the default one counts is not documented.",
			},
		},
		Items: {
			type: { list: "CacheBehavior", xml: "CacheBehavior" },
			ordered: true,
			doc: {
				line: "Cache behaviors in order of precedence: the first whose pattern matches is used.",
				watch: [
					"Moving an item can change origin, caching and access of every URL that several patterns match; put exact patterns and restricted ones first.",
				],
				absent: "Every request takes [[DistributionConfig.DefaultCacheBehavior]].",
			},
		},
	},
});
