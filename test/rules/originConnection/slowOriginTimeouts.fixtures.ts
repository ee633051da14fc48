import { bend } from "../bend";
import type { Fixture } from "../fixture";

const TIMEOUT = "Origins.Items[1].CustomOriginConfig.OriginReadTimeout";

export const fixtures: Fixture[] = [
	{
		name: "90 seconds, three times",
		base: "classic",
		format: "xml",
		change: bend({ [TIMEOUT]: 90 }),
		findings: [`slow-504 ${TIMEOUT}`],
	},
	{
		name: "a minute, three times",
		base: "classic",
		format: "python",
		change: bend({ [TIMEOUT]: 60 }),
		findings: [],
	},
];
