import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "no viewer certificate",
		base: "classic",
		format: "python",
		change: bend({ Aliases: { Quantity: 0 }, ViewerCertificate: undefined }),
		findings: ["viewer-certificate-present"],
	},
	{
		name: "only a program knows the certificate",
		base: "modern",
		format: "python",
		changeText: (text) => text.replace(/'ViewerCertificate': \{[^}]*\}/, "'ViewerCertificate': certificate()"),
		findings: [],
	},
	{
		name: "a part of a config",
		base: "modern",
		changeText: (text) => {
			const { Aliases, Comment, Enabled, PriceClass } = JSON.parse(text);
			return JSON.stringify({ Aliases, Comment, Enabled, PriceClass });
		},
		findings: [],
	},
];
