import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "no namespace",
		base: "classic",
		format: "xml",
		changeText: (text) => text.replace(/ xmlns="[^"]*"/, ""),
		findings: ["MalformedXML/not-well-formed"],
	},
	{
		name: "a version that is not on record",
		base: "modern",
		format: "xml",
		changeText: (text) => text.replace("2020-05-31/", "2021-05-31/"),
		findings: ["MalformedXML/not-well-formed"],
	},
	{ name: "the namespace of its version", base: "modern", format: "xml", findings: [] },
	{
		name: "a fragment",
		base: "modern",
		format: "xml",
		changeText: (text) => /<Origins>[\s\S]*<\/Origins>/.exec(text)?.[0] ?? "",
		findings: [],
	},
];
