import type { Cursor } from "../../document/cursor";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import { DISTRIBUTION_TYPES } from "../../model/distribution";
import { getOriginHost } from "../../model/hosts";
import { quote } from "../../model/sentences";
import type { Rule } from "../rule";

export const rule: Rule = {
	kind: "effect",
	on: DISTRIBUTION_TYPES,
	cases: {
		"origin-self-loop": {
			severity: "warning",
			title: "Origin is the distribution itself",
			why: "[[Origin.DomainName]] is one of the distribution's own names. If that name points to CloudFront, as an alias usually does, requests come back to this distribution. A request can pass at most two distributions; CloudFront then returns 403.",
			basis: "inferred",
			source: "API reference 2017-03-25, Origin and Aliases",
			example: {
				bad: '{ "Aliases": { "Quantity": 1, "Items": ["www.example.com"] }, "Origins": { "Quantity": 1, "Items": [{ "Id": "web", "DomainName": "www.example.com" }] }, "DefaultCacheBehavior": { "TargetOriginId": "web" } }',
				good: '{ "Aliases": { "Quantity": 1, "Items": ["www.example.com"] }, "Origins": { "Quantity": 1, "Items": [{ "Id": "web", "DomainName": "origin.example.com" }] }, "DefaultCacheBehavior": { "TargetOriginId": "web" } }',
			},
		},
	},
	check(distribution, { report }) {
		const around = distribution.trail.at(-1)?.parent;
		const own = around?.entries.find((one) => one.key === "DomainName" && around.type === "Distribution")?.node.value;
		const origins = itemsOf(present(distribution, "Origins")).items;
		const hosts = new Set(origins.map(getOriginHost));
		const names = new Map<string, Cursor>();
		for (const alias of itemsOf(present(distribution, "Aliases")).items) {
			const name = trimmedText(alias)?.toLowerCase();
			if (name && hosts.has(name)) names.set(name, alias);
		}
		const ownNames = [own, present(distribution, "DomainName")?.string].map((one) => String(one ?? "").toLowerCase());
		for (const origin of origins) {
			const at = present(origin, "DomainName");
			const host = getOriginHost(origin);
			if (!at || !host) continue;
			const alias = names.get(host);
			if (!alias && !ownNames.includes(host)) continue;
			report("origin-self-loop", at, {
				message: `The origin ${quote(host)} is a name of this distribution, so its requests may loop and end with 403`,
				...(alias && { related: [{ place: alias, message: "The alias" }] }),
			});
		}
	},
};
