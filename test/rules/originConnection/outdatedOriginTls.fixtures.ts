import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const CUSTOM = "Origins.Items[1].CustomOriginConfig";
const PROTOCOLS = `${CUSTOM}.OriginSslProtocols`;

export const fixtures: Fixture[] = [
	{
		name: "SSL 3.0 and everything after it",
		base: "classic",
		format: "xml",
		change: bend({ [PROTOCOLS]: pair("SSLv3", "TLSv1", "TLSv1.1", "TLSv1.2") }),
		findings: [`origin-tls-old ${PROTOCOLS}`],
		also: ["origin-sslv3-only Origins.Items[1].CustomOriginConfig.OriginSslProtocols.Items[0]"],
	},
	{
		name: "TLS 1.1, which some tools take",
		base: "classic",
		format: "python",
		change: bend({ [PROTOCOLS]: pair("TLSv1.1", "TLSv1.2") }),
		findings: [`origin-tls-old ${PROTOCOLS}`],
	},
	{
		name: "SSL 3.0 that is not used",
		base: "classic",
		change: bend({ [PROTOCOLS]: pair("TLSv1", "SSLv3"), [`${CUSTOM}.OriginProtocolPolicy`]: "http-only" }),
		findings: [`origin-sslv3 ${PROTOCOLS}.Items[1]`],
		also: ["origin-encryption Origins.Items[1].CustomOriginConfig.OriginProtocolPolicy"],
	},
	{ name: "TLS 1.2 alone", base: "classic", findings: [] },
];
