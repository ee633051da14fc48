import { describe, expect, it } from "vitest";
import { explainDomain } from "../../../src/lookup/explain/domains";

describe("explainDomain", () => {
	it.each([
		["media.s3.eu-west-1.amazonaws.com", "S3 bucket `media` in eu-west-1."],
		["mfzwi23gnjvgw.mrap.accesspoint.s3-global.amazonaws.com", "S3 Multi-Region Access Point `mfzwi23gnjvgw.mrap`."],
		["media.s3.amazonaws.com", "S3 bucket `media`, by the global endpoint, which names no Region."],
		["media.s3-website-us-east-1.amazonaws.com", "Website endpoint of S3 bucket `media` in us-east-1;"],
		["D111111ABCDEF8.cloudfront.net", "CloudFront distribution. A request may pass at most 2 distributions"],
		["c.data.mediastore.us-east-1.amazonaws.com", "MediaStore container in us-east-1. AWS shut down MediaStore"],
	])("describes %s", (host, text) => {
		expect(explainDomain(host)).toContain(text);
	});

	it.each(["example.com", "", "mrap.accesspoint.s3-global.amazonaws.com", "a".repeat(300)])(
		"knows nothing of %j",
		(host) => {
			expect(explainDomain(host)).toBeNull();
		},
	);
});
