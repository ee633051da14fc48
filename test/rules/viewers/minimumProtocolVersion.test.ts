import { expect, test } from "vitest";
import { readDocuments } from "../../../src/formats/read";
import { check } from "../../../src/rules/run";
import { API_VERSIONS, type ApiVersion } from "../../../src/schema/versions";

test("no policy means SSLv3 with SNI in the versions of 2014 alone", () => {
	const text = '{ "IAMCertificateId": "ASCAEXAMPLEID1234567", "SSLSupportMethod": "sni-only" }';
	const isRefused = (apiVersion: ApiVersion) =>
		readDocuments(text, { apiVersion }).documents.flatMap((document) =>
			check(document).filter((one) => one.rule === "InvalidProtocolSettings/sslv3-sni" && one.severity === "error"),
		).length === 1;
	expect(API_VERSIONS.filter(isRefused)).toEqual(["2014-10-21", "2014-11-06"]);
});

test.each([
	["2020-05-31", "TLSv1.2", "TLSv1.2_2025"],
	["2019-03-26", "TLSv1.2", "TLSv1.2_2019"],
	["2017-03-25", "TLSv1.2", "TLSv1.2_2018"],
	["2020-05-31", "TLSv1.1", "TLSv1.1_2016"],
	["2014-10-21", "TLSv1.0", "TLSv1"],
] as const)("API version %s: %s is meant for %s", (apiVersion, written, meant) => {
	const text = `{ "IAMCertificateId": "ASCAEXAMPLEID1234567", "SSLSupportMethod": "sni-only", "MinimumProtocolVersion": "${written}" }`;
	const [document] = readDocuments(text, { apiVersion }).documents;
	const found = document && check(document).find((one) => one.rule === "InvalidMinimumProtocolVersion/enum");
	expect(found?.message).toContain(`did you mean “${meant}”?`);
});
