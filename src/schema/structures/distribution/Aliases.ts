import { defineStructure } from "../../definitions";

export const Aliases = defineStructure({
	name: "Aliases",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: { line: "Alternate domain names of the distribution as a `{Quantity, Items}` pair." },
	members: {
		Quantity: {
			type: "integer",
			required: true,
			doc: {
				line: "Number of names in `Items`.",
				limits: "At most 100 per distribution by default, else [[error:TooManyDistributionCNAMEs]].",
			},
		},
		Items: {
			type: { list: "string", xml: "CNAME" },
			fold: "lower",
			doc: {
				line: "Host names; the first label may be `*`, as in `*.example.com`.",
				more: "CloudFront compares them with the `Host` header without regard to letter case. `*.example.com` matches names at any depth below `example.com`, but not `example.com` itself. The most specific name among all distributions wins, wherever DNS points.",
				watch: [
					"Lowercase only: CloudFront refused uppercase letters. No scheme, port, path or trailing dot.",
					"A wildcard certificate covers one label. `a.b.example.com` matches the alias `*.example.com`, but fails the TLS name check.",
					"CloudFront refuses a name of another distribution with [[error:CNAMEAlreadyExists]], and usually a name listed twice (inferred). A wildcard may overlap a single name of another distribution.",
				],
				example: "www.example.com",
			},
		},
	},
});
