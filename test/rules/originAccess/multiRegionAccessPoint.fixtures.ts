import { appOrigin, lambdaOn, toOneOrigin } from "../appOrigin";
import { bend } from "../bend";
import type { Fixture } from "../fixture";

const HOST = "Origins.Items[0].DomainName";
const CONTROL = "Origins.Items[0].OriginAccessControlId";
const POINT = "mfzwi23gnjvgw.mrap.accesspoint.s3-global.amazonaws.com";

export const fixtures: Fixture[] = [
	{
		name: "no origin access control",
		base: "modern",
		format: "xml",
		change: bend({ [HOST]: POINT, [CONTROL]: "" }),
		findings: [`access-point-unsigned ${CONTROL}`],
	},
	{
		name: "a function signs",
		base: "modern",
		change: bend({
			[HOST]: POINT,
			[CONTROL]: "",
			"DefaultCacheBehavior.LambdaFunctionAssociations": lambdaOn("origin-request"),
		}),
		findings: [],
	},
	{
		name: "the control of a bucket",
		base: "modern",
		format: "python",
		change: bend({ [HOST]: POINT }),
		findings: [`access-point-signature ${CONTROL}`],
	},
	{
		name: "a control of its own",
		base: "modern",
		change: bend({ [HOST]: POINT, [CONTROL]: "E3AAAAAAAAAAAA" }),
		findings: [`access-point-regions ${CONTROL} (incomplete)`],
	},
	{
		name: "a custom origin",
		base: "modern",
		change: bend({
			...toOneOrigin(appOrigin({ DomainName: POINT, OriginAccessControlId: "E3AAAAAAAAAAAA" })),
		}),
		findings: [`access-point-regions ${CONTROL} (incomplete)`],
	},
];
