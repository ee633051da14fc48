import { bend } from "../bend";
import type { Fixture } from "../fixture";

const NAME = "Origins.Items[1].DomainName";

export const fixtures: Fixture[] = [
	{
		name: "a container of MediaStore",
		base: "classic",
		format: "xml",
		change: bend({ [NAME]: "abcdef123456.data.mediastore.eu-west-1.amazonaws.com" }),
		findings: [`mediastore-origin ${NAME}`],
	},
	{ name: "another server", base: "classic", format: "python", findings: [] },
];
