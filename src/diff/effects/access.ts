import type { Cursor } from "../../document/cursor";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import { getCertificateKind } from "../../model/certificate";
import { joinWords, quote } from "../../model/sentences";
import { requiresSignature } from "../../model/signers";
import { tlsPolicies } from "../../model/tlsPolicies";
import type { ChangeContext, Explain, Explanation, Explanations } from "./changeContext";
import { describePathsAround } from "./phrases";

const signers: Explain = (change) => {
	const { before, after } = change.behavior;
	const [was, is] = [before && requiresSignature(before), after && requiresSignature(after)];
	const paths = describePathsAround(change);
	if (was && is === false) {
		return { effect: "exposure", sentence: `For ${paths}, content becomes public: no signature is asked for any more` };
	}
	if (is && was === false) {
		return {
			effect: "restriction",
			sentence: `For ${paths}, only signed URLs and cookies are served; unsigned requests get 403`,
		};
	}
	return {
		effect: is === false ? null : "restriction",
		sentence: `For ${paths}, other signatures are accepted than before${is === false ? ", but none is asked for" : ""}`,
	};
};

const signer =
	(what: string): Explain =>
	(change) => {
		const whole = signers(change);
		const { after } = change.behavior;
		if (whole.effect !== "restriction" || (after && requiresSignature(after) === false)) return whole;
		const [name, paths] = [`${what} ${quote(change.name)}`, describePathsAround(change)];
		return change.kind === "removed"
			? { effect: "viewer-refused", sentence: `For ${paths}, signatures of ${name} get 403` }
			: { effect: "restriction", sentence: `For ${paths}, signatures of ${name} are accepted` };
	};

interface Geography {
	type: string;
	countries: string[];
}

function getGeography(config: Cursor | null, own: Cursor | null): Geography {
	const place = own ?? present(config ?? undefined, "Restrictions", "GeoRestriction") ?? null;
	const countries = itemsOf(place ?? undefined).items.flatMap((one) => trimmedText(one)?.toUpperCase() ?? []);
	return { type: trimmedText(place?.get("RestrictionType")) ?? "none", countries: countries.sort() };
}

function describeServedCountries({ type, countries }: Geography): string {
	if (type === "whitelist") return `only in ${joinWords(countries) || "no country"}`;
	return type === "blacklist" ? `everywhere but in ${joinWords(countries) || "no country"}` : "everywhere";
}

const geography: Explain = (change) => {
	const own = change.around("GeoRestriction");
	const was = getGeography(change.config.before, own.before);
	const is = getGeography(change.config.after, own.after);
	return {
		effect: isWider(was, is) ? "exposure" : "viewer-refused",
		sentence: `Viewers are served ${describeServedCountries(is)} instead of ${describeServedCountries(was)}`,
	};
};

/** Whether nobody is refused who was served before. */
function isWider(was: Geography, is: Geography): boolean {
	if (is.type === "none") return true;
	if (was.type !== is.type) return false;
	const [all, some] = is.type === "whitelist" ? [is.countries, was.countries] : [was.countries, is.countries];
	return some.every((country) => all.includes(country));
}

const country: Explain = (change) => {
	const { after } = change.around("GeoRestriction");
	const type = trimmedText(after?.get("RestrictionType"));
	const isServed = (type === "whitelist") === (change.kind === "added");
	if (type !== "whitelist" && type !== "blacklist") return geography(change);
	return {
		effect: isServed ? "exposure" : "viewer-refused",
		sentence: `Viewers in ${change.name.toUpperCase()} are ${isServed ? "served" : "refused with 403"}`,
	};
};

const webAcl: Explain = (change) => {
	const [was, is] = [change.effective("before"), change.effective("after")];
	if (!is)
		return { effect: "exposure", sentence: `No web ACL filters requests any more; it was ${change.said("before")}` };
	if (!was) return { effect: "restriction", sentence: `The web ACL ${change.said("after")} filters requests` };
	return { effect: "restriction", sentence: `The web ACL that filters requests is ${change.instead}` };
};

function getCertificateSort(place: Cursor | null): "default" | "own" | "unknown" {
	return place ? getCertificateKind(place) : "default";
}

const certificate: Explain = (change) => {
	const { before, after } = change.around("ViewerCertificate");
	const [was, is] = [getCertificateSort(before), getCertificateSort(after)];
	if (was === "own" && is === "default") {
		return {
			effect: "viewer-refused",
			sentence: "Viewers see CloudFront’s own certificate, so that HTTPS by the aliases fails",
		};
	}
	const whose = "a certificate of your own, which has to cover every alias";
	if (was === "default" && is === "own")
		return { effect: null, sentence: `Viewers see ${whose}, instead of CloudFront’s` };
	return {
		effect: null,
		sentence: `Viewers see another certificate${is === "own" ? ", which has to cover every alias" : ""}`,
	};
};

const sslSupport: Explain = (change) => {
	const { before, after } = change.around("ViewerCertificate");
	const method = change.effective("after");
	if (getCertificateSort(after) === "default") {
		return { effect: null, sentence: "SSLSupportMethod makes no difference beside CloudFront’s own certificate" };
	}
	if (method === "sni-only") {
		const wasCharged = getCertificateSort(before) === "own" && change.effective("before") === "vip";
		const end = wasCharged ? ", and the charge for dedicated addresses ends" : "";
		const sentence = `Only viewers that send a server name (SNI) see the certificate${end}`;
		return { effect: wasCharged ? "viewer-refused" : null, sentence };
	}
	if (method === "vip") {
		return {
			effect: "cost",
			sentence: "The certificate gets dedicated IP addresses at every edge, at a monthly charge",
		};
	}
	return { effect: null, sentence: `The certificate is served by ${change.instead}` };
};

const tlsPolicy: Explain = (change) => {
	const { before, after } = change.around("ViewerCertificate");
	if (getCertificateSort(after) === "default") {
		return { effect: null, sentence: "The security policy makes no difference beside CloudFront’s own certificate" };
	}
	const names = [...tlsPolicies.keys()];
	// CloudFront's own certificate comes with TLSv1, whatever is written there.
	const earlier = getCertificateSort(before) === "default" ? "TLSv1" : change.effective("before");
	const [was, is] = [names.indexOf(earlier ?? ""), names.indexOf(change.effective("after") ?? "")];
	const sentence = `The security policy for viewers is ${change.said("after")} instead of ${earlier ?? "nothing stated"}`;
	if (was === is && is >= 0)
		return { effect: null, sentence: `The security policy for viewers is ${earlier}, as before` };
	if (was < 0 || is < 0) return { effect: "viewer-refused", sentence };
	const [old, now] = [names[was], names[is]].map((name) => tlsPolicies.get(name ?? "")?.oldest);
	const versions = old === now ? "with other ciphers" : `from ${now} on instead of ${old}`;
	return is > was
		? { effect: "viewer-refused", sentence: `${sentence} (${versions}): old clients are refused` }
		: { effect: "exposure", sentence: `${sentence} (${versions}): weaker connections are accepted` };
};

const CLIENT_CERTIFICATES: { readonly [mode: string]: string } = {
	required: "Viewers need a client certificate that the trust store vouches for",
	optional: "A client certificate is checked when a viewer shows one",
	passthrough: "Client certificates of viewers are passed on unchecked",
};

const mutualTls: Explain = (change) => {
	const { after } = change.around("ViewerMtlsConfig");
	if (!after) return { effect: "exposure", sentence: "Viewers are asked for no client certificate any more" };
	const mode = trimmedText(after.get("Mode")) ?? "";
	const sentence = CLIENT_CERTIFICATES[mode] ?? "Client certificates of viewers are checked in another way";
	return { effect: mode === "required" ? "restriction" : null, sentence };
};

const connectionFunction: Explain = (change) => ({
	effect: "restriction",
	sentence:
		change.kind === "removed"
			? "No function takes part in the TLS handshake any more"
			: `The function ${change.name === "Id" ? change.said("after") : "of ConnectionFunctionAssociation"} takes part in the TLS handshake`,
});

function legacyPair(change: ChangeContext): Explanation {
	return { effect: null, sentence: `${change.name}, an older spelling of the certificate, is ${change.instead}` };
}

/** Who is let in. */
export const accessExplanations: Explanations = {
	"CacheBehavior.TrustedKeyGroups": signers,
	"CacheBehavior.TrustedSigners": signers,
	"ConnectionFunctionAssociation.Id": connectionFunction,
	"DistributionConfig.ConnectionFunctionAssociation": connectionFunction,
	"DistributionConfig.Restrictions": geography,
	"DistributionConfig.ViewerCertificate": certificate,
	"DistributionConfig.ViewerMtlsConfig": mutualTls,
	"DistributionConfig.WebACLId": webAcl,
	"GeoRestriction.Items": country,
	"GeoRestriction.RestrictionType": geography,
	"Restrictions.GeoRestriction": geography,
	"TrustStoreConfig.AdvertiseTrustStoreCaNames": mutualTls,
	"TrustStoreConfig.IgnoreCertificateExpiry": mutualTls,
	"TrustStoreConfig.TrustStoreId": mutualTls,
	"TrustedKeyGroups.Enabled": signers,
	"TrustedKeyGroups.Items": signer("key group"),
	"TrustedSigners.Enabled": signers,
	"TrustedSigners.Items": signer("account"),
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
