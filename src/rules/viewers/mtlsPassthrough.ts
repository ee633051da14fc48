import { isSet, present, trimmedText } from "../../model/accessors";
import type { Rule } from "../rule";
import { replaceValueFix } from "../shared/fixBuilders";

const WEAKER: { readonly [mode: string]: string } = {
	optional: "Viewers without a client certificate connect all the same (“optional”)",
	passthrough: "CloudFront does not check client certificates (“passthrough”): the origin alone has to",
};

export const rule: Rule = {
	kind: "security",
	on: ["ViewerMtlsConfig"],
	since: "2020-05-31",
	cases: {
		"mtls-passthrough": {
			severity: "info",
			title: "Client certificates are not enforced",
			why: "Only `required` lets CloudFront refuse viewers without a valid client certificate. With `optional` those without any get in, and the origin or a function must treat them as strangers; with `passthrough` CloudFront asks for a certificate but checks nothing, and an origin that forgets to check lets everyone in.",
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
