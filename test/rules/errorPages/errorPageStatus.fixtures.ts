import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const entry = "CustomErrorResponses.Items[0]";
const page = (code: number, more = {}) => ({
	ErrorCode: code,
	ResponsePagePath: `/errors/${code}.html`,
	ResponseCode: String(code),
	ErrorCachingMinTTL: 60,
	...more,
});

export const fixtures: Fixture[] = [
	{
		name: "errors that look like successes",
		base: "classic",
		format: "xml",
		change: bend({ CustomErrorResponses: pair(page(404, { ResponseCode: "200" })) }),
		findings: [`error-200-masks ${entry}.ResponseCode`],
	},
	{
		name: "a page for 503",
		base: "classic",
		change: bend({ CustomErrorResponses: pair(page(503)) }),
		findings: [`error-503-limits ${entry}.ResponsePagePath`],
	},
	{ name: "a page for 404", base: "classic", format: "python", findings: [] },
];
