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
		name: "times that do not count",
		base: "modern",
		format: "python",
		change: bend({
			CustomErrorResponses: pair(
				{ ErrorCode: 416, ErrorCachingMinTTL: 60 },
				{ ErrorCode: 403, ErrorCachingMinTTL: 60 },
				{ ErrorCode: 502, ErrorCachingMinTTL: 0 },
				{ ErrorCode: 404, ErrorCachingMinTTL: 0 },
			),
		}),
		findings: [
			`error-ttl-416 ${entry}.ErrorCachingMinTTL`,
			"error-status-cache-control CustomErrorResponses.Items[1].ErrorCachingMinTTL",
			"error-ttl-zero CustomErrorResponses.Items[2].ErrorCachingMinTTL",
		],
	},
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
		findings: ["error-ttl-default CustomErrorResponses.Items[2]"],
		also: [`error-entry-empty ${entry}`, "error-entry-empty CustomErrorResponses.Items[1]"],
	},
	{ name: "a page for 404", base: "classic", format: "python", findings: [] },
];
