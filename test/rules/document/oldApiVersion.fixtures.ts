import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "a policy and a member that came later",
		base: "classic",
		format: "xml",
		change: bend({
			"Origins.Items[0].ConnectionAttempts": 2,
			"ViewerCertificate.MinimumProtocolVersion": "TLSv1.2_2021",
		}),
		findings: ["version-old Origins.Items[0].ConnectionAttempts"],
		also: [
			"MalformedXML/unknown-member Origins.Items[0].ConnectionAttempts",
			"InvalidMinimumProtocolVersion/enum ViewerCertificate.MinimumProtocolVersion",
		],
	},
	{ name: "nothing that came later", base: "classic", format: "python", findings: [] },
];
