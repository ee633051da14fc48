import type { Place } from "../place";
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
