import type { Rule } from "../rule";
import { changingTo } from "../shared/fixes";
import { given, isSet, textOf } from "../shared/values";

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
		const mode = given(config, "Mode");
		const value = textOf(mode) ?? "";
		if (!mode || !Object.hasOwn(WEAKER, value)) return;
		// Without a trust store there is nothing to check certificates against.
		const isCheckable = isSet(given(config, "TrustStoreConfig", "TrustStoreId"));
		report("mtls-passthrough", mode, {
			message: WEAKER[value] ?? "",
			...(isCheckable && changingTo(mode, "required")),
		});
	},
};
