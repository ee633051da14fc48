import { bend } from "../bend";
import type { Fixture } from "../fixture";

const CUSTOM = "Origins.Items[1].CustomOriginConfig";

export const fixtures: Fixture[] = [
	{
		name: "the ports are mixed up",
		base: "classic",
		format: "xml",
		change: bend({
			[`${CUSTOM}.HTTPPort`]: 443,
			[`${CUSTOM}.HTTPSPort`]: 80,
			[`${CUSTOM}.OriginProtocolPolicy`]: "match-viewer",
		}),
		findings: [`http-port-443 ${CUSTOM}.HTTPPort`, `https-origin-non-443 ${CUSTOM}.HTTPSPort`],
	},
	{
		name: "port 443 for HTTP that is never used",
		base: "classic",
		format: "python",
		change: bend({ [`${CUSTOM}.HTTPPort`]: 443 }),
		findings: [],
		also: ["http-port-ignored Origins.Items[1].CustomOriginConfig.HTTPPort"],
	},
	{ name: "a port of one's own", base: "classic", change: bend({ [`${CUSTOM}.HTTPSPort`]: 8443 }), findings: [] },
];
