import { describe, expect, it } from "vitest";
import { Cursor } from "../../src/document/cursor";
import { findDistributionConfig } from "../../src/document/distributionConfig";
import type { Document } from "../../src/document/document";
import { applyEdits } from "../../src/document/edit";
import { FORMAT_NAMES, formatTraits } from "../../src/document/formatTraits";
import { toPlainValue } from "../../src/document/value";
import { setMember } from "../../src/formats/edits";
import { readDocuments } from "../../src/formats/read";
import { detectFormat, formats, getFormat } from "../../src/formats/registry";
import { writeDocument } from "../../src/formats/write";
import { createSnippet } from "../../src/lookup/snippet";
import { maskAllSecrets } from "../../src/workspace/secrets/mask";
import { parseSession } from "../../src/workspace/session/snapshot";

const CONFIG = {
	CallerReference: "a",
	Aliases: { Quantity: 1, Items: ["www.example.com"] },
	Comment: 'of "two" parts & <more>',
	Enabled: true,
	Origins: {
		Quantity: 1,
		Items: [{ Id: "o", CustomHeaders: { Quantity: 1, Items: [{ HeaderName: "X", HeaderValue: "s3cret&value" }] } }],
	},
};
const [source] = readDocuments(JSON.stringify(CONFIG)).documents as [Document];

it("every format is registered under its name, and called something of its own", () => {
	expect(formats.map(({ name }) => name).sort()).toEqual([...FORMAT_NAMES].sort());
	for (const name of FORMAT_NAMES) expect(getFormat(name).name).toBe(name);
	for (const { name, traits } of formats) expect(traits).toBe(formatTraits[name]);
	expect(new Set(formats.map(({ traits }) => traits.label)).size).toBe(formats.length);
});

// What a new format needs besides its reader and printer, told by name.
describe.each(FORMAT_NAMES)("%s", (name) => {
	const { text } = writeDocument(source, name);
	const [document] = readDocuments(text).documents as [Document];

	it("is recognized in what it prints, and reads the same from it", () => {
		expect(detectFormat(text)?.name).toBe(name);
		expect(document.format).toBe(name);
		expect(toPlainValue(document.root, text)).toEqual(CONFIG);
	});

	it("edits its own text", () => {
		const edits = setMember(document, document.root, "Enabled", false);
		const edited = applyEdits(text, edits ?? []);
		const [after] = readDocuments(edited, { format: name }).documents as [Document];
		expect(toPlainValue(after.root, edited)).toEqual({ ...CONFIG, Enabled: false });
	});

	it("finds each character of a document in a string of it", () => {
		const inner = JSON.stringify(CONFIG);
		const [holder] = readDocuments(JSON.stringify({ body: inner })).documents as [Document];
		const outer = getFormat(name).print({
			node: { ...holder.root, kind: "string", value: inner, entries: [] },
			source: "",
			from: "json",
			name: null,
			apiVersion: holder.apiVersion,
		});
		const [found] = readDocuments(outer, { format: name }).documents as [Document];
		const domain = Cursor.root(found).get("Aliases")?.items()[0];
		expect(domain?.string).toBe("www.example.com");
		expect(domain?.sourceText.replace(/\\?"|&quot;/g, "")).toBe("www.example.com");
	});

	it("masks secrets and stays what it is", () => {
		const masked = maskAllSecrets(text, { documents: [document], problems: [] });
		expect(masked).not.toContain("s3cret");
		const [after] = readDocuments(masked ?? "").documents as [Document];
		expect(after).toMatchObject({ format: name, shape: "DistributionConfig" });
		expect(after.problems.filter(({ severity }) => severity === "error")).toEqual([]);
	});

	it("has a snippet that reads back", () => {
		const snippet = createSnippet("DistributionConfig.Aliases", name) ?? "";
		const [read] = readDocuments(snippet, { format: name }).documents as [Document];
		const config = findDistributionConfig(Cursor.root(read));
		expect(config?.get("Aliases", "Quantity")?.number).toBe(1);
		expect(config?.get("Aliases")?.items()[0]?.string).toBe("www.example.com");
	});

	it("is remembered of a document that is restored", () => {
		const document = { title: "a", text: 0, index: 0, options: { format: name } };
		const session = parseSession({ version: 1, texts: [text], documents: [document], current: 0 }).set;
		expect(session?.documents[0]?.options.format).toBe(name);
	});
});
