import { bend } from "../bend";
import type { Fixture } from "../fixture";

const ORIGIN = {
	Id: "media",
	DomainName: "abcdefgh12345678.lambda-url.eu-west-1.on.aws",
	CustomOriginConfig: {
		HTTPPort: 80,
		HTTPSPort: 443,
		OriginProtocolPolicy: "https-only",
		OriginSslProtocols: { Quantity: 1, Items: ["TLSv1.2"] },
	},
};

export const fixtures: Fixture[] = [
	{
		name: "no control",
		base: "modern",
		format: "python",
		change: bend({ "Origins.Items[0]": ORIGIN }),
		findings: ["lambda-url-oac Origins.Items[0].DomainName"],
	},
	{
		name: "an empty id of control",
		base: "modern",
		format: "xml",
		change: bend({ "Origins.Items[0]": { ...ORIGIN, OriginAccessControlId: "" } }),
		findings: ["lambda-url-oac Origins.Items[0].OriginAccessControlId"],
	},
	{
		name: "with control",
		base: "modern",
		change: bend({ "Origins.Items[0]": { ...ORIGIN, OriginAccessControlId: "E3AB12CD34EF56" } }),
		findings: [],
	},
];
