import {
	CloudFrontClient,
	type CloudFrontClientConfig,
	CreateDistributionCommand,
	GetDistributionConfigCommand,
} from "@aws-sdk/client-cloudfront";
import type { Value } from "../../src/document/value";

interface Exchange {
	body: string;
}

/** A client of the real SDK that talks to nobody: what it sends is kept, what it gets is given. */
function offlineClient(answer: string, sent: Exchange): CloudFrontClient {
	return new CloudFrontClient({
		region: "us-east-1",
		credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "secret" },
		requestHandler: {
			handle: async (request: { body?: unknown }) => {
				sent.body = String(request.body ?? "");
				return { response: { statusCode: 200, headers: {}, body: new TextEncoder().encode(answer) } };
			},
		},
	} as CloudFrontClientConfig);
}

/** The XML body that the AWS SDK for JavaScript sends to create a distribution with a config. */
export async function sdkXml(config: Value): Promise<string> {
	const sent: Exchange = { body: "" };
	const input = { DistributionConfig: config } as unknown as CreateDistributionCommand["input"];
	await offlineClient("<Distribution/>", sent).send(new CreateDistributionCommand(input));
	return sent.body;
}

/** What the SDK reads when CloudFront answers GetDistributionConfig with an XML body. */
export async function sdkRead(xml: string): Promise<Value> {
	const result = await offlineClient(xml, { body: "" }).send(new GetDistributionConfigCommand({ Id: "E1" }));
	return result.DistributionConfig as unknown as Value;
}
