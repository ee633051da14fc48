import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const CODES = "OriginGroups.Items[0].FailoverCriteria.StatusCodes";

export const fixtures: Fixture[] = [
	{
		name: "failover for missing objects only",
		base: "modern",
		format: "xml",
		change: bend({ [CODES]: pair(403, 404) }),
		findings: [`origin-group-criteria ${CODES}`],
	},
	{
		name: "failover for 500 only",
		base: "modern",
		change: bend({ [CODES]: pair(500) }),
		findings: [`origin-group-criteria ${CODES}`],
	},
	{
		name: "failover for one server error",
		base: "modern",
		change: bend({ [CODES]: pair(403, 404, 503) }),
		findings: [],
	},
];
