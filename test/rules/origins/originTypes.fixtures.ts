import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "a bucket and a server at once",
		base: "modern",
		format: "xml",
		change: bend({
			"Origins.Items[0].CustomOriginConfig": { HTTPPort: 80, HTTPSPort: 443, OriginProtocolPolicy: "https-only" },
		}),
		findings: ["InvalidArgument/origin-type-both Origins.Items[0].CustomOriginConfig"],
	},
	{
		name: "access control in place of the kind",
		base: "modern",
		format: "python",
		change: bend({ "Origins.Items[0].S3OriginConfig": undefined }),
		findings: ["InvalidArgument/origin-type-none Origins.Items[0]"],
	},
	{
		name: "a VPC origin",
		base: "modern",
		change: bend({
			"Origins.Items[0]": {
				Id: "media",
				DomainName: "app.example.com",
				VpcOriginConfig: { VpcOriginId: "vo_AbCdEfGhIjKlMnOpQrStUv" },
			},
		}),
		findings: [],
	},
	{
		name: "an answer that was cut",
		base: "modern",
		change: bend({ "Origins.Items[0].S3OriginConfig": undefined }),
		changeText: (text) => JSON.stringify({ ETag: "E2QWRUHAPOMQZL", DistributionConfig: JSON.parse(text) }),
		findings: [],
	},
];
