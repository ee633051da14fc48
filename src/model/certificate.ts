import type { Cursor } from "../document/cursor";
import { isSet, present, trimmedText } from "./accessors";

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
