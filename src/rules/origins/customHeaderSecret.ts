import { trimmedText } from "../../model/accessors";
import { quote } from "../../model/sentences";
import { literalText } from "../../model/uncertainty";
import type { Rule } from "../rule";

/** Names that people give to headers by which an origin knows CloudFront. */
const SECRET_NAME = /secret|token|passw|credential|signature|verif|auth|api-?key|access-?key|[-_]key$|shared/i;
/** Values that only a credential looks like. */
const SECRET_VALUE = /^(?:basic|bearer) \S|^A(?:KIA|SIA)[A-Z0-9]{16}$/i;
/** Shorter values and plain words are no secrets. */
const PLAIN = /^(?:.{0,7}|true|false|enabled|disabled|cloudfront|https?:\/\/.*)$/i;

const exampleOf = (name: string, value: string) =>
	`{ "Quantity": 1, "Items": [{ "HeaderName": "${name}", "HeaderValue": "${value}" }] }`;

export const rule: Rule = {
	kind: "security",
	on: ["OriginCustomHeader"],
	since: "2016-01-13",
	cases: {
		"secret-in-custom-header": {
			severity: "advice",
			title: "Custom header that looks like a secret",
			why: "A secret header is a documented way to let an origin reject requests that bypass CloudFront. But everyone who can read the config, or the repository, ticket or chat that contains it, knows the secret. Store it elsewhere, insert it by program, and rotate it regularly; the origin can accept the old and the new value for a while.",
			basis: "inferred",
			source: "Developer Guide 2023-06, restricting access to Application Load Balancers",
			example: {
				bad: exampleOf("X-Origin-Verify", "k9wPq2x7Lm4Zt8Rb"),
				good: exampleOf("X-Forwarded-Host", "www.example.com"),
			},
		},
	},
	check(header, { report }) {
		const at = header.get("HeaderValue");
		const value = literalText(at)?.trim();
		const name = trimmedText(header.get("HeaderName")) ?? "";
		if (!at || value === undefined || PLAIN.test(value)) return;
		if (!SECRET_NAME.test(name) && !SECRET_VALUE.test(value)) return;
		// The value itself is not repeated: findings end up in reports.
		report("secret-in-custom-header", at, {
			message: `The value of the header ${quote(name)} looks like a secret; everyone who reads this document knows it`,
		});
	},
};
