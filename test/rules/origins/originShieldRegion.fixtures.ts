import { bend } from "../bend";
import type { Fixture } from "../fixture";

const SHIELD = "Origins.Items[0].OriginShield";
const ID = "InvalidArgument/origin-shield-region";

export const fixtures: Fixture[] = [
	{
		name: "no Region",
		base: "modern",
		format: "xml",
		change: bend({ [SHIELD]: { Enabled: true } }),
		findings: [`${ID} ${SHIELD}`],
		also: ["origin-shield-groups Origins.Items[0].OriginShield.Enabled"],
	},
	{
		name: "the name of a Region, and one that does not offer it",
		base: "modern",
		format: "python",
		change: bend({
			[SHIELD]: { Enabled: true, OriginShieldRegion: "Frankfurt" },
			"Origins.Items[1].OriginShield": { Enabled: true, OriginShieldRegion: "eu-south-2" },
		}),
		findings: [`${ID} ${SHIELD}.OriginShieldRegion`, `${ID} Origins.Items[1].OriginShield.OriginShieldRegion`],
		also: ["origin-shield-groups Origins.Items[0].OriginShield.Enabled"],
	},
	{
		name: "as it should be",
		base: "modern",
		change: bend({ [SHIELD]: { Enabled: true, OriginShieldRegion: "eu-west-1" } }),
		findings: [],
		also: ["origin-shield-groups Origins.Items[0].OriginShield.Enabled"],
	},
];
