import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "129 characters",
		base: "modern",
		format: "python",
		change: bend({ Comment: "a".repeat(129) }),
		findings: ["InvalidArgument/comment-length Comment"],
	},
	{
		name: "128 characters, written with 256 units",
		base: "classic",
		format: "xml",
		change: bend({ Comment: "🚀".repeat(128) }),
		findings: [],
	},
];
