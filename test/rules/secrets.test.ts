import { describe, expect, test } from "vitest";
import { readDocuments } from "../../src/formats/read";
import { FINDING_REPORTS } from "../../src/rules/reports/registry";
import { checkStrictly } from "./strictly";

const SECRET = "k9wPq2x7Lm4Zt8Rb";

/** Ways in which the value of a custom header breaks rules, or cannot be read. */
const VALUES: Record<string, unknown> = {
	plain: SECRET,
	"too long": SECRET.repeat(200),
	"with a line break": `${SECRET}\n${SECRET}`,
	"with spaces around": `  ${SECRET}  `,
	"with letters of no header": `${SECRET}äö\u200b`,
	"as a number": 91234567890123,
	"as a list": [SECRET],
	"as a structure": { Secret: SECRET, [SECRET]: 1 },
	"as yes or no": true,
	"as a placeholder": `\${${SECRET}}`,
	"as an ARN": `arn:aws:secretsmanager:us-east-1:111122223333:secret:${SECRET}`,
	"as a config in a string": JSON.stringify({ CallerReference: SECRET, Comment: SECRET }),
};
const NUMBER = "91234567890123";

/** Names under which it stands. */
const NAMES = ["X-Verify", "Authorization", "X-Edge-Secret", "Host", "", "X Bad\nName"];

function config(headers: object) {
	return {
		CallerReference: "r",
		Comment: "",
		Enabled: true,
		Origins: {
			Quantity: 1,
			Items: [{ Id: "a", DomainName: "a.example.com", CustomHeaders: headers, CustomOriginConfig: { HTTPPort: 80 } }],
		},
		DefaultCacheBehavior: { TargetOriginId: "a", ViewerProtocolPolicy: "allow-all" },
	};
}

function xmlOf(value: string, name: string): string {
	const header = `<OriginCustomHeader><HeaderName>${name}</HeaderName><HeaderValue>${value}</HeaderValue></OriginCustomHeader>`;
	return `<DistributionConfig xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><Origins><Quantity>1</Quantity><Items><Origin><Id>a</Id><DomainName>a.example.com</DomainName><CustomHeaders><Quantity>2</Quantity><Items>${header}</Items></CustomHeaders></Origin></Items></Origins></DistributionConfig>`;
}

const writers = await Promise.all(FINDING_REPORTS.map(({ load }) => load()));

/** All that is said of a text. */
function said(text: string, before: string): string {
	const [start] = readDocuments(before).documents;
	return readDocuments(text)
		.documents.map((document) => {
			const findings = [...checkStrictly(document), ...checkStrictly(document, { before: start ?? null })];
			const plain = findings.map(({ message, related, fix }) => [
				message,
				related?.map((one) => one.message),
				fix?.title,
			]);
			const reports = writers.map((write) => write([{ name: "a.json", document, findings }]));
			return JSON.stringify([plain, reports, document.problems.map((one) => one.message)]);
		})
		.join("\n");
}

describe.each(Object.entries(VALUES))("a secret %s", (_, value) => {
	const others = JSON.stringify(config({ Quantity: 0 }));
	test.each(NAMES)("of “%s” is in no message and no report", (name) => {
		const twice = [1, 2].map(() => ({ HeaderName: name, HeaderValue: value, HeaderValues: value }));
		for (const headers of [
			{ Quantity: 1, Items: [{ HeaderName: name, HeaderValue: value }] },
			{ Quantity: 5, Items: twice },
			{ Items: [{ HeaderName: name, headerValue: value }] },
		]) {
			const all = said(JSON.stringify(config(headers)), others);
			expect(all).not.toContain(SECRET);
			expect(all).not.toContain(NUMBER);
		}
	});

	test("is in none of an XML document either", () => {
		const all = said(xmlOf(typeof value === "string" ? value : SECRET, "X-Verify"), others);
		expect(all).not.toContain(SECRET);
	});
});
