import type { ApiVersion } from "../schema/versions";

/** What a security policy for viewers lets them use (Developer Guide, table of protocols and ciphers). */
export interface TlsPolicy {
	/** The oldest protocol that viewers may use. */
	readonly oldest: "SSL 3.0" | "TLS 1.0" | "TLS 1.1" | "TLS 1.2" | "TLS 1.3";
	/** Ciphers on offer that later policies with the same oldest protocol have dropped. */
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

/** Whether a policy lets viewers use protocols that are deprecated (RFC 7568, RFC 8996). */
export function isOutdatedPolicy({ oldest }: TlsPolicy): boolean {
	return oldest !== "TLS 1.2" && oldest !== "TLS 1.3";
}

/** The policy to take for certificates of one's own, of those that an API version has; null when it has none that is safe. */
export function getRecommendedPolicy(version: ApiVersion): string | null {
	if (version >= "2020-05-31") return "TLSv1.2_2021";
	if (version >= "2019-03-26") return "TLSv1.2_2019";
	return version >= "2017-03-25" ? "TLSv1.2_2018" : null;
}
