import { present } from "../../model/accessors";
import { describeDuration } from "../../schema/units";
import type { Rule } from "../rule";

const config = (timeout: number) =>
	`{ "Origins": { "Quantity": 1, "Items": [{ "Id": "web", "DomainName": "web.example.com", "ConnectionAttempts": 3, "CustomOriginConfig": { "HTTPPort": 80, "HTTPSPort": 443, "OriginProtocolPolicy": "https-only", "OriginReadTimeout": ${timeout} } }] }, "DefaultCacheBehavior": { "TargetOriginId": "web" } }`;

/** Seconds: 3 attempts of 60 seconds, which many set on purpose. */
const USUAL_WAIT = 180;
const DEFAULT_ATTEMPTS = 3;

export const rule: Rule = {
	kind: "effect",
	on: ["Origin"],
	since: "2017-03-25",
	cases: {
		"slow-504": {
			severity: "info",
			title: "Viewers may wait minutes for an error",
			why: "If the origin does not respond, CloudFront tries GET and HEAD [[Origin.ConnectionAttempts]] times, each for [[CustomOriginConfig.OriginReadTimeout]], before the viewer gets 504 or the error page. With fewer attempts or a shorter timeout, the error page or the second origin of a group comes sooner.",
			basis: "doc",
			source: "Developer Guide 2023, Response timeout and Connection attempts",
			example: { bad: config(90), good: config(30) },
		},
	},
	check(origin, { report }) {
		const at = present(origin, "CustomOriginConfig", "OriginReadTimeout");
		const timeout = at?.number;
		if (!at || timeout === undefined) return;
		const attempts = present(origin, "ConnectionAttempts");
		const count = attempts ? attempts.number : DEFAULT_ATTEMPTS;
		if (count !== undefined && timeout * count > USUAL_WAIT) {
			const message = `If the origin does not respond, viewers wait up to ${describeDuration(timeout * count)} for an error (${count} × ${describeDuration(timeout)})`;
			report("slow-504", at, { message });
		}
	},
};
