import { bend } from "../bend";
import type { Fixture } from "../fixture";

const NAME = "Origins.Items[0].DomainName";

export const fixtures: Fixture[] = [
	{
		name: "a dash before the Region",
		base: "classic",
		format: "python",
		change: bend({ [NAME]: "media-of-example.s3-us-west-2.amazonaws.com" }),
		findings: [`s3-dash-region ${NAME}`],
	},
	{ name: "a dot before the Region", base: "modern", format: "xml", findings: [] },
];
