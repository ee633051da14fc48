import { describe, expect, it } from "vitest";
import { isServiceHost, parseS3Host } from "../../src/model/hosts";

describe("s3Host", () => {
	it.each([
		["media.s3.amazonaws.com", { bucket: "media", region: null, isWebsite: false, hasDash: false }],
		[
			"a.b-c.s3.us-gov-west-1.amazonaws.com",
			{ bucket: "a.b-c", region: "us-gov-west-1", isWebsite: false, hasDash: false },
		],
		["media.s3-us-west-2.amazonaws.com", { bucket: "media", region: "us-west-2", isWebsite: false, hasDash: true }],
		[
			"media.s3.dualstack.eu-west-1.amazonaws.com",
			{ bucket: "media", region: "eu-west-1", isWebsite: false, hasDash: false },
		],
		[
			"media.s3.cn-north-1.amazonaws.com.cn",
			{ bucket: "media", region: "cn-north-1", isWebsite: false, hasDash: false },
		],
		[
			"media.s3-website-us-east-1.amazonaws.com",
			{ bucket: "media", region: "us-east-1", isWebsite: true, hasDash: true },
		],
		[
			"media.s3-website.eu-central-1.amazonaws.com",
			{ bucket: "media", region: "eu-central-1", isWebsite: true, hasDash: false },
		],
		["$name.s3-website-$region.amazonaws.com", { bucket: "$name", region: "$region", isWebsite: true, hasDash: true }],
	])("takes %s apart", (host, parts) => {
		expect(parseS3Host(host)).toEqual(parts);
	});

	it.each(["s3.amazonaws.com", "s3.eu-west-1.amazonaws.com", "www.example.com", "media.s3.example.com", ""])(
		"finds no bucket in “%s”",
		(host) => {
			expect(parseS3Host(host)).toBeNull();
		},
	);
});

describe("isHostOf", () => {
	it.each([
		["load balancer", "site-1.eu-west-1.elb.amazonaws.com", true],
		["load balancer", "site-1.elb.us-east-1.amazonaws.com", true],
		["load balancer", "elb.amazonaws.com.example.com", false],
		["Lambda function URL", "abcdefgh12345678.lambda-url.eu-west-1.on.aws", true],
		["Lambda function URL", "x.abcdefgh.lambda-url.eu-west-1.on.aws", false],
		["API Gateway", "a1b2c3d4e5.execute-api.us-east-1.amazonaws.com", true],
		["MediaStore", "abcdef123456.data.mediastore.eu-west-1.amazonaws.com", true],
		["MediaStore", "abcdef.mediastore.example.com", false],
	] as const)("tells whether a %s has the name %s", (service, host, expected) => {
		expect(isServiceHost(service, host)).toBe(expected);
	});
});
