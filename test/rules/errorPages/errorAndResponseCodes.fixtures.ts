import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const page = { ErrorCode: 404, ResponsePagePath: "/errors/404.html", ResponseCode: "404", ErrorCachingMinTTL: 60 };

export const fixtures: Fixture[] = [
	{
		name: "an error that cannot be customized, and a redirect",
		base: "classic",
		change: bend({ CustomErrorResponses: pair({ ...page, ErrorCode: 401 }, { ...page, ResponseCode: "302" }) }),
		findings: [
			"InvalidErrorCode/set CustomErrorResponses.Items[0].ErrorCode",
			"InvalidResponseCode/set CustomErrorResponses.Items[1].ResponseCode",
		],
	},
	{
		name: "one error twice",
		base: "modern",
		format: "xml",
		change: bend({ CustomErrorResponses: pair(page, page) }),
		findings: ["InvalidErrorCode/duplicate CustomErrorResponses.Items[1].ErrorCode"],
	},
	{
		name: "a page without a code, left out and empty",
		base: "classic",
		format: "python",
		change: bend({
			CustomErrorResponses: pair(
				{ ErrorCode: 404, ResponsePagePath: "/errors/404.html", ErrorCachingMinTTL: 60 },
				{ ErrorCode: 403, ResponsePagePath: "/errors/403.html", ResponseCode: "", ErrorCachingMinTTL: 60 },
			),
		}),
		findings: [
			"InvalidArgument/error-page-without-code CustomErrorResponses.Items[0]",
			"InvalidArgument/error-page-without-code CustomErrorResponses.Items[1].ResponseCode",
		],
		also: ["error-status-cache-control CustomErrorResponses.Items[1].ErrorCachingMinTTL"],
	},
	{
		name: "a code without a page",
		base: "modern",
		change: bend({ CustomErrorResponses: pair({ ErrorCode: 403, ResponseCode: "404", ErrorCachingMinTTL: 60 }) }),
		findings: ["InvalidArgument/error-code-without-page CustomErrorResponses.Items[0]"],
		also: ["error-status-cache-control CustomErrorResponses.Items[0].ErrorCachingMinTTL"],
	},
	{
		name: "both or none",
		base: "modern",
		format: "xml",
		change: bend({
			CustomErrorResponses: pair(page, {
				ErrorCode: 403,
				ResponsePagePath: "",
				ResponseCode: "",
				ErrorCachingMinTTL: 60,
			}),
		}),
		findings: [],
		also: ["error-status-cache-control CustomErrorResponses.Items[1].ErrorCachingMinTTL"],
	},
];
