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
				limits: "By default at most 100 per distribution, else [[error:TooManyDistributionCNAMEs]].",
			},
		},
		Items: {
			type: { list: "string", xml: "CNAME" },
			fold: "lower",
			doc: {
				line: "Host names, each alone or with `*.` as its whole first label.",
				more: "Matched against the `Host` header without regard to case. `*.example.com` matches any depth below `example.com` but not that name itself. The most specific name over all distributions wins, whatever DNS says.",
				watch: [
					"Lower case only: capitals were refused. No scheme, port, path or trailing dot.",
					"A wildcard certificate covers one label: `a.b.example.com` matches the alias `*.example.com` but fails the TLS name check.",
					"A name that another distribution has gives [[error:CNAMEAlreadyExists]], one listed twice probably too (inferred). A wildcard may overlap a single name elsewhere.",
				],
				example: "www.example.com",
			},
		},
	},
});
