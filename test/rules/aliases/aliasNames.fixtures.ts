import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "URLs, ports, paths and dots",
		base: "modern",
		change: bend({
			Aliases: pair(
				"https://a.example.com",
				"b.example.com:443",
				"c.example.com/",
				"d.example.com.",
				"e..example.com",
				"",
			),
		}),
		findings: [0, 1, 2, 3, 4, 5].map((index) => `InvalidArgument/alias-syntax Aliases.Items[${index}]`),
	},
	{
		name: "capitals",
		base: "classic",
		format: "xml",
		change: bend({ Aliases: pair("WWW.example.com") }),
		findings: ["InvalidArgument/alias-uppercase Aliases.Items[0]"],
	},
	{
		name: "wildcards",
		base: "classic",
		format: "python",
		change: bend({ Aliases: pair("*.example.com", "*x.example.org", "a.*.example.net", "*") }),
		findings: [1, 2, 3].map((index) => `InvalidArgument/alias-wildcard Aliases.Items[${index}]`),
	},
	{
		name: "the name of a distribution",
		base: "modern",
		format: "xml",
		change: bend({ Aliases: pair("d111111abcdef8.cloudfront.net") }),
		findings: ["InvalidArgument/alias-cloudfront-net Aliases.Items[0]"],
	},
	{
		name: "names without a dot, with hyphens at the ends of labels, and without a top-level domain",
		base: "classic",
		format: "xml",
		change: bend({
			Aliases: pair(
				"bucketname",
				"-a.example.com",
				"a-.example.com",
				"192.0.2.1",
				"www.example.1",
				"example.c",
				"*.com",
			),
		}),
		findings: [0, 1, 2, 3, 4, 5, 6].map((index) => `InvalidArgument/alias-syntax Aliases.Items[${index}]`),
	},
	{
		name: "odd but legal names",
		base: "modern",
		format: "python",
		change: bend({ Aliases: pair("_acme.example.com", "xn--bcher-kva.example", `${"a".repeat(63)}.example.com`) }),
		findings: [],
	},
	{
		name: "names that are filled in later",
		base: "modern",
		change: bend({ Aliases: pair("$DOMAIN", "<your domain>", "HIDDEN_DUE_TO_SECURITY_REASONS") }),
		findings: [],
	},
];
