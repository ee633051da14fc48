import { type Call, callOf } from "../../src/capture/call";
import type { Exchange } from "../../src/capture/exchange";
import { read } from "../../src/formats/read";

export const ID = "E1A2B3C4D5";
const HOST = "https://cloudfront.amazonaws.com";

/** A config as the API writes it. */
export function configXml(comment: string, quantity = 1): string {
	return `<DistributionConfig xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><CallerReference>r</CallerReference><Aliases><Quantity>${quantity}</Quantity><Items><CNAME>www.example.com</CNAME></Items></Aliases><Origins><Quantity>1</Quantity><Items><Origin><Id>media</Id><DomainName>media.example.com</DomainName></Origin></Items></Origins><DefaultCacheBehavior><TargetOriginId>media</TargetOriginId><ViewerProtocolPolicy>https-only</ViewerProtocolPolicy></DefaultCacheBehavior><Comment>${comment}</Comment><Enabled>true</Enabled></DistributionConfig>`;
}

export const distributionXml = (comment: string) =>
	`<Distribution xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><Id>${ID}</Id><ARN>arn:aws:cloudfront::1:distribution/${ID}</ARN><Status>InProgress</Status><DomainName>d1.cloudfront.net</DomainName>${configXml(comment)}</Distribution>`;

export const listXml = `<DistributionList xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><Marker></Marker><MaxItems>100</MaxItems><IsTruncated>false</IsTruncated><Quantity>1</Quantity><Items><DistributionSummary><Id>${ID}</Id><Status>Deployed</Status></DistributionSummary></Items></DistributionList>`;

export const errorXml = (code: string, message = "The parameter is wrong") =>
	`<ErrorResponse xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>1</RequestId></ErrorResponse>`;

interface Step extends Partial<Exchange> {
	method: string;
	path: string;
}

/** List, get, update, refused update, stale update, and a read after someone else's change. */
const STEPS: readonly Step[] = [
	{ method: "GET", path: "/distribution", status: 200, responseBody: listXml },
	{ method: "GET", path: `/distribution/${ID}/config`, status: 200, responseBody: configXml("first"), etag: "V1" },
	{
		method: "PUT",
		path: `/distribution/${ID}/config`,
		status: 200,
		requestBody: configXml("second"),
		responseBody: distributionXml("second, trimmed"),
		ifMatch: "V1",
		etag: "V2",
	},
	{
		method: "PUT",
		path: `/distribution/${ID}/config`,
		status: 400,
		requestBody: configXml("third", 7),
		responseBody: errorXml("InconsistentQuantities"),
		ifMatch: "V2",
	},
	{
		method: "PUT",
		path: `/distribution/${ID}/config`,
		status: 412,
		requestBody: configXml("fourth"),
		responseBody: errorXml("PreconditionFailed"),
		ifMatch: "V1",
	},
	{ method: "GET", path: `/distribution/${ID}`, status: 200, responseBody: distributionXml("by another"), etag: "V3" },
];

/** The steps as a client of the API sends them. */
export const DIRECT: readonly Exchange[] = STEPS.map(({ path, ...step }, index) =>
	exchange(index, step, `${HOST}/2020-05-31${path}`),
);

/** The same steps as a console sends them: each in an envelope, through a server of its own. */
export const ENVELOPED: readonly Exchange[] = STEPS.map(({ path, method, ifMatch, etag, ...step }, index) => {
	const request = {
		path: `/2020-05-31${path}`,
		method,
		headers: ifMatch ? { "If-Match": ifMatch } : {},
		contentString: step.requestBody ?? "",
	};
	const response = { statusCode: step.status, headers: etag ? { ETag: etag } : {}, contentString: step.responseBody };
	const bodies = { requestBody: JSON.stringify(request), responseBody: JSON.stringify(response) };
	return exchange(index, { method: "POST", status: 200, ...bodies }, "https://console.example.com/api/call");
});

function exchange(index: number, step: Partial<Exchange>, url: string): Exchange {
	return {
		method: "GET",
		status: null,
		requestBody: null,
		responseBody: null,
		bodyMissing: false,
		ifMatch: null,
		etag: null,
		...step,
		url,
		time: 1_760_000_000_000 + index * 1000,
	};
}

/** Reads both bodies of an exchange. */
export function toCall(one: Exchange): Call | null {
	const { url, ifMatch, etag } = one;
	const documents = (text: string | null, version: string | null) =>
		text === null ? [] : read(text, { url, etag: version }).documents;
	return callOf(one, documents(one.requestBody, ifMatch), documents(one.responseBody, etag));
}
