import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Document } from "../../src/document/document";
import { readDocuments } from "../../src/formats/read";
import { casesById } from "../../src/rules/catalogue";
import type { Finding, RuleId } from "../../src/rules/finding";
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
	const [run] = toFindingsSarif([{ name: "site.json", document, findings }]).runs;
	expect(run?.results.map((one) => one.properties)).toEqual([{ error }]);
	expect(toFindingsMarkdown([{ name: "site", document, findings }])).toContain(
		"InvalidArgument, 400; in the model InvalidOrigin",
	);
	expect(toErrorLabel({ code: "ParamValidation", status: 0 })).toBe("ParamValidation");
});

test("SARIF describes rules without the markup of docs", () => {
	const every = { ...(findings[0] as Finding) };
	const all = [...casesById.keys()].map((rule) => ({ ...every, rule: rule as RuleId }));
	const [run] = toFindingsSarif([{ name: "site.json", document, findings: all }]).runs;
	const rules = run?.tool.driver.rules ?? [];
	expect(rules).toHaveLength(casesById.size);
	for (const { id, shortDescription, fullDescription, help } of rules) {
		const texts = [shortDescription.text, fullDescription.text, help.text, fullDescription.markdown, help.markdown];
		for (const text of texts) expect(text, id).not.toMatch(/\[\[|\]\]/);
	}
});

test("the page of a rule is there, with the section of each case", () => {
	for (const [id, { page }] of casesById) {
		const [file = "", anchor] = page?.split("#") ?? [];
		expect(existsSync(file), `${id}: ${file}`).toBe(true);
		const headings = [...readFileSync(file, "utf8").matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
		expect(headings, file).toContain(id);
		expect(anchor, id).toMatch(/^[\w-]+$/);
	}
});
