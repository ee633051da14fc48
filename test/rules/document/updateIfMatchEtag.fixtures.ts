import { bases } from "../bases";
import { bend } from "../bend";
import type { Fixture } from "../fixture";

const request = (more: object) => (text: string) =>
	JSON.stringify({ Id: "E1A2B3C4D5E6F7", ...more, DistributionConfig: JSON.parse(text) });

/** Turns the base into something else. */
const everyMemberGone = Object.fromEntries(Object.keys(bases.modern.config).map((member) => [member, undefined]));

export const fixtures: Fixture[] = [
	{
		name: "no IfMatch",
		base: "modern",
		operation: "update",
		changeText: request({}),
		findings: ["InvalidIfMatchVersion/missing"],
	},
	{
		name: "the IfMatch of another version",
		base: "modern",
		changeText: request({ IfMatch: "E2QWRUHAPOMQZL" }),
		before: bend({ ...everyMemberGone, ETag: "E3ABCDEFGHIJKL", DistributionConfig: bases.modern.config }),
		findings: ["PreconditionFailed/etag IfMatch"],
	},
	{
		name: "an update whose IfMatch only the program knows",
		base: "modern",
		format: "python",
		changeText: (text) =>
			`client.update_distribution(Id=id, IfMatch=etag, DistributionConfig=${text.replace(/^[^{]*/, "")})`,
		findings: [],
	},
];
