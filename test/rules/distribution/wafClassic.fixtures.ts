import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "a bare id",
		base: "modern",
		format: "xml",
		change: bend({ WebACLId: "a1b2c3d4-5678-90ab-cdef-1234567890ab" }),
		findings: ["waf-classic WebACLId"],
	},
	{ name: "an ARN", base: "modern", format: "python", findings: [] },
	{ name: "a bare id in an API version that knows nothing else", base: "classic", findings: [] },
];
