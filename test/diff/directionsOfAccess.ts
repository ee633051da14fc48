import { both, DEFAULT, type Direction, items, put } from "./bends";
import { listOf } from "./configs";

export const access: readonly Direction[] = [
	{
		name: "geo: whitelist to blacklist of the same countries",
		a: put("Restrictions.GeoRestriction", { RestrictionType: "whitelist", ...listOf("DE", "FR") }),
		b: put("Restrictions.GeoRestriction", { RestrictionType: "blacklist", ...listOf("DE", "FR") }),
		there: [
			"exposure: CloudFront serves viewers everywhere except in DE and FR instead of only in DE and FR. Viewers in DE and FR get 403",
		],
		back: [
			"exposure: CloudFront serves viewers only in DE and FR instead of everywhere except in DE and FR. Viewers in all other countries get 403",
		],
	},
	{
		name: "geo: none to whitelist",
		a: put("Restrictions", { GeoRestriction: { RestrictionType: "none", Quantity: 0 } }),
		b: put("Restrictions.GeoRestriction", { RestrictionType: "whitelist", ...listOf("DE", "FR") }),
		there: [
			"viewer-refused: CloudFront serves viewers only in DE and FR instead of everywhere",
			"none: Part of the change of RestrictionType",
			"none: Part of the change of RestrictionType",
		],
		back: [
			"exposure: CloudFront serves viewers everywhere instead of only in DE and FR",
			"none: Part of the change of RestrictionType",
			"none: Part of the change of RestrictionType",
		],
	},
	{
		name: "geo: none to blacklist",
		a: put("Restrictions.GeoRestriction", { RestrictionType: "none", ...listOf() }),
		b: put("Restrictions.GeoRestriction", { RestrictionType: "blacklist", ...listOf("RU") }),
		there: [
			"viewer-refused: CloudFront serves viewers everywhere except in RU instead of everywhere",
			"none: Part of the change of RestrictionType",
		],
		back: [
			"exposure: CloudFront serves viewers everywhere instead of everywhere except in RU",
			"none: Part of the change of RestrictionType",
		],
	},
	{
		name: "geo: other countries",
		a: put("Restrictions.GeoRestriction", { RestrictionType: "whitelist", ...listOf("DE", "FR") }),
		b: put("Restrictions.GeoRestriction", { RestrictionType: "whitelist", ...listOf("FR", "US") }),
		there: ["viewer-refused: Viewers in DE get 403", "exposure: CloudFront also serves viewers in US"],
		back: ["exposure: CloudFront also serves viewers in DE", "viewer-refused: Viewers in US get 403"],
	},
	{
		name: "geo: a blacklist with a country more",
		a: put("Restrictions.GeoRestriction", { RestrictionType: "blacklist", ...listOf("RU") }),
		b: put("Restrictions.GeoRestriction", { RestrictionType: "blacklist", ...listOf("RU", "KP") }),
		there: ["viewer-refused: Viewers in KP get 403"],
		back: ["exposure: CloudFront also serves viewers in KP"],
	},
	{
		name: "aliases: one that a wildcard covers",
		a: items("Aliases", "*.example.com", "a.example.com"),
		b: items("Aliases", "*.example.com"),
		there: ["none: The alias “a.example.com” is still covered by “*.example.com”"],
		back: ["none: The alias “a.example.com” was already covered by “*.example.com”"],
	},
	{
		name: "aliases: a wildcard for two names",
		a: items("Aliases", "*.example.com"),
		b: items("Aliases", "a.example.com", "b.example.com"),
		there: [
			"viewer-refused: Requests for “*.example.com” get an error, except for “a.example.com” and “b.example.com”",
			"none: The alias “a.example.com” was already covered by “*.example.com”",
			"none: The alias “b.example.com” was already covered by “*.example.com”",
		],
		back: [
			"none: The alias “a.example.com” is still covered by “*.example.com”",
			"none: The alias “b.example.com” is still covered by “*.example.com”",
			"routing: CloudFront serves requests for “*.example.com” once its DNS points here. The certificate must cover it",
		],
	},
	{
		name: "aliases: the zone apex, which a wildcard does not cover",
		a: items("Aliases", "*.example.com", "example.com"),
		b: items("Aliases", "*.example.com"),
		there: ["viewer-refused: Requests for “example.com” get an error"],
		back: [
			"routing: CloudFront serves requests for “example.com” once its DNS points here. The certificate must cover it",
		],
	},
	{
		name: "signatures: switched on",
		b: put(`${DEFAULT}.TrustedSigners`, { Enabled: true, ...listOf("self") }),
		there: [
			"restriction: For all other paths, CloudFront requires signed URLs or cookies. Unsigned requests get 403",
			"none: Part of the change of Enabled",
		],
		back: [
			"exposure: For all other paths, content becomes public: CloudFront no longer requires signatures",
			"none: Part of the change of Enabled",
		],
	},
	{
		name: "signatures: key groups for accounts",
		b: both(
			put("CacheBehaviors.Items.3.TrustedSigners", { Enabled: false, Quantity: 0 }),
			put("CacheBehaviors.Items.3.TrustedKeyGroups", { Enabled: true, ...listOf("group-1") }),
		),
		there: [
			"viewer-refused: For “private/*”, CloudFront rejects URLs and cookies signed by account “self”",
			"none: Part of the change of Enabled",
			"exposure: For “private/*”, CloudFront also accepts URLs and cookies signed by key group “group-1”",
		],
		back: [
			"exposure: For “private/*”, CloudFront also accepts URLs and cookies signed by account “self”",
			"none: Part of the change of Enabled",
			"viewer-refused: For “private/*”, CloudFront rejects URLs and cookies signed by key group “group-1”",
		],
	},
	{
		name: "signatures: another account",
		b: put("CacheBehaviors.Items.3.TrustedSigners", { Enabled: true, ...listOf("self", "111122223333") }),
		there: ["exposure: For “private/*”, CloudFront also accepts URLs and cookies signed by account “111122223333”"],
		back: ["viewer-refused: For “private/*”, CloudFront rejects URLs and cookies signed by account “111122223333”"],
	},
	{
		name: "web ACL",
		a: put("WebACLId", "a"),
		b: put("WebACLId", "b"),
		there: ["restriction: The web ACL is “b” instead of “a”. It may block or allow other requests than before"],
		back: ["restriction: The web ACL is “a” instead of “b”. It may block or allow other requests than before"],
	},
	{
		name: "web ACL: none",
		a: put("WebACLId", "a"),
		b: put("WebACLId", ""),
		there: ["exposure: No web ACL filters requests any more (before: “a”)"],
		back: ["restriction: The web ACL “a” filters requests"],
	},
	{
		name: "TLS policy: 2025 and 2021",
		a: put("ViewerCertificate.MinimumProtocolVersion", "TLSv1.2_2025"),
		b: put("ViewerCertificate.MinimumProtocolVersion", "TLSv1.2_2021"),
		there: [
			"none: The security policy for viewers is TLSv1.2_2021 instead of TLSv1.2_2025. CloudFront also accepts ChaCha20-Poly1305 and SHA-224 signatures",
		],
		back: [
			"viewer-refused: The security policy for viewers is TLSv1.2_2025 instead of TLSv1.2_2021. CloudFront no longer accepts ChaCha20-Poly1305 and SHA-224 signatures. Few clients depend on them",
		],
	},
	{
		name: "TLS policy: 2018 and 2021",
		a: put("ViewerCertificate.MinimumProtocolVersion", "TLSv1.2_2018"),
		b: put("ViewerCertificate.MinimumProtocolVersion", "TLSv1.2_2021"),
		there: [
			"viewer-refused: The security policy for viewers is TLSv1.2_2021 instead of TLSv1.2_2018. CloudFront no longer accepts RSA key exchange and CBC ciphers with SHA-256 and SHA-384. Clients that support nothing newer cannot connect",
		],
		back: [
			"exposure: The security policy for viewers is TLSv1.2_2018 instead of TLSv1.2_2021. CloudFront also accepts RSA key exchange and CBC ciphers with SHA-256 and SHA-384",
		],
	},
	{
		name: "TLS policy: TLS 1.0 and 1.2",
		a: put("ViewerCertificate.MinimumProtocolVersion", "TLSv1_2016"),
		b: put("ViewerCertificate.MinimumProtocolVersion", "TLSv1.2_2019"),
		there: [
			"viewer-refused: The security policy for viewers is TLSv1.2_2019 instead of TLSv1_2016. CloudFront no longer accepts TLS 1.0, TLS 1.1, CBC ciphers with SHA-1 and RSA key exchange. Clients that support nothing newer cannot connect",
		],
		back: [
			"exposure: The security policy for viewers is TLSv1_2016 instead of TLSv1.2_2019. CloudFront also accepts TLS 1.0, TLS 1.1, CBC ciphers with SHA-1 and RSA key exchange",
		],
	},
	{
		name: "TLS policy: TLS 1.3 only",
		a: put("ViewerCertificate.MinimumProtocolVersion", "TLSv1.2_2021"),
		b: put("ViewerCertificate.MinimumProtocolVersion", "TLSv1.3_2025"),
		there: [
			"viewer-refused: The security policy for viewers is TLSv1.3_2025 instead of TLSv1.2_2021. CloudFront no longer accepts TLS 1.2. Clients that support nothing newer cannot connect",
		],
		back: [
			"exposure: The security policy for viewers is TLSv1.2_2021 instead of TLSv1.3_2025. CloudFront also accepts TLS 1.2",
		],
	},
	{
		name: "TLS policy: an unknown one",
		a: put("ViewerCertificate.MinimumProtocolVersion", "TLSv1.2_2021"),
		b: put("ViewerCertificate.MinimumProtocolVersion", "TLSv2_2030"),
		there: [
			"viewer-refused: The security policy for viewers is TLSv2_2030 instead of TLSv1.2_2021. CloudFront may accept other TLS versions and ciphers than before",
		],
		back: [
			"viewer-refused: The security policy for viewers is TLSv1.2_2021 instead of TLSv2_2030. CloudFront may accept other TLS versions and ciphers than before",
		],
	},
	{
		name: "certificate: the default one",
		b: put("ViewerCertificate", { CloudFrontDefaultCertificate: true }),
		there: [
			"viewer-refused: Viewers get the default CloudFront certificate, so HTTPS to the aliases fails",
			"none: SSLSupportMethod has no effect with the default CloudFront certificate",
			"none: MinimumProtocolVersion has no effect with the default CloudFront certificate",
			"viewer-refused: Viewers get the default CloudFront certificate, so HTTPS to the aliases fails",
		],
		back: [
			"none: Viewers get your own certificate instead of the CloudFront default; it must cover every alias",
			"none: Viewers get your own certificate instead of the CloudFront default; it must cover every alias",
			"none: Only clients that send SNI can connect by HTTPS",
			"viewer-refused: The security policy for viewers is TLSv1.2_2021 instead of TLSv1. CloudFront no longer accepts TLS 1.0, TLS 1.1, 3DES, CBC ciphers with SHA-1, RSA key exchange and 1 more. Clients that support nothing newer cannot connect",
		],
	},
	{
		name: "client certificates: required and optional",
		a: put("ViewerMtlsConfig", { Mode: "required" }),
		b: put("ViewerMtlsConfig", { Mode: "optional" }),
		there: ["exposure: CloudFront verifies a client certificate only if the viewer sends one; before, it required one"],
		back: ["restriction: CloudFront requires a client certificate that the trust store verifies"],
	},
	{
		name: "client certificates: none and optional",
		b: put("ViewerMtlsConfig", { Mode: "optional" }),
		there: ["none: CloudFront verifies a client certificate only if the viewer sends one"],
		back: ["none: CloudFront no longer asks viewers for a client certificate"],
	},
	{
		name: "client certificates: expired ones",
		a: put("ViewerMtlsConfig", {
			Mode: "required",
			TrustStoreConfig: { TrustStoreId: "t", IgnoreCertificateExpiry: false },
		}),
		b: put("ViewerMtlsConfig.TrustStoreConfig.IgnoreCertificateExpiry", true),
		there: ["exposure: CloudFront accepts expired client certificates"],
		back: ["viewer-refused: CloudFront rejects expired client certificates"],
	},
];
