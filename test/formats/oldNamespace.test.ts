import { expect, test } from "vitest";
import { readDocuments } from "../../src/formats/read";
import { check } from "../../src/rules/run";
import { findReadableVersion } from "../../src/schema/versions";

const config = (version: string) =>
	`<DistributionConfig xmlns="http://cloudfront.amazonaws.com/doc/${version}/"><CallerReference>a</CallerReference><Aliases><Quantity>1</Quantity><Items><CNAME>www.example.com</CNAME></Items></Aliases><ViewerCertificate><IAMCertificateId>ASCAEXAMPLEID1234567</IAMCertificateId><SSLSupportMethod>sni-only</SSLSupportMethod></ViewerCertificate></DistributionConfig>`;

test("what is older than all versions on record is read and judged by the oldest", () => {
	const [old] = readDocuments(config("2012-07-01")).documents;
	const [oldest] = readDocuments(config("2014-05-31")).documents;
	expect([old?.apiVersion, old?.apiVersionFrom]).toEqual(["2014-05-31", "namespace"]);
	const rulesOf = (document: typeof old) =>
		(document ? check(document, { operation: "update" }) : []).map((one) => one.rule);
	expect(rulesOf(old)).toEqual(rulesOf(oldest));
	const missing = check(old as NonNullable<typeof old>, { operation: "update" }).map((one) => one.message);
	expect(missing.filter((one) => /WebACLId|HttpVersion|FieldLevelEncryptionId/.test(one))).toEqual([]);
});

test("a URL of an old version is read by the oldest, too", () => {
	const url = "/2010-11-01/distribution/E1/config";
	expect(
		readDocuments('{"CallerReference": "a", "Comment": "", "Enabled": true}', { url }).documents[0]?.apiVersion,
	).toBe("2014-05-31");
});

test("a later date that is no version says nothing", () => {
	expect(findReadableVersion("2020-06-01")).toBe(null);
	expect(findReadableVersion("2017-01-01")).toBe(null);
	expect(findReadableVersion("no date")).toBe(null);
	expect(readDocuments(config("2030-01-01")).documents[0]?.apiVersionFrom).toBe("default");
});
