import { itemsOf, trimmedText } from "../../model/accessors";
import { quote } from "../../model/sentences";
import type { Rule } from "../rule";

/** Second levels under which names are registered, before a country's two letters: `co.uk`. */
const SHARED_SECOND_LEVEL = new Set(["co", "com", "org", "net", "ac", "gov", "edu", "or", "ne", "go"]);

export const rule: Rule = {
	kind: "effect",
	on: ["Aliases"],
	cases: {
		"alias-apex": {
			severity: "info",
			title: "Alternate domain name at a zone apex",
			why: "DNS allows no CNAME record at a zone apex such as `example.com`. Point the apex to CloudFront with a Route 53 alias record; other DNS services call it ALIAS or ANAME. With an Anycast static IP list ([[DistributionConfig.AnycastIpListId]]), plain A records work too.",
			basis: "doc",
			source: "Developer Guide 2023, Using custom URLs: CNAMEs at the zone apex",
			example: {
				bad: '{ "Aliases": { "Quantity": 1, "Items": ["example.com"] } }',
				good: '{ "Aliases": { "Quantity": 1, "Items": ["www.example.com"] } }',
			},
		},
	},
	check(aliases, { report }) {
		for (const place of itemsOf(aliases).items) {
			const name = trimmedText(place)?.toLowerCase() ?? "";
			if (!isApex(name)) continue;
			const message = `${quote(name)} is a zone apex: use a Route 53 alias record (ALIAS or ANAME elsewhere), not a CNAME`;
			report("alias-apex", place, { message });
		}
	},
};

function isApex(name: string): boolean {
	if (name.length > 253 || !/^[a-z0-9.-]+$/.test(name)) return false;
	const labels = name.split(".");
	const [top, second] = [labels.at(-1) ?? "", labels.at(-2) ?? ""];
	const registered = top.length === 2 && SHARED_SECOND_LEVEL.has(second) ? 3 : 2;
	return labels.length === registered && labels.every((one) => one !== "");
}
