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
		name: "two codes with the page of an app",
		base: "modern",
		change: bend({
			CustomErrorResponses: pair(
				...[404, 403].map((code) => page(code, { ResponsePagePath: "/index.html", ResponseCode: "200" })),
			),
			WebACLId: "",
		}),
		findings: ["error-200-masks CustomErrorResponses.Items[1].ResponseCode"],
	},
	{ name: "a page for 404", base: "classic", format: "python", findings: [] },
];
