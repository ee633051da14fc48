import { expect, test } from "vitest";
import type { Document } from "../../src/document/document";
import { readDocuments } from "../../src/formats/read";
import { toErrorLabel } from "../../src/rules/reports/errorLabel";
import { toFindingsJson } from "../../src/rules/reports/json";
import { toFindingsMarkdown } from "../../src/rules/reports/markdown";
import { toFindingsSarif } from "../../src/rules/reports/sarif";
import { check } from "../../src/rules/run";

const [document] = readDocuments(
	JSON.stringify({
		Id: "site",
		DomainName: "site-of-example.s3-website-eu-west-1.amazonaws.com",
		S3OriginConfig: { OriginAccessIdentity: "" },
	}),
).documents as [Document];
const findings = check(document).filter((one) => one.rule === "InvalidOrigin/website-endpoint");
const error = { code: "InvalidArgument", status: 400, modelled: "InvalidOrigin" };

test("a finding has the code that CloudFront gives first, that of the model second", () => {
	expect(findings.map((one) => one.error)).toEqual([error]);
	expect(toFindingsJson(document, findings).map((one) => one.error)).toEqual([error]);
	const [run] = toFindingsSarif([{ uri: "site.json", document, findings }]).runs;
	expect(run?.results.map((one) => one.properties)).toEqual([{ error }]);
	expect(toFindingsMarkdown("site", document, findings)).toContain("InvalidArgument, 400; in the model InvalidOrigin");
	expect(toErrorLabel({ code: "ParamValidation", status: 0 })).toBe("ParamValidation");
});
