import type { Document } from "../src/document/document";
import type { Value } from "../src/document/value";
import { readDocuments } from "../src/formats/read";
import { writeDocument } from "../src/formats/write";
import { bases } from "../test/rules/bases";

type Config = { [member: string]: Value };

/** A config with that many cache behaviors, each with a pattern of its own. */
export function configWith(behaviors: number): Config {
	const config = structuredClone(bases.classic.config) as unknown as {
		CacheBehaviors: { Quantity: number; Items: Config[] };
	};
	const [first] = config.CacheBehaviors.Items;
	config.CacheBehaviors.Items = Array.from({ length: behaviors }, (_, index) => ({
		...first,
		PathPattern: `section-${index}/*/images/*.jpg`,
	}));
	config.CacheBehaviors.Quantity = behaviors;
	return config as unknown as Config;
}

/** A config with that many cache behaviors and origins. */
export function giantConfig(behaviors: number, origins = 500): Config {
	const config = configWith(behaviors) as unknown as {
		Origins: { Quantity: number; Items: Config[] };
		CacheBehaviors: { Items: Config[] };
	};
	const [first] = config.Origins.Items;
	config.Origins.Items = Array.from({ length: origins }, (_, index) => ({ ...first, Id: `origin-${index}` }));
	config.Origins.Quantity = origins;
	for (const [index, behavior] of config.CacheBehaviors.Items.entries())
		behavior.TargetOriginId = `origin-${index % origins}`;
	return config as unknown as Config;
}

/** What ListDistributions answers for that many distributions, in boto3's names: about 9 KB of XML for each. */
export function listOf(distributions: number): Config {
	const { CallerReference: _, Logging: __, DefaultRootObject: ___, ...summary } = configWith(3);
	return {
		DistributionList: {
			Marker: "",
			MaxItems: distributions,
			IsTruncated: false,
			Quantity: distributions,
			Items: Array.from({ length: distributions }, (_, index) => ({
				Id: `E${String(index).padStart(13, "0")}`,
				ARN: `arn:aws:cloudfront::111122223333:distribution/E${String(index).padStart(13, "0")}`,
				Status: "Deployed",
				LastModifiedTime: "2017-10-26T09:14:02.655Z",
				DomainName: `d${index}.cloudfront.net`,
				...summary,
			})),
		},
	};
}

/** The document that a value written as JSON reads as. */
export function documentOf(value: Value): Document {
	const [document] = readDocuments(JSON.stringify(value), { format: "json" }).documents;
	if (!document) throw new Error("The sample does not read");
	return document;
}

/** A value in each of the three formats. */
export function spellings(value: Value): { xml: string; python: string; json: string } {
	const document = documentOf(value);
	return {
		xml: writeDocument(document, "xml").text,
		python: writeDocument(document, "python").text,
		json: JSON.stringify(value, null, 4),
	};
}

/** What pages load besides: address and type of the answer, and what was sent. */
const OTHER_KINDS: readonly (readonly [ending: string, mime: string, sent?: string])[] = [
	["page.html", "text/html; charset=utf-8"],
	["app.js", "text/javascript"],
	["app.css", "text/css"],
	["photo.avif", "image/avif"],
	["icon.svg", "image/svg+xml"],
	["font.woff2", "font/woff2"],
	["clip.m4s", "video/mp4"],
	["codec.wasm", "application/wasm"],
	["beacon", "", "t=1&event=click&x=20"],
	["pixel.gif?u=https%3A%2F%2Fexample.com", "image/gif"],
];

/** Finished requests that carry no config, as entries of HAR; a body is asked for through `getContent`. */
export function otherRequests(count: number, getContent: () => unknown) {
	return Array.from({ length: count }, (_, index) => {
		const [ending = "", mime = "", sent] = OTHER_KINDS[index % OTHER_KINDS.length] ?? [];
		const headers = [
			{ name: "accept", value: "*/*" },
			{ name: "cookie", value: "session=1" },
		];
		return {
			startedDateTime: new Date(1_760_000_000_000 + index).toISOString(),
			time: 12.5,
			request: {
				method: sent === undefined ? "GET" : "POST",
				url: `https://cdn${index % 7}.example.com/distribution/2024/${index}/${ending}`,
				httpVersion: "h2",
				headers,
				...(sent !== undefined && { postData: { mimeType: "application/x-www-form-urlencoded", text: sent } }),
			},
			response: { status: 200, headers, content: { mimeType: mime, size: 20_000 } },
			timings: { blocked: 1, dns: -1, connect: -1, send: 0.1, wait: 10, receive: 1.4 },
			getContent,
		};
	});
}
