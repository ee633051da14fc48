import type { Value } from "../../../src/document/value";
import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const HEADERS = "Origins.Items[0].CustomHeaders";

const header = (HeaderName: string, HeaderValue = "a"): Value => ({ HeaderName, HeaderValue });

export const fixtures: Fixture[] = [
	{
		name: "headers of CloudFront, in any case",
		base: "classic",
		format: "xml",
		change: bend({
			[HEADERS]: pair(header("host"), header("X-Amz-Date"), header("X-Real-IP"), header("Proxy-Authenticate")),
		}),
		findings: [0, 1, 2, 3].map(
			(index) => `InvalidArgument/custom-header-forbidden ${HEADERS}.Items[${index}].HeaderName`,
		),
	},
	{
		name: "names that are none",
		base: "modern",
		format: "python",
		change: bend({ [HEADERS]: pair(header(""), header("X From"), header("a".repeat(257))) }),
		findings: [0, 1, 2].map((index) => `InvalidArgument/custom-header-name ${HEADERS}.Items[${index}].HeaderName`),
	},
	{
		name: "values that are too long",
		base: "modern",
		change: bend({
			[HEADERS]: pair(
				...[1, 2, 3, 4, 5, 6].map((number) => header(`X-${number}`, "a".repeat(number === 1 ? 1784 : 1783))),
			),
		}),
		findings: [
			`InvalidArgument/custom-header-value ${HEADERS}.Items[0].HeaderValue`,
			`InvalidArgument/custom-header-total ${HEADERS}`,
		],
	},
	{
		name: "headers as they should be, one value blacked out",
		base: "modern",
		format: "xml",
		change: bend({ [HEADERS]: pair(header("X-From", "HIDDEN_DUE_TO_SECURITY_REASONS"), header("Authorization")) }),
		findings: [],
	},
];
