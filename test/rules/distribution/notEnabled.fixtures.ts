import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{ name: "disabled", base: "classic", format: "xml", change: bend({ Enabled: false }), findings: ["enabled Enabled"] },
	{ name: "enabled", base: "modern", format: "python", findings: [] },
];
