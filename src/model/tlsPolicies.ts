import type { ApiVersion } from "../schema/versions";

/** What a viewer security policy allows (Developer Guide, table of protocols and ciphers). */
export interface TlsPolicy {
	/** The oldest protocol that viewers may use. */
	readonly oldest: "SSL 3.0" | "TLS 1.0" | "TLS 1.1" | "TLS 1.2" | "TLS 1.3";
	/** Ciphers that later policies with the same oldest protocol no longer support. */
	readonly weakCiphers?: string;
}

/** The values of MinimumProtocolVersion, weakest first. */
export const tlsPolicies: ReadonlyMap<string, TlsPolicy> = new Map<string, TlsPolicy>([
	["SSLv3", { oldest: "SSL 3.0" }],
	["TLSv1", { oldest: "TLS 1.0" }],
	["TLSv1_2016", { oldest: "TLS 1.0" }],
	["TLSv1.1_2016", { oldest: "TLS 1.1" }],
	["TLSv1.2_2018", { oldest: "TLS 1.2", weakCiphers: "CBC ciphers and RSA key exchange" }],
	["TLSv1.2_2019", { oldest: "TLS 1.2", weakCiphers: "CBC ciphers" }],
	["TLSv1.2_2021", { oldest: "TLS 1.2" }],
	["TLSv1.2_2025", { oldest: "TLS 1.2" }],
	["TLSv1.3_2025", { oldest: "TLS 1.3" }],
]);

/** Whether a policy allows deprecated protocols (RFC 7568, RFC 8996). */
export function isOutdatedPolicy({ oldest }: TlsPolicy): boolean {
	return oldest !== "TLS 1.2" && oldest !== "TLS 1.3";
}

/** The recommended policy for custom certificates in an API version; null when it has no safe one. */
export function getRecommendedPolicy(version: ApiVersion): string | null {
	if (version >= "2020-05-31") return "TLSv1.2_2021";
	if (version >= "2019-03-26") return "TLSv1.2_2019";
	return version >= "2017-03-25" ? "TLSv1.2_2018" : null;
}
