import { bend } from "../bend";
import type { Fixture } from "../fixture";

const NAME = "Origins.Items[1].DomainName";

export const fixtures: Fixture[] = [
	{
		name: "a URL",
		base: "classic",
		format: "xml",
		change: bend({ [NAME]: "https://k3x9q2v7ab.execute-api.eu-central-1.amazonaws.com" }),
		findings: [`InvalidArgument/origin-domain-url ${NAME}`],
	},
	{
		name: "a port, on a bucket",
		base: "modern",
		change: bend({ [NAME]: "standby-of-example.s3.us-west-2.amazonaws.com:443" }),
		findings: [`InvalidArgument/origin-domain-url ${NAME}`],
	},
	{
		name: "a path",
		base: "classic",
		format: "python",
		change: bend({ [NAME]: "api.example.com/v1" }),
		findings: [`InvalidArgument/origin-domain-url ${NAME}`],
	},
	{
		name: "a blank",
		base: "classic",
		format: "xml",
		change: bend({ [NAME]: "api.example.com " }),
		findings: [`InvalidArgument/origin-domain-syntax ${NAME}`],
	},
	{
		name: "an IP address",
		base: "classic",
		format: "python",
		change: bend({ [NAME]: "203.0.113.10" }),
		findings: [`InvalidArgument/origin-domain-ip ${NAME}`],
	},
	...["localhost", "-api.example.com", "api.example-", "api.example.1", "api.example.c"].map(
		(name): Fixture => ({
			name: `a host that DNS does not know: ${name}`,
			base: "classic",
			format: "xml",
			change: bend({ [NAME]: name }),
			findings: [`InvalidArgument/origin-domain-syntax ${NAME}`],
		}),
	),
	{
		name: "an address of IPv6",
		base: "classic",
		change: bend({ [NAME]: "2001:db8::1" }),
		findings: [`InvalidArgument/origin-domain-syntax ${NAME}`],
	},
	{
		name: "an underscore, and a parameter of tenants",
		base: "modern",
		change: bend({
			"Origins.Items[0].DomainName": "media_of_example.s3.eu-west-1.amazonaws.com",
			[NAME]: "{{tenant}}.s3.us-west-2.amazonaws.com",
		}),
		findings: [],
	},
];
