import { describe, expect, test } from "vitest";
import { readDocuments } from "../../../src/formats/read";
import { containsSecret, getSecretValues, hasNoSecrets, maskAllSecrets } from "../../../src/workspace/secrets/mask";

const SECRET = "k9wPq2x7Lm4Zt8Rb";
const OTHER = "Zz3-other-secret";

function config(...values: unknown[]) {
	const headers = values.map((HeaderValue, index) => ({ HeaderName: `X-${index}`, HeaderValue }));
	return {
		CallerReference: "r",
		Comment: "to be read",
		Origins: {
			Quantity: 1,
			Items: [{ Id: "a", DomainName: "b.example.com", CustomHeaders: { Quantity: values.length, Items: headers } }],
		},
	};
}

const xmlHeader = (value: string) =>
	`<OriginCustomHeader><HeaderName>X</HeaderName><HeaderValue>${value}</HeaderValue></OriginCustomHeader>`;
const xml = (...values: string[]) =>
	`<DistributionConfig><CallerReference>r</CallerReference><Comment>to be read</Comment><Origins><Quantity>1</Quantity><Items><Origin><Id>a</Id><CustomHeaders><Quantity>${values.length}</Quantity><Items>${values.map(xmlHeader).join("")}</Items></CustomHeaders></Origin></Items></Origins></DistributionConfig>`;
const python = (value: string) => JSON.stringify(config("@")).replaceAll('"', "'").replace("'@'", value);
const envelope = (content: string) =>
	JSON.stringify({ path: "/2020-05-31/distribution/E1/config", contentString: content });

const TEXTS: readonly (readonly [string, string])[] = [
	["JSON", JSON.stringify(config(SECRET, OTHER))],
	["XML", xml(SECRET, OTHER)],
	["XML with CDATA, comments and references", xml(`<![CDATA[${SECRET}]]>`, `<!-- ${OTHER} -->${OTHER}&#65;`)],
	["XML in a JSON envelope", envelope(xml(SECRET, OTHER))],
	["JSON in a JSON envelope", envelope(JSON.stringify(config(SECRET, OTHER)))],
	["JSON in a string in a string", envelope(JSON.stringify({ body: JSON.stringify(config(SECRET, OTHER)) }))],
	["several documents", `[${JSON.stringify(config(SECRET))},${JSON.stringify(config(OTHER))}]`],
	["Python", python(`'${SECRET}'`)],
	["Python, joined", python(`u'${SECRET}' "${OTHER}"`)],
	["Python, over lines", python(`('${SECRET}'\n'${OTHER}')`)],
	["Python, tripled", python(`"""${SECRET}"""`)],
	["Python, computed", python(`'${SECRET}' + suffix`)],
	["Python, a call", python(`encode('${SECRET}')`)],
	["a number", JSON.stringify(config(12_345_678_901)).replace("12345678901", "7700770077")],
	["something in its place", JSON.stringify(config({ deep: [SECRET] }))],
	["another spelling", JSON.stringify(config(SECRET)).replace("HeaderValue", "header_value")],
	[
		"a key that is there twice",
		JSON.stringify(config(SECRET)).replace('"HeaderValue"', `"HeaderValue":"${OTHER}","HeaderValue"`),
	],
];

describe.each(TEXTS)("%s", (_, text) => {
	const reading = readDocuments(text);
	const { documents } = reading;
	const masked = maskAllSecrets(text, reading) ?? "";

	test("is masked without other changes", () => {
		expect(masked).toContain("••••");
		for (const secret of [SECRET, OTHER, "7700770077"]) expect(masked).not.toContain(secret);
		expect(masked).toContain("to be read");
	});

	test("is read as the same documents", () => {
		const again = readDocuments(masked);
		const back = again.documents;
		expect(back.map(({ shape, format }) => [shape, format])).toEqual(
			documents.map(({ shape, format }) => [shape, format]),
		);
		expect(back.every(hasNoSecrets)).toBe(true);
		expect(documents.every(hasNoSecrets)).toBe(false);
		expect(maskAllSecrets(masked, again)).toBe(masked);
	});
});

test("a text without secrets does not change", () => {
	const text = JSON.stringify(config(""));
	expect(maskAllSecrets(text, readDocuments(text))).toBe(text);
});

test.each([
	[
		"nested too deep to be looked into",
		[1, 2, 3, 4, 5].reduce((text) => JSON.stringify({ a: text }), JSON.stringify(config(SECRET))),
	],
	["cut off", `${xml("")}<!-- <HeaderValue>${SECRET}</HeaderValue> -->`],
	["after a mistake", JSON.stringify(config("@")).replace('"@"', `"""${SECRET}"""`)],
	["in a text that ends too early", JSON.stringify(config(SECRET)).slice(0, -12)],
	["beside what was read", `${JSON.stringify(config(""))}\n# 'HeaderValue': '${SECRET}'`],
])("a secret that is %s is not taken for none", (_, text) => {
	expect(maskAllSecrets(text, readDocuments(text)) ?? "").not.toContain(SECRET);
});

describe("a secret that is repeated elsewhere", () => {
	const { documents } = readDocuments(xml(SECRET, "short"));

	test("is found, as in the message of a refusal", () => {
		expect(containsSecret(`The value ${SECRET} is not allowed`, getSecretValues(documents))).toBe(true);
		expect(containsSecret("The value is not allowed", getSecretValues(documents))).toBe(false);
	});

	test("is not searched when it is masked or too short", () => {
		expect([...getSecretValues(documents)]).toEqual([SECRET]);
		expect([...getSecretValues(readDocuments(xml("••••")).documents)]).toEqual([]);
	});
});
