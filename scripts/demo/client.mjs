// Runs in a page: what a program does that uses the AWS SDK, against the server that the page comes from.
import { CloudFront } from "@aws-sdk/client-cloudfront";
import { ID } from "../lib/apiDocuments.mjs";

/** @import { DistributionConfig } from "@aws-sdk/client-cloudfront" */

const client = new CloudFront({
	region: "us-east-1",
	endpoint: location.origin,
	maxAttempts: 1,
	credentials: { accessKeyId: "AKIAEXAMPLE", secretAccessKey: "s3cr3t", sessionToken: "t0ken" },
});

export const list = () => client.listDistributions({});

export const get = () => client.getDistributionConfig({ Id: ID });

/**
 * Reads the distribution and sends it back changed.
 * @param {(config: DistributionConfig) => Partial<DistributionConfig>} change the members to replace
 * @param {string} [ifMatch] the version to claim; without it the one that was read
 * @throws {Error} when the service refuses it, the error's code as its name
 */
export async function update(change, ifMatch) {
	const { DistributionConfig: config, ETag } = await get();
	if (!config) throw new Error("The service answered without a config");
	return client.updateDistribution({
		Id: ID,
		IfMatch: ifMatch ?? ETag,
		DistributionConfig: { ...config, ...change(config) },
	});
}
