import type { Cursor } from "../../document/cursor";
import { setMembers } from "../../formats/edits";
import { isSet, present, trimmedText } from "../../model/accessors";
import type { FixProposal } from "../rule";
import { proposeFix } from "./fixBuilders";

/**
 * Whose certificate viewers see: CloudFront's default one, one of the owner's, or `unknown` when the members contradict
 * each other or do not tell.
 */
export function getCertificateKind(viewerCertificate: Cursor): "default" | "own" | "unknown" {
	const isOwn = ["ACMCertificateArn", "IAMCertificateId"].some((key) => isSet(viewerCertificate.get(key)));
	const isDefault = present(viewerCertificate, "CloudFrontDefaultCertificate")?.boolean;
	if (isOwn || isDefault) return isOwn && isDefault ? "unknown" : isOwn ? "own" : "default";
	const source = trimmedText(present(viewerCertificate, "CertificateSource"));
	if (source === "cloudfront") return "default";
	return source !== undefined && isSet(viewerCertificate.get("Certificate")) ? "own" : "unknown";
}

/** Offers SNI instead of addresses of one's own; the policy `SSLv3`, which SNI does not go with, becomes the next one. */
export function useSniFix(viewerCertificate: Cursor): { fix?: FixProposal } {
	const { document, node } = viewerCertificate;
	const isTooOld = trimmedText(present(viewerCertificate, "MinimumProtocolVersion")) === "SSLv3";
	const changes = { SSLSupportMethod: "sni-only", ...(isTooOld && { MinimumProtocolVersion: "TLSv1" }) };
	const title = `Set SSLSupportMethod to “sni-only”${isTooOld ? " and the policy to “TLSv1”" : ""}`;
	return proposeFix(title, () => setMembers(document, node, changes));
}
