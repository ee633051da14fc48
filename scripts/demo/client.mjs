// Runs in a page: what a program does that uses the AWS SDK, against the server that the page comes from.
import { CloudFront } from "@aws-sdk/client-cloudfront";
import { HttpResponse } from "@smithy/core/protocols";

/**
 * @import { CloudFrontClientConfig, DistributionConfig } from "@aws-sdk/client-cloudfront"
 * @import { HttpRequest } from "@smithy/core/protocols"
 */

/** Sends each request as a console does: as JSON around the XML, to a server of its own that calls the API. */
const enveloping = {
	/** @param {HttpRequest} request */
	async handle({ method, path, headers, body }) {
		const ifMatch = headers["if-match"];
		const message = { method, path, headers: ifMatch ? { "If-Match": ifMatch } : {}, contentString: body ?? "" };
		const { statusCode, headers: answered, contentString } = await callInEnvelope(message);
		const content = new Blob([contentString]);
		return { response: new HttpResponse({ statusCode, headers: { etag: answered.ETag ?? "" }, body: content }) };
	},
};

/**
 * Sends a call in an envelope.
 * @param {{ method: string, path: string, headers: { "If-Match"?: string }, contentString?: string }} message
 * @returns {Promise<{ statusCode: number, headers: { ETag?: string }, contentString: string }>}
 */
export async function callInEnvelope(message) {
	const headers = { "content-type": "application/json" };
	return (await fetch("/api/call", { method: "POST", headers, body: JSON.stringify(message) })).json();
}

/**
 * The calls that the pages make, of one distribution.
 * @param {string} id of the distribution
 * @param {{ inEnvelopes?: boolean }} [options] inEnvelopes: as a console sends them, instead of as they are
 */
export function callsOf(id, { inEnvelopes = false } = {}) {
	const client = new CloudFront(
		/** @type {CloudFrontClientConfig} */ ({
			region: "us-east-1",
			endpoint: location.origin,
			maxAttempts: 1,
			credentials: { accessKeyId: "AKIAEXAMPLE", secretAccessKey: "s3cr3t", sessionToken: "t0ken" },
			...(inEnvelopes && { requestHandler: enveloping }),
		}),
	);
	const get = () => client.getDistributionConfig({ Id: id });
	return {
		list: () => client.listDistributions({}),
		get,
		/**
		 * Reads the distribution and sends it back changed.
		 * @param {(config: DistributionConfig) => Partial<DistributionConfig>} change the members to replace
		 * @param {string} [ifMatch] the version to claim; without it the one that was read
		 * @throws {Error} when the service refuses it, the error's code as its name
		 */
		async update(change, ifMatch) {
			const { DistributionConfig: config, ETag } = await get();
			if (!config) throw new Error("The service answered without a config");
			return client.updateDistribution({
				Id: id,
				IfMatch: ifMatch ?? ETag,
				DistributionConfig: { ...config, ...change(config) },
			});
		},
	};
}
