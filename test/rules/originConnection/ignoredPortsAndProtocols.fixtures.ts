import { bend } from "../bend";
import type { Fixture } from "../fixture";

const CUSTOM = "Origins.Items[1].CustomOriginConfig";

export const fixtures: Fixture[] = [
	{
		name: "a port for HTTPS of an HTTP origin",
		base: "classic",
		format: "xml",
		change: bend({ [`${CUSTOM}.OriginProtocolPolicy`]: "http-only", [`${CUSTOM}.HTTPSPort`]: 8443 }),
		findings: [`ssl-protocols-ignored ${CUSTOM}.HTTPSPort`],
		also: ["origin-encryption Origins.Items[1].CustomOriginConfig.OriginProtocolPolicy"],
	},
	{
		name: "a port for HTTP of an HTTPS origin",
		base: "classic",
		format: "python",
		change: bend({ [`${CUSTOM}.HTTPPort`]: 8080 }),
		findings: [`http-port-ignored ${CUSTOM}.HTTPPort`],
	},
	{
		name: "an origin that takes both",
		base: "classic",
		change: bend({ [`${CUSTOM}.OriginProtocolPolicy`]: "match-viewer", [`${CUSTOM}.HTTPPort`]: 8080 }),
		findings: [],
	},
];
