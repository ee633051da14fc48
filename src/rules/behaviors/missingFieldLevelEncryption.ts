import { BEHAVIOR_TYPES, toBehaviorName } from "../../model/behaviors";
import { isUnset } from "../../model/distribution";
import { getAllowedMethods } from "../../model/methods";
import { capitalize } from "../../model/sentences";
import type { Rule } from "../rule";

const exampleOf = (id: string) =>
	`{ "PathPattern": "pay", "TargetOriginId": "shop", "ViewerProtocolPolicy": "https-only", "AllowedMethods": { "Quantity": 7, "Items": ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"] }, "FieldLevelEncryptionId": "${id}" }`;

export const rule: Rule = {
	kind: "security",
	on: BEHAVIOR_TYPES,
	since: "2017-10-30",
	cases: {
		"field-level-encryption": {
			severity: "info",
			title: "Posted fields are not encrypted for the origin",
			why: "With field-level encryption CloudFront encrypts chosen fields of a form, such as a card number, with a public key: only what holds the private key can read them, not every server and log on the way. It takes work at the origin and pays only for such fields; most forms need no more than HTTPS.",
			basis: "peers",
			source: "Prowler, check field_level_encryption_enabled; Developer Guide 2023-06, field-level encryption",
			example: { bad: exampleOf(""), good: exampleOf("C2EXAMPLE7FLE1") },
			equivalents: { Prowler: ["cloudfront_distributions_field_level_encryption_enabled"] },
		},
	},
	check(behavior, { report }) {
		if (!getAllowedMethods(behavior)?.includes("POST") || !isUnset(behavior, "FieldLevelEncryptionId")) return;
		report("field-level-encryption", behavior.get("FieldLevelEncryptionId") ?? behavior, {
			message: `${capitalize(toBehaviorName(behavior))} takes POST requests, and no field of them is encrypted for the origin`,
		});
	},
};
