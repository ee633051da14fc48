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
		name: "entries that leave things out",
		base: "modern",
		format: "xml",
		change: bend({
			CustomErrorResponses: pair(
				{ ErrorCode: 404 },
				{ ErrorCode: 405, ResponsePagePath: "", ResponseCode: "" },
				page(414, { ErrorCachingMinTTL: undefined }),
			),
		}),
		findings: [`error-entry-empty ${entry}`, "error-entry-empty CustomErrorResponses.Items[1]"],
		also: ["error-ttl-default CustomErrorResponses.Items[2]"],
	},
	{ name: "a page for 404", base: "classic", format: "python", findings: [] },
];
