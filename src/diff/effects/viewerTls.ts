import type { Cursor } from "../../document/cursor";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import { getCertificateKind } from "../../model/certificate";
import { joinWords } from "../../model/sentences";
import { tlsPolicies } from "../../model/tlsPolicies";
import type { ChangeContext, Explain, Explanation, Explanations } from "./changeContext";

function getCertificateSort(place: Cursor | null): "default" | "own" | "unknown" {
	return place ? getCertificateKind(place) : "default";
}

const certificate: Explain = (change) => {
	const { before, after } = change.around("ViewerCertificate");
	const [was, is] = [getCertificateSort(before), getCertificateSort(after)];
	const { items, isKnown } = itemsOf(present(change.config.after ?? undefined, "Aliases"));
	const hasAliases = items.length > 0 || !isKnown;
	if (is === "default" && was !== "default") {
		return {
			effect: hasAliases ? "viewer-refused" : null,
			sentence: `Viewers get the default CloudFront certificate${hasAliases ? ", so HTTPS to the aliases fails" : ""}`,
		};
	}
	const cover = is === "own" ? "; it must cover every alias" : "";
	const instead = was === "default" ? "your own certificate instead of the CloudFront default" : "another certificate";
	return { effect: null, sentence: `Viewers get ${instead}${cover}` };
};

const sslSupport: Explain = (change) => {
	const { before, after } = change.around("ViewerCertificate");
	const method = change.effective("after");
	if (getCertificateSort(after) === "default") {
		return { effect: null, sentence: "SSLSupportMethod has no effect with the default CloudFront certificate" };
	}
	if (method === "sni-only") {
		const wasCharged = getCertificateSort(before) === "own" && change.effective("before") === "vip";
		const end = wasCharged ? ". The charge for dedicated IP addresses ends" : "";
		const sentence = `Only clients that send SNI can connect by HTTPS${end}`;
		return { effect: wasCharged ? "viewer-refused" : null, sentence };
	}
	if (method === "vip") {
		const sentence = "CloudFront uses dedicated IP addresses for the certificate, at a monthly charge";
		return { effect: "cost", sentence };
	}
	return { effect: null, sentence: `SSLSupportMethod is ${change.instead}` };
};

/** What each security policy drops of the one before it (Developer Guide, table of protocols and ciphers). */
const DROPPED: { readonly [policy: string]: readonly string[] } = {
	TLSv1: ["SSL 3.0", "RC4"],
	TLSv1_2016: ["3DES"],
	"TLSv1.1_2016": ["TLS 1.0"],
	"TLSv1.2_2018": ["TLS 1.1", "CBC ciphers with SHA-1"],
	"TLSv1.2_2019": ["RSA key exchange"],
	"TLSv1.2_2021": ["CBC ciphers with SHA-256 and SHA-384"],
	"TLSv1.2_2025": ["ChaCha20-Poly1305", "SHA-224 signatures"],
	"TLSv1.3_2025": ["TLS 1.2"],
};
const POLICIES: readonly string[] = [...tlsPolicies.keys()];
/** The two between which nothing weak lies. */
const EQUALLY_STRONG: readonly string[] = ["TLSv1.2_2021", "TLSv1.2_2025"];

const tlsPolicy: Explain = (change) => {
	const { before, after } = change.around("ViewerCertificate");
	if (getCertificateSort(after) === "default") {
		return { effect: null, sentence: "MinimumProtocolVersion has no effect with the default CloudFront certificate" };
	}
	// The default CloudFront certificate comes with TLSv1, whatever the document says.
	const earlier = getCertificateSort(before) === "default" ? "TLSv1" : change.effective("before");
	const later = change.effective("after");
	if (earlier === later) return { effect: null, sentence: `The security policy for viewers is ${later} as before` };
	return explainPolicies(change, earlier, later);
};

function explainPolicies(change: ChangeContext, earlier = "", later = ""): Explanation {
	const start = `The security policy for viewers is ${later || "none"} instead of ${earlier || "none"}`;
	const [was, is] = [POLICIES.indexOf(earlier), POLICIES.indexOf(later)];
	if (was < 0 || is < 0) {
		const sentence = `The security policy for viewers is ${change.instead}. CloudFront may accept other TLS versions and ciphers than before`;
		return { effect: "viewer-refused", sentence };
	}
	const isNarrower = is > was;
	const between = POLICIES.slice(Math.min(was, is) + 1, Math.max(was, is) + 1);
	// The two of 2025 differ in protocols; which ciphers TLS 1.3 has is the same in all.
	const steps = between.includes("TLSv1.3_2025") ? between.filter((name) => name !== "TLSv1.2_2025") : between;
	const isProtocol = (name: string) => /^(TLS|SSL) /.test(name);
	const dropped = steps.flatMap((name) => DROPPED[name] ?? []);
	const names = joinWords([...dropped.filter(isProtocol), ...dropped.filter((name) => !isProtocol(name))]);
	const isSmall = EQUALLY_STRONG.includes(earlier) && EQUALLY_STRONG.includes(later);
	if (isNarrower) {
		const rare = isSmall ? "Few clients depend on them" : "Clients that support nothing newer cannot connect";
		return { effect: "viewer-refused", sentence: `${start}. CloudFront no longer accepts ${names}. ${rare}` };
	}
	return { effect: isSmall ? null : "exposure", sentence: `${start}. CloudFront also accepts ${names}` };
}

const CLIENT_CERTIFICATES: ReadonlyMap<string, string> = new Map([
	["required", "CloudFront requires a client certificate that the trust store verifies"],
	["optional", "CloudFront verifies a client certificate only if the viewer sends one"],
	["passthrough", "CloudFront passes client certificates to the origin without verifying them"],
]);

const mutualTls: Explain = (change) => {
	const { before, after } = change.around("ViewerMtlsConfig");
	const [was, is] = [before, after].map((side) => (side ? (trimmedText(side.get("Mode")) ?? "") : "none"));
	if (is === "none") {
		return was === "required" || was === ""
			? { effect: "exposure", sentence: "CloudFront no longer requires a client certificate" }
			: { effect: null, sentence: "CloudFront no longer asks viewers for a client certificate" };
	}
	const sentence =
		CLIENT_CERTIFICATES.get(is ?? "") ?? "CloudFront may verify client certificates differently than before";
	if (was === is) return { effect: null, sentence: `${change.name} is ${change.instead}` };
	if (was === "required") return { effect: "exposure", sentence: `${sentence}; before, it required one` };
	return { effect: is === "required" || is === "" ? "restriction" : null, sentence };
};

const trustStore: Explain = (change) => ({
	effect: "restriction",
	sentence: `CloudFront verifies client certificates with the trust store ${change.instead}. It may accept or reject other certificates than before`,
});

const certificateExpiry: Explain = (change) => {
	const ignores = change.flag("after");
	if (ignores === null) return { effect: "exposure", sentence: "CloudFront may accept expired client certificates" };
	return ignores
		? { effect: "exposure", sentence: "CloudFront accepts expired client certificates" }
		: { effect: "viewer-refused", sentence: "CloudFront rejects expired client certificates" };
};

const advertisedNames: Explain = (change) => ({
	effect: null,
	sentence: `CloudFront ${change.flag("after") ? "sends" : "does not send"} the CA names of the trust store in the TLS handshake`,
});

const connectionFunction: Explain = (change) => ({
	effect: change.kind === "removed" ? "exposure" : "restriction",
	sentence:
		change.kind === "removed"
			? "No connection function checks TLS connections any more"
			: `The connection function ${change.name === "Id" ? `${change.said("after")} ` : ""}checks TLS connections`,
});

function legacyPair(change: ChangeContext): Explanation {
	return { effect: null, sentence: `${change.name}, a deprecated member, is ${change.instead}` };
}

/** Certificates and TLS towards viewers. */
export const viewerTlsExplanations: Explanations = {
	"ConnectionFunctionAssociation.Id": connectionFunction,
	"DistributionConfig.ConnectionFunctionAssociation": connectionFunction,
	"DistributionConfig.ViewerCertificate": certificate,
	"DistributionConfig.ViewerMtlsConfig": mutualTls,
	"TrustStoreConfig.AdvertiseTrustStoreCaNames": advertisedNames,
	"TrustStoreConfig.IgnoreCertificateExpiry": certificateExpiry,
	"TrustStoreConfig.TrustStoreId": trustStore,
	"ViewerCertificate.ACMCertificateArn": certificate,
	"ViewerCertificate.Certificate": legacyPair,
	"ViewerCertificate.CertificateSource": legacyPair,
	"ViewerCertificate.CloudFrontDefaultCertificate": certificate,
	"ViewerCertificate.IAMCertificateId": certificate,
	"ViewerCertificate.MinimumProtocolVersion": tlsPolicy,
	"ViewerCertificate.SSLSupportMethod": sslSupport,
	"ViewerMtlsConfig.Mode": mutualTls,
	"ViewerMtlsConfig.TrustStoreConfig": mutualTls,
};
