import type { Place } from "../place";
import type { Rule } from "../rule";
import { DISTRIBUTIONS } from "../shared/distribution";
import { hostOf } from "../shared/hosts";
import { given, listed, textOf } from "../shared/values";
import { quoted } from "../shared/words";

export const rule: Rule = {
	kind: "effect",
	on: DISTRIBUTIONS,
	cases: {
		"origin-self-loop": {
			severity: "warning",
			title: "An origin that is the distribution itself",
			why: "[[Origin.DomainName]] is one of the distribution's own names. If that name leads to CloudFront, as an alternate domain name usually does, each request comes back to the same distribution until the service breaks the loop with an error.",
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
		const origins = listed(given(distribution, "Origins")).items;
		const hosts = new Set(origins.map(hostOf));
		const names = new Map<string, Place>();
		for (const alias of listed(given(distribution, "Aliases")).items) {
			const name = textOf(alias)?.toLowerCase();
			if (name && hosts.has(name)) names.set(name, alias);
		}
		const ownNames = [own, given(distribution, "DomainName")?.string].map((one) => String(one ?? "").toLowerCase());
		for (const origin of origins) {
			const at = given(origin, "DomainName");
			const host = hostOf(origin);
			if (!at || !host) continue;
			const alias = names.get(host);
			if (!alias && !ownNames.includes(host)) continue;
			report("origin-self-loop", at, {
				message: `The origin ${quoted(host)} is a name of this very distribution, so requests may go round in a loop`,
				...(alias && { related: [{ place: alias, message: "The alternate domain name" }] }),
			});
		}
	},
};
