import { bend } from "../bend";
import type { Fixture } from "../fixture";

const CODE = "IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior";

export const fixtures: Fixture[] = [
	{
		name: "plain HTTP, and no form data",
		base: "modern",
		format: "xml",
		change: bend({
			"DefaultCacheBehavior.FieldLevelEncryptionId": "C3KM2WVD605UAY",
			"DefaultCacheBehavior.ViewerProtocolPolicy": "allow-all",
		}),
		findings: [
			`${CODE}/methods DefaultCacheBehavior.AllowedMethods`,
			`${CODE}/viewer-policy DefaultCacheBehavior.ViewerProtocolPolicy`,
		],
		also: [
			"s3-protocol-matches-viewer DefaultCacheBehavior.ViewerProtocolPolicy",
			"viewer-https DefaultCacheBehavior.ViewerProtocolPolicy",
		],
	},
	{
		name: "methods left out",
		base: "modern",
		change: bend({
			"DefaultCacheBehavior.FieldLevelEncryptionId": "C3KM2WVD605UAY",
			"DefaultCacheBehavior.AllowedMethods": undefined,
		}),
		findings: [`${CODE}/methods DefaultCacheBehavior`],
	},
	{
		name: "no form data for a single origin",
		base: "classic",
		apiVersion: "2017-10-30",
		format: "xml",
		change: bend({
			"CacheBehaviors.Items[0].FieldLevelEncryptionId": "C3KM2WVD605UAY",
			"CacheBehaviors.Items[0].AllowedMethods": {
				Quantity: 2,
				Items: ["GET", "HEAD"],
				CachedMethods: { Quantity: 2, Items: ["GET", "HEAD"] },
			},
		}),
		findings: [`${CODE}/methods CacheBehaviors.Items[0].AllowedMethods`],
	},
	{
		name: "plain HTTP to the origin of a path",
		base: "classic",
		apiVersion: "2017-10-30",
		format: "python",
		change: bend({
			"CacheBehaviors.Items[0].FieldLevelEncryptionId": "C3KM2WVD605UAY",
			"Origins.Items[1].CustomOriginConfig.OriginProtocolPolicy": "http-only",
		}),
		findings: [`${CODE}/origin-policy CacheBehaviors.Items[0].FieldLevelEncryptionId`],
		also: ["origin-encryption Origins.Items[1].CustomOriginConfig.OriginProtocolPolicy"],
	},
	{
		name: "HTTPS all the way",
		base: "classic",
		apiVersion: "2017-10-30",
		format: "xml",
		change: bend({ "CacheBehaviors.Items[0].FieldLevelEncryptionId": "C3KM2WVD605UAY" }),
		findings: [],
	},
];
