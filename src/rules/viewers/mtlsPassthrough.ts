import { isSet, present, trimmedText } from "../../model/accessors";
import type { Rule } from "../rule";
import { replaceValueFix } from "../shared/fixBuilders";

const WEAKER: { readonly [mode: string]: string } = {
	optional: "Viewers can connect without a client certificate (“optional”)",
	passthrough: "CloudFront does not check client certificates (“passthrough”); only the origin can",
};

export const rule: Rule = {
	kind: "security",
	on: ["ViewerMtlsConfig"],
	since: "2020-05-31",
	cases: {
		"mtls-passthrough": {
			severity: "info",
			title: "Client certificates are not enforced",
			why: "Only `required` makes CloudFront reject viewers without a valid client certificate. With `optional`, viewers without one can connect, and the origin or a function must treat them as unauthenticated. With `passthrough`, CloudFront requests a certificate but does not check it, so an origin that does not check allows everyone.",
			basis: "model",
			source: "Service model 2020-05-31, ViewerMtlsConfig",
			example: { bad: '{ "Mode": "passthrough" }', good: '{ "Mode": "required" }' },
		},
	},
	check(config, { report }) {
		const mode = present(config, "Mode");
		const value = trimmedText(mode) ?? "";
		if (!mode || !Object.hasOwn(WEAKER, value)) return;
		// Without a trust store there is nothing to check certificates against.
		const isCheckable = isSet(present(config, "TrustStoreConfig", "TrustStoreId"));
		report("mtls-passthrough", mode, {
			message: WEAKER[value] ?? "",
			...(isCheckable && replaceValueFix(mode, "required")),
		});
	},
};
