import { bend } from "../bend";
import type { Fixture } from "../fixture";

const PATH = "Origins.Items[0].OriginPath";

export const fixtures: Fixture[] = [
	{
		name: "no slash in front",
		base: "classic",
		format: "xml",
		change: bend({ [PATH]: "site" }),
		findings: [`InvalidArgument/origin-path-slash ${PATH}`],
	},
	{
		name: "a slash behind",
		base: "modern",
		format: "python",
		change: bend({ [PATH]: "/site/", "Origins.Items[1].OriginPath": "/" }),
		findings: [
			`InvalidArgument/origin-path-trailing ${PATH}`,
			"InvalidArgument/origin-path-trailing Origins.Items[1].OriginPath",
		],
	},
	{ name: "as it should be", base: "modern", change: bend({ [PATH]: "/site/v1" }), findings: [] },
	{ name: "left out", base: "classic", format: "xml", change: bend({ [PATH]: undefined }), findings: [] },
];
