import type { Cursor } from "../../document/cursor";
import type { Node } from "../../document/node";
import { memoizeByNode, present } from "../../model/accessors";
import { getBehaviors, toBehaviorName } from "../../model/behaviors";
import { findEnclosingDistribution } from "../../model/distribution";
import { acceptsWrites } from "../../model/methods";
import { findTargetedOrigins } from "../../model/targets";
import { describeDuration } from "../../schema/units";
import type { Rule } from "../rule";

const config = (timeout: number, attempts: number, methods: string) =>
	`{ "Origins": { "Quantity": 1, "Items": [{ "Id": "web", "DomainName": "web.example.com", "ConnectionAttempts": ${attempts}, "CustomOriginConfig": { "HTTPPort": 80, "HTTPSPort": 443, "OriginProtocolPolicy": "https-only", "OriginReadTimeout": ${timeout} } }] }, "DefaultCacheBehavior": { "TargetOriginId": "web", "AllowedMethods": ${methods} } }`;
const all = '{ "Quantity": 7, "Items": ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"] }';
const reading = '{ "Quantity": 2, "Items": ["GET", "HEAD"] }';

/** What one waits with the defaults: 3 attempts of 30 seconds. */
const USUAL_WAIT = 90;
/** Seconds that the guide of 2023 gives an answer to POST and the like. */
const WRITE_WAIT = 30;
const DEFAULT_ATTEMPTS = 3;

export const rule: Rule = {
	kind: "effect",
	on: ["Origin"],
	since: "2017-03-25",
	cases: {
		"slow-504": {
			severity: "info",
			title: "Viewers may wait for minutes before they get an error",
			why: "When the origin does not answer, GET and HEAD are tried [[Origin.ConnectionAttempts]] times, each for [[CustomOriginConfig.OriginReadTimeout]], before the viewer gets 504 or the error page. Fewer attempts or a shorter timeout let the page, or the second origin of a group, come sooner.",
			basis: "doc",
			source: "Developer Guide 2023, Response timeout and Connection attempts",
			example: { bad: config(60, 3, reading), good: config(30, 3, reading) },
		},
		"read-timeout-post": {
			severity: "info",
			title: "A long response timeout may not hold for POST",
			why: "The guide of 2023 says of POST, PUT, PATCH, DELETE and OPTIONS that the connection is dropped after 30 seconds without an answer, with no second try. A longer [[CustomOriginConfig.OriginReadTimeout]] meant for uploads or reports should be tried out.",
			basis: "doc",
			source: "Developer Guide 2023, Request and response behavior for custom origins: origin response timeout",
			example: { bad: config(45, 1, all), good: config(45, 1, reading) },
		},
	},
	check(origin, { report }) {
		const at = present(origin, "CustomOriginConfig", "OriginReadTimeout");
		const timeout = at?.number;
		if (!at || timeout === undefined) return;
		const attempts = present(origin, "ConnectionAttempts");
		const count = attempts ? attempts.number : DEFAULT_ATTEMPTS;
		if (count !== undefined && timeout * count > USUAL_WAIT) {
			const message = `If the origin does not answer, viewers wait up to ${describeDuration(timeout * count)} for an error: ${count} times ${describeDuration(timeout)}`;
			report("slow-504", at, { message });
		}
		const distribution = timeout > WRITE_WAIT ? findEnclosingDistribution(origin) : null;
		const user = distribution && writersOf(distribution).get(origin.node);
		if (!user) return;
		report("read-timeout-post", at, {
			message: `POST and the like may be dropped after 30 seconds, not ${describeDuration(timeout)}, in ${toBehaviorName(user)}`,
			related: [{ place: present(user, "AllowedMethods") ?? user, message: "Accepts POST and the like" }],
		});
	},
};

/** For each origin, the first behavior that sends it POST and the like. */
const writersOf = memoizeByNode((distribution) => {
	const writers = new Map<Node, Cursor>();
	for (const behavior of getBehaviors(distribution)) {
		if (!acceptsWrites(behavior)) continue;
		for (const { node } of findTargetedOrigins(behavior, distribution))
			if (!writers.has(node)) writers.set(node, behavior);
	}
	return writers;
});
