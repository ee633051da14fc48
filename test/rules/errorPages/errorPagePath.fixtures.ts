import { bend } from "../bend";
import type { Fixture } from "../fixture";

const PATH = "CustomErrorResponses.Items[0].ResponsePagePath";

export const fixtures: Fixture[] = [
	{
		name: "no slash in front",
		base: "classic",
		change: bend({ [PATH]: "errors/404.html" }),
		findings: [`InvalidRelativePath/no-slash ${PATH}`],
	},
	{
		name: "blanks, a bad escape and letters outside of ASCII",
		base: "classic",
		format: "xml",
		change: bend({ [PATH]: "/größe 100%.html" }),
		findings: [`InvalidRelativePath/encoding ${PATH}`],
	},
	{
		name: "4,001 characters",
		base: "classic",
		format: "python",
		change: bend({ [PATH]: `/${"a".repeat(4000)}` }),
		findings: [`InvalidRelativePath/length ${PATH}`],
	},
	{
		name: "a whole URL",
		base: "classic",
		change: bend({ [PATH]: "https://www.example.com/404.html" }),
		findings: [`InvalidRelativePath/url ${PATH}`],
	},
	{
		name: "an encoded path",
		base: "classic",
		format: "xml",
		change: bend({ [PATH]: "/gr%C3%B6%C3%9Fe/~seite(1).html?lang=de" }),
		findings: [],
	},
];
