import { removeItem, setMembers } from "../../formats/edits";
import type { ApiVersion } from "../../schema/versions";
import type { Place } from "../place";
import type { Offer, RuleCase } from "../rule";
import { fixBy } from "./fixes";
import { given, isLeftOut, listed, textOf } from "./values";
import { inWords, quoted } from "./words";

/** Ids under which other tools find SSLv3 towards an origin. */
export const sslv3Peers: RuleCase["peers"] = {
	"Security Hub": ["CloudFront.10"],
	"AWS Config": ["cloudfront-no-deprecated-ssl-protocols"],
	"Control Tower": ["CT.CLOUDFRONT.PR.11"],
	Checkov: ["CKV2_AWS_54"],
	Prowler: ["cloudfront_distributions_using_deprecated_ssl_protocols"],
	"cdk-nag": ["AwsSolutions-CFR5"],
};

/** Offers HTTPS alone for a custom origin, with the TLS versions that an update has to name then. */
export function overHttpsOnly(origin: Place, version: ApiVersion): { fix?: Offer } {
	const custom = given(origin, "CustomOriginConfig");
	if (!custom || version < "2016-01-13") return {};
	const edits = () =>
		setMembers(custom.document, custom.node, {
			OriginProtocolPolicy: "https-only",
			...(isLeftOut(custom, "OriginSslProtocols") && { OriginSslProtocols: { Quantity: 1, Items: ["TLSv1.2"] } }),
		});
	return fixBy("Change OriginProtocolPolicy to “https-only”", edits);
}

/** Offers to take protocols out of an OriginSslProtocols, and TLS 1.2 where none would be left. */
export function withoutProtocols(names: readonly string[], protocols: Place, safe = false): { fix?: Offer } {
	const { items, isKnown } = listed(protocols);
	const { document, node } = protocols;
	if (!isKnown) return {};
	const dropped = items.flatMap((item, index) => (names.includes(textOf(item) ?? "") ? [index] : []));
	if (dropped.length === items.length) {
		return fixBy("Change to “TLSv1.2”", () => setMembers(document, node, { Quantity: 1, Items: ["TLSv1.2"] }), safe);
	}
	const which = new Set(dropped.map((index) => quoted(textOf(items[index]) ?? "")));
	return fixBy(`Take ${inWords([...which])} out`, () => removeItem(document, node, dropped), safe);
}
