import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "static addresses",
		base: "modern",
		change: bend({ "ViewerCertificate.SSLSupportMethod": "static-ip" }),
		findings: ["static-ip ViewerCertificate.SSLSupportMethod"],
	},
	{ name: "a certificate of ACM by SNI", base: "classic", findings: [] },
];
