import type { Cursor } from "../../document/cursor";
import type { Node } from "../../document/node";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import { getBehaviors, toBehaviorName } from "../../model/behaviors";
import { DISTRIBUTION_TYPES } from "../../model/distribution";
import { type ForwardedSet, getForwardedToOrigin } from "../../model/forwarding";
import { quote } from "../../model/sentences";
import { findTargetedOrigins } from "../../model/targets";
import type { Rule } from "../rule";

export const rule: Rule = {
	kind: "effect",
	on: DISTRIBUTION_TYPES,
	cases: {
		"custom-header-overrides-viewer": {
			severity: "info",
			title: "Custom header replaces a forwarded viewer header",
			why: "A behavior forwards this header, and [[Origin.CustomHeaders]] sets one with the same name. The origin always gets the custom value, never the viewer's. The viewer's value still splits the cache.",
			basis: "doc",
			source: "Developer Guide 2023, Adding custom headers to origin requests",
			example: {
				bad: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "web", "DomainName": "web.example.com", "CustomHeaders": { "Quantity": 1, "Items": [{ "HeaderName": "Origin", "HeaderValue": "https://www.example.com" }] } }] }, "DefaultCacheBehavior": { "TargetOriginId": "web", "ForwardedValues": { "QueryString": false, "Cookies": { "Forward": "none" }, "Headers": { "Quantity": 1, "Items": ["Origin"] } } } }',
				good: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "web", "DomainName": "web.example.com", "CustomHeaders": { "Quantity": 1, "Items": [{ "HeaderName": "X-Site", "HeaderValue": "www" }] } }] }, "DefaultCacheBehavior": { "TargetOriginId": "web", "ForwardedValues": { "QueryString": false, "Cookies": { "Forward": "none" }, "Headers": { "Quantity": 1, "Items": ["Origin"] } } } }',
			},
		},
	},
	check(distribution, { report }) {
		const origins = itemsOf(present(distribution, "Origins")).items;
		const withHeaders = origins.filter((origin) => itemsOf(present(origin, "CustomHeaders")).items.length > 0);
		if (withHeaders.length === 0) return;
		const forwarders = forwardersOf(distribution);
		for (const origin of withHeaders) {
			for (const header of itemsOf(present(origin, "CustomHeaders")).items) {
				const at = present(header, "HeaderName");
				const name = trimmedText(at);
				const user = forwarders.get(origin.node)?.get(name?.toLowerCase() ?? "");
				if (!at || !name || !user) continue;
				report("custom-header-overrides-viewer", at, {
					message: `The origin gets this value instead of the viewer's ${quote(name)}, which ${toBehaviorName(user)} forwards`,
					related: [{ place: forwardingPlace(user), message: "Forwards the header" }],
				});
			}
		}
	},
};

/** For each origin, the first behavior that forwards it a header, by the header's name in lower case. */
function forwardersOf(distribution: Cursor): Map<Node, Map<string, Cursor>> {
	const forwarders = new Map<Node, Map<string, Cursor>>();
	for (const behavior of getBehaviors(distribution)) {
		const names = namedIn(getForwardedToOrigin(behavior).headers);
		for (const { node } of findTargetedOrigins(behavior, distribution)) {
			const byName = forwarders.get(node) ?? new Map<string, Cursor>();
			for (const name of names) if (!byName.has(name)) byName.set(name, behavior);
			forwarders.set(node, byName);
		}
	}
	return forwarders;
}

/** Only headers that somebody named: that `*` covers a custom header's name is no sign that the viewer's was wanted. */
function namedIn(set: ForwardedSet): readonly string[] {
	const names = typeof set === "object" && set && "only" in set ? set.only : [];
	return names.map((one) => one.toLowerCase());
}

function forwardingPlace(behavior: Cursor): Cursor {
	return (
		present(behavior, "ForwardedValues", "Headers") ??
		present(behavior, "OriginRequestPolicyId") ??
		present(behavior, "CachePolicyId") ??
		behavior
	);
}
