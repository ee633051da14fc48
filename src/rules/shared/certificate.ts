import { setMembers } from "../../formats/edits";
import type { Place } from "../place";
import type { Offer } from "../rule";
import { fixBy } from "./fixes";
import { given, isSet, textOf } from "./values";

/**
 * Whose certificate viewers see: CloudFront's default one, one of the owner's, or `unknown` when the members contradict
 * each other or do not tell.
 */
export function certificateOf(viewerCertificate: Place): "default" | "own" | "unknown" {
	const isOwn = ["ACMCertificateArn", "IAMCertificateId"].some((key) => isSet(viewerCertificate.get(key)));
	const isDefault = given(viewerCertificate, "CloudFrontDefaultCertificate")?.boolean;
	if (isOwn || isDefault) return isOwn && isDefault ? "unknown" : isOwn ? "own" : "default";
	const source = textOf(given(viewerCertificate, "CertificateSource"));
	if (source === "cloudfront") return "default";
	return source !== undefined && isSet(viewerCertificate.get("Certificate")) ? "own" : "unknown";
}

/** Offers SNI instead of addresses of one's own; the policy `SSLv3`, which SNI does not go with, becomes the next one. */
export function usingSni(viewerCertificate: Place): { fix?: Offer } {
	const { document, node } = viewerCertificate;
	const isTooOld = textOf(given(viewerCertificate, "MinimumProtocolVersion")) === "SSLv3";
	const changes = { SSLSupportMethod: "sni-only", ...(isTooOld && { MinimumProtocolVersion: "TLSv1" }) };
	const title = `Set SSLSupportMethod to “sni-only”${isTooOld ? " and the policy to “TLSv1”" : ""}`;
	return fixBy(title, () => setMembers(document, node, changes));
}
