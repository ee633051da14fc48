import type { Cursor } from "../../document/cursor";
import { removeItem, setMembers } from "../../formats/edits";
import { isOmitted, itemsOf, present, trimmedText } from "../../model/accessors";
import { joinWords, quote } from "../../model/sentences";
import type { ApiVersion } from "../../schema/versions";
import type { FixProposal, RuleCase } from "../rule";
import { proposeFix } from "./fixBuilders";

/** Ids under which other tools find SSLv3 towards an origin. */
export const SSLV3_EQUIVALENTS: RuleCase["equivalents"] = {
	"Security Hub": ["CloudFront.10"],
	"AWS Config": ["cloudfront-no-deprecated-ssl-protocols"],
	"Control Tower": ["CT.CLOUDFRONT.PR.11"],
	Checkov: ["CKV2_AWS_54"],
	Prowler: ["cloudfront_distributions_using_deprecated_ssl_protocols"],
	"cdk-nag": ["AwsSolutions-CFR5"],
};

/** Offers HTTPS alone for a custom origin, with the TLS versions that an update has to name then. */
export function httpsOnlyFix(origin: Cursor, version: ApiVersion): { fix?: FixProposal } {
	const custom = present(origin, "CustomOriginConfig");
	if (!custom || version < "2016-01-13") return {};
	const edits = () =>
		setMembers(custom.document, custom.node, {
			OriginProtocolPolicy: "https-only",
			...(isOmitted(custom, "OriginSslProtocols") && { OriginSslProtocols: { Quantity: 1, Items: ["TLSv1.2"] } }),
		});
	return proposeFix("Change OriginProtocolPolicy to “https-only”", edits);
}

/** Offers to take protocols out of an OriginSslProtocols, and TLS 1.2 where none would be left. */
export function removeProtocolsFix(names: readonly string[], protocols: Cursor, safe = false): { fix?: FixProposal } {
	const { items, isKnown } = itemsOf(protocols);
	const { document, node } = protocols;
	if (!isKnown) return {};
	const dropped = items.flatMap((item, index) => (names.includes(trimmedText(item) ?? "") ? [index] : []));
	if (dropped.length === items.length) {
		return proposeFix(
			"Change to “TLSv1.2”",
			() => setMembers(document, node, { Quantity: 1, Items: ["TLSv1.2"] }),
			safe,
		);
	}
	const which = new Set(dropped.map((index) => quote(trimmedText(items[index]) ?? "")));
	return proposeFix(`Remove ${joinWords([...which])}`, () => removeItem(document, node, dropped), safe);
}
