import { bend } from "../bend";
import type { Fixture } from "../fixture";

const ID = "a1b2c3d4-5678-90ab-cdef-111122223333";

export const fixtures: Fixture[] = [
	{
		name: "a name",
		base: "classic",
		format: "xml",
		change: bend({ WebACLId: "site-acl" }),
		findings: ["InvalidWebACLId/format WebACLId"],
	},
	{
		name: "an ARN of WAF Classic",
		base: "modern",
		change: bend({ WebACLId: `arn:aws:waf::111122223333:webacl/${ID}` }),
		findings: ["InvalidWebACLId/format WebACLId"],
	},
	{
		name: "a web ACL of a Region",
		base: "modern",
		format: "python",
		change: bend({ WebACLId: `arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/site/${ID}` }),
		findings: ["InvalidWebACLId/scope WebACLId"],
	},
	{
		name: "a regional one in us-east-1",
		base: "modern",
		format: "xml",
		change: bend({ WebACLId: `arn:aws:wafv2:us-east-1:111122223333:regional/webacl/site/${ID}` }),
		findings: ["InvalidWebACLId/scope WebACLId"],
	},
	{
		name: "an ARN with the account blacked out",
		base: "modern",
		change: bend({ WebACLId: `arn:aws:wafv2:us-east-1:XXXXXXXXXXXX:global/webacl/site/${ID}` }),
		findings: [],
	},
	{ name: "blacked out", base: "classic", change: bend({ WebACLId: "REDACTED" }), findings: [] },
];
