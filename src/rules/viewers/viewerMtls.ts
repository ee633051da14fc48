import { isOmitted, isSet, present, trimmedText } from "../../model/accessors";
import { getBehaviors, toBehaviorName } from "../../model/behaviors";
import { joinWords, quote } from "../../model/sentences";
import { literalText } from "../../model/uncertainty";
import { enums } from "../../schema/enums";
import type { Rule } from "../rule";
import { replaceValueFix } from "../shared/fixBuilders";

const ID = "InvalidArgument/viewer-mtls";
const MODES = Object.keys(enums.ViewerMtlsMode.values);

export const rule: Rule = {
	kind: "rejection",
	on: ["DistributionConfig"],
	since: "2020-05-31",
	cases: {
		[ID]: {
			severity: "error",
			title: "Unsupported viewer mTLS settings",
			why: "[[ViewerMtlsConfig.Mode]] takes `required`, `optional` and `passthrough`. To check certificates, the first two need a trust store, HTTP/3 is not supported, and no behavior may allow HTTP. CloudFront may reject other settings.",
			basis: "model",
			source:
				"API model 2020-05-31, ViewerMtlsConfig; Developer Guide, Enable mutual TLS (trust store, HTTP/3, HTTPS only); the refusals are inferred",
			error: "InvalidArgument",
			example: {
				bad: '{ "Enabled": true, "HttpVersion": "http2", "ViewerMtlsConfig": { "Mode": "required" } }',
				good: '{ "Enabled": true, "HttpVersion": "http2", "ViewerMtlsConfig": { "Mode": "required", "TrustStoreConfig": { "TrustStoreId": "ts_1a2b3c4d5e6f" } } }',
			},
		},
	},
	check(config, { report }) {
		const mtls = present(config, "ViewerMtlsConfig");
		const mode = present(mtls, "Mode");
		const name = literalText(mode)?.trim();
		if (!mtls || !mode || !name) return;
		if (!MODES.includes(name)) {
			const message = `${quote(name)} is not a viewer mTLS mode; use ${joinWords(MODES.map(quote), "or")}`;
			report(ID, mode, { message });
			return;
		}
		const doubt = (message: string) =>
			report(ID, mode, { message: `CloudFront may reject ${message}`, severity: "warning" });
		const store = present(mtls, "TrustStoreConfig");
		const isWithoutStore = store ? isUnnamed(store.get("TrustStoreId")) : isOmitted(mtls, "TrustStoreConfig");
		if (name !== "passthrough" && isWithoutStore) doubt("client certificate checks without a trust store");
		const version = trimmedText(present(config, "HttpVersion"))?.toLowerCase() ?? "";
		if (version.includes("3")) doubt(`client certificates with HTTP/3 (${quote(version)})`);
		for (const behavior of getBehaviors(config)) {
			const policy = present(behavior, "ViewerProtocolPolicy");
			if (!policy || trimmedText(policy) !== "allow-all") continue;
			report(ID, policy, {
				message: `CloudFront may reject client certificates while ${toBehaviorName(behavior)} allows HTTP, which skips them`,
				severity: "warning",
				related: [{ place: mode, message: "Client certificates" }],
				...replaceValueFix(policy, "https-only"),
			});
		}
	},
};

function isUnnamed(store: ReturnType<typeof present>): boolean {
	return store !== undefined && !isSet(store);
}
