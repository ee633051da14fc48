import { expect, test } from "vitest";
import { configXml } from "../../scripts/lib/apiDocuments.mjs";
import { findPredictions } from "../../src/capture/prediction";
import type { Document } from "../../src/document/document";
import { readDocuments } from "../../src/formats/read";

const documentOf = (text: string) => readDocuments(text).documents[0] as Document;
const first = documentOf(configXml("first"));
const other = documentOf(configXml("second").replace(">r<", ">s<"));

const paths = (code: string, sent: Document, before: Document | null) =>
	findPredictions({ sent, before, code, operation: "update" }).map((one) => `${one.rule} ${one.path}`);

test("what differs from the version before is known only with it", () => {
	const reference = "IllegalUpdate/caller-reference CallerReference";
	expect(paths("IllegalUpdate", other, null)).not.toContain(reference);
	expect(paths("IllegalUpdate", first, first)).not.toContain(reference);
	expect(paths("IllegalUpdate", other, first)[0]).toBe(reference);
});

test("a finding counts only for the code that CloudFront answered", () => {
	expect(paths("InconsistentQuantities", other, first)).toEqual([]);
});

test("observed error codes match as well as modelled ones", () => {
	const keys = "<QueryStringCacheKeys><Quantity>1</Quantity><Items><Name>a</Name></Items></QueryStringCacheKeys>";
	const values = `<ForwardedValues><QueryString>false</QueryString><Cookies><Forward>none</Forward></Cookies>${keys}</ForwardedValues>`;
	const sent = documentOf(configXml("fourth").replace("<ViewerProtocolPolicy>", `${values}<ViewerProtocolPolicy>`));
	const found = findPredictions({ sent, before: first, code: "InvalidArgument", operation: "update" });
	const keyed = found.find((one) => one.path.startsWith("DefaultCacheBehavior.ForwardedValues.QueryString"));
	expect(keyed?.error).toEqual({ code: "InvalidArgument", status: 400, modelled: "InvalidQueryStringParameters" });
});
