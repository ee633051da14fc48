import { defineStructure } from "../../definitions";

export const OriginGroup = defineStructure({
	name: "OriginGroup",
	since: "2018-11-05",
	use: "both",
	config: true,
	key: "Id",
	doc: {
		line: "Two origins for failover: a primary and a secondary one.",
		more: "On a cache miss CloudFront always sends the request to the primary origin first. It goes to the second when the primary fails as [[OriginGroup.FailoverCriteria]] describes. The second origin's response is final; [[CustomErrorResponses]] apply to it. Only GET, HEAD and OPTIONS fail over, and OPTIONS only when [[CachedMethods.Items]] has it.",
		watch: [
			"CloudFront refused a behavior that targets a group and allows POST, PUT, PATCH or DELETE in [[CacheBehavior.AllowedMethods]].",
			"CloudFront does not remember that the primary is down. Each cache miss waits for it first, up to 30 seconds with the default [[Origin.ConnectionAttempts]] and [[Origin.ConnectionTimeout]].",
			"Lambda@Edge functions on origin events may run twice for one request.",
		],
	},
	members: {
		Id: {
			type: "string",
			required: true,
			released: "2018-11-20",
			doc: {
				line: "Name that behaviors use for this group.",
				watch: [
					"Behaviors name it in [[CacheBehavior.TargetOriginId]], like origins, so it must differ from each [[Origin.Id]] (inferred).",
				],
				limits: "At most 128 characters.",
				example: "failover-group",
			},
		},
		FailoverCriteria: {
			type: { structure: "OriginGroupFailoverCriteria" },
			required: true,
			released: "2018-11-20",
			doc: { line: "Responses of the primary origin that trigger failover to the second." },
		},
		Members: {
			type: { structure: "OriginGroupMembers" },
			required: true,
			released: "2018-11-20",
			doc: { line: "The two origins; the first is the primary." },
		},
		SelectionCriteria: {
			type: "string",
			since: "2020-05-31",
			released: "2024-11-22",
			enum: "OriginGroupSelectionCriteria",
			default: "default",
			doc: {
				line: "How CloudFront chooses between the two origins.",
				watch: [
					"`media-quality-based` works with MediaPackage v2 origins only. CloudFront then also sends HEAD requests to the other origin, which count as requests.",
				],
				absent: "`default`: the primary first.",
				example: "default",
			},
		},
	},
});
