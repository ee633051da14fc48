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
			title: "No field-level encryption for posted fields",
			why: "Field-level encryption encrypts chosen form fields, such as card numbers, with a public key. Only the holder of the private key can read them, not every server and log on the way. The origin must support it, so it pays off only for such fields; HTTPS is enough for most forms.",
			basis: "peers",
			source: "Prowler, check field_level_encryption_enabled; Developer Guide 2023-06, field-level encryption",
			example: { bad: exampleOf(""), good: exampleOf("C2EXAMPLE7FLE1") },
			equivalents: { Prowler: ["cloudfront_distributions_field_level_encryption_enabled"] },
		},
	},
	check(behavior, { report }) {
		if (!getAllowedMethods(behavior)?.includes("POST") || !isUnset(behavior, "FieldLevelEncryptionId")) return;
		report("field-level-encryption", behavior.get("FieldLevelEncryptionId") ?? behavior, {
			message: `${capitalize(toBehaviorName(behavior))} accepts POST without field-level encryption`,
		});
	},
};
