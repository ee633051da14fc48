import { bend } from "../bend";
import type { Fixture } from "../fixture";

const origin = (VpcOriginId: string) =>
	bend({ "Origins.Items[0]": { Id: "media", DomainName: "app.example.com", VpcOriginConfig: { VpcOriginId } } });

export const fixtures: Fixture[] = [
	{
		name: "an ARN",
		base: "modern",
		format: "xml",
		change: origin("arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/app/a/b"),
		findings: ["InvalidArgument/vpc-origin Origins.Items[0].VpcOriginConfig.VpcOriginId"],
	},
	{
		name: "empty",
		base: "modern",
		format: "python",
		change: origin(""),
		findings: ["InvalidArgument/vpc-origin Origins.Items[0].VpcOriginConfig.VpcOriginId"],
	},
	{ name: "an ID", base: "modern", change: origin("vo_AbCdEfGhIjKlMnOpQrStUv"), findings: [] },
];
