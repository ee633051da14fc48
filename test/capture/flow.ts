import { configXml, distributionXml, errorXml, ID, listXml } from "../../scripts/lib/apiDocuments.mjs";
import { type Call, createCall } from "../../src/capture/call";
import type { Exchange } from "../../src/capture/exchange";
import { readDocuments } from "../../src/formats/read";

const HOST = "https://cloudfront.amazonaws.com";

interface Step extends Partial<Exchange> {
	method: string;
	path: string;
}

/** List, get, update, refused update, stale update, and a read after someone else's change. */
const STEPS: readonly Step[] = [
	{ method: "GET", path: "/distribution", status: 200, responseBody: listXml() },
	{ method: "GET", path: `/distribution/${ID}/config`, status: 200, responseBody: configXml("first"), etag: "V1" },
	{
		method: "PUT",
		path: `/distribution/${ID}/config`,
		status: 200,
		requestBody: configXml("second"),
		responseBody: distributionXml(configXml("second, trimmed")),
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
	{
		method: "GET",
		path: `/distribution/${ID}`,
		status: 200,
		responseBody: distributionXml(configXml("by another")),
		etag: "V3",
	},
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
		text === null ? [] : readDocuments(text, { url, etag: version }).documents;
	return createCall(one, documents(one.requestBody, ifMatch), documents(one.responseBody, etag));
}

/** A HAR file as DevTools export it. */
export const HAR = JSON.stringify({
	log: {
		version: "1.2",
		creator: { name: "WebInspector" },
		entries: DIRECT.map((one) => ({
			startedDateTime: new Date(one.time).toISOString(),
			request: {
				method: one.method,
				url: one.url,
				headers: [
					{ name: "Authorization", value: "AKIAEXAMPLE" },
					...(one.ifMatch ? [{ name: "If-Match", value: one.ifMatch }] : []),
				],
				...(one.requestBody !== null && { postData: { mimeType: "text/xml", text: one.requestBody } }),
			},
			response: {
				status: one.status,
				headers: one.etag ? [{ name: "ETag", value: one.etag }] : [],
				content: { mimeType: "text/xml", text: one.responseBody },
			},
		})),
	},
});
