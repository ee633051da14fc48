import { parsePatch } from "diff";
import { describe, expect, it } from "vitest";
import { type Comparison, compareDocuments } from "../../src/diff/compare";
import { toCanonicalText } from "../../src/diff/outputs/canonicalText";
import { toDiffHtml } from "../../src/diff/outputs/html";
import { toDiffJson } from "../../src/diff/outputs/json";
import { toJsonPatch } from "../../src/diff/outputs/jsonPatch";
import { toDiffMarkdown } from "../../src/diff/outputs/markdown";
import { DIFF_OUTPUTS, type DiffOutput } from "../../src/diff/outputs/registry";
import type { DiffOutputOptions } from "../../src/diff/outputs/shownValues";
import { toDiffText } from "../../src/diff/outputs/text";
import { toUnifiedDiff } from "../../src/diff/outputs/unified";
import type { Document } from "../../src/document/document";
import { toPlainValue } from "../../src/document/value";
import { baseConfig, behavior, type Config, documentOf, edit, listOf, rewritten, set } from "./configs";
import { applyPatch } from "./patch";

const NAMES = { before: "live.xml", after: "next.json" };
const HOSTILE = `<script>alert("x")</script> | \`code\` & 'y' @team [a](http://b)`;

function pair(change: (config: Config) => void): [Document, Document] {
	const config = baseConfig();
	const before = documentOf(config);
	change(config);
	return [before, documentOf(config)];
}

const edited = pair((config) => {
	set(config, "DefaultCacheBehavior.DefaultTTL", 86_400);
	set(config, "Origins.Items.1.CustomHeaders.Items.0.HeaderValue", "another-secret");
	set(config, "CacheBehaviors.Items.0.TargetOriginId", "media");
	edit(config, "CacheBehaviors", (items) => items.unshift(...items.splice(2, 1)));
});

const hostile = pair((config) => {
	set(config, "Comment", HOSTILE);
	edit(config, "Aliases", (items) => items.push(HOSTILE));
});

describe("JSON", () => {
	it("has exactly the members of the contract", () => {
		const report = toDiffJson(compareDocuments(...edited));
		expect(report.changes[0]).toEqual({
			kind: "changed",
			path: 'Origins["api"].CustomHeaders["X-From"].HeaderValue',
			before: "first-secret",
			after: "another-secret",
			effect: "origin-access",
			sentence: expect.stringContaining("X-From"),
		});
		expect(Object.keys(report.findings)).toEqual(["new", "fixed", "remaining"]);
		expect(report.findings.remaining[0]).toHaveProperty("line");
	});
});

describe("text", () => {
	it("lists each change with its values, its effect and what it leaves unused", () => {
		const text = toDiffText(compareDocuments(...edited), NAMES);
		expect(text).toContain("live.xml → next.json: 4 changes");
		expect(text).toContain("~ DefaultCacheBehavior.DefaultTTL: 3600 → 86400\n    [freshness] For all other paths");
		expect(text).toContain('↕ CacheBehaviors["*.jpg"]\n    [routing]');
		expect(text).toContain('Left without use:\n  Origins["api"]: The origin “api” is left unused');
	});

	it("says so when nothing differs", () => {
		expect(toDiffText(compareDocuments(edited[0], edited[0]), NAMES)).toMatch(
			/^live.xml → next.json: no difference in meaning\./,
		);
	});
});

describe("outputs", () => {
	const writeAs = async (output: DiffOutput, comparison: Comparison, options: DiffOutputOptions = {}) =>
		(await output.load())(comparison, NAMES, options);

	it.each<DiffOutput>(DIFF_OUTPUTS)("$kind: secrets are masked as declared", async (output) => {
		const comparison = compareDocuments(...edited, { findings: false });
		const text = await writeAs(output, comparison);
		const unmasked = await writeAs(output, comparison, { secrets: true });
		for (const secret of ["first-secret", "another-secret"]) {
			if (output.masksSecrets) expect(text).not.toContain(secret);
			// A JSON Patch has no values of before.
			else if (output.kind !== "json-patch" || secret === "another-secret") expect(text).toContain(secret);
			if (output.kind !== "json-patch" || secret === "another-secret") expect(unmasked).toContain(secret);
		}
	});

	it.each(DIFF_OUTPUTS.filter((output) => output.masksSecrets))(
		"$kind: secrets are masked inside of what is added",
		async (output) => {
			const comparison = compareDocuments(
				...pair((config) =>
					set(config, "Origins.Items.0.CustomHeaders", listOf({ HeaderName: "X", HeaderValue: "hush" })),
				),
				{ findings: false },
			);
			expect(await writeAs(output, comparison)).not.toContain("hush");
			expect(await writeAs(output, comparison, { secrets: true })).toContain("hush");
		},
	);

	it("have unique names, and those on screens contain no secrets except JSON Patch, which must", () => {
		expect(new Set(DIFF_OUTPUTS.map(({ kind }) => kind)).size).toBe(DIFF_OUTPUTS.length);
		expect(new Set(DIFF_OUTPUTS.map(({ label }) => label)).size).toBe(DIFF_OUTPUTS.length);
		const unmasked = DIFF_OUTPUTS.filter(({ isOnScreen, masksSecrets }) => isOnScreen && !masksSecrets);
		expect(unmasked.map(({ kind }) => kind)).toEqual(["json-patch"]);
	});
});

describe("Markdown", () => {
	it("has a row for each change, with the same number of cells", () => {
		const lines = toDiffMarkdown(compareDocuments(...edited), NAMES).split("\n");
		const rows = lines.filter((line) => line.startsWith("|"));
		expect(rows).toHaveLength(2 + 4);
		const cells = (row: string) => row.replace(/\\\|/g, "").split("|").length;
		expect(new Set(rows.map(cells))).toEqual(new Set([8]));
	});

	it("escapes markup from the documents", () => {
		const text = toDiffMarkdown(compareDocuments(...hostile), { before: HOSTILE, after: "b" });
		const outside = text.replace(/(`+) ?[^\n]*?\1/g, "");
		expect(outside).not.toMatch(/(?<!\\)<script|(?<!\\)\[a\]|@team/);
		expect(text.split("\n").filter((line) => line.startsWith("|"))).toHaveLength(4);
	});
});

describe("HTML", () => {
	const html = toDiffHtml(compareDocuments(...hostile), { before: HOSTILE, after: "b" });

	it("is one page without scripts, handlers, links or external resources", () => {
		expect(html).not.toMatch(/<script|<link|<img|<a |\son\w+=|url\(|@import|javascript:/i);
		expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'");
		expect(html.match(/<style>/g)).toHaveLength(1);
		expect(html).not.toContain("style=");
	});

	it("escapes everything from the documents", () => {
		expect(html).toContain("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;");
		const tags = [...html.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, tag]) => tag);
		const known = "html head meta title style body h1 h2 p table tr th td code br details summary div span ul li".split(
			" ",
		);
		expect([...new Set(tags)].filter((tag) => !known.includes(tag ?? ""))).toEqual([]);
	});

	it("closes what it opens", () => {
		for (const tag of ["details", "div", "table", "ul", "summary", "code", "span"]) {
			expect(html.match(new RegExp(`<${tag}[ >]`, "g"))?.length).toBe(html.match(new RegExp(`</${tag}>`, "g"))?.length);
		}
	});
});

describe("unified text", () => {
	it("is a patch of the canonical text", () => {
		const comparison = compareDocuments(...edited, { findings: false });
		const [patch] = parsePatch(toUnifiedDiff(comparison, NAMES));
		expect(patch).toMatchObject({ oldFileName: "live.xml", newFileName: "next.json" });
		const lines = patch?.hunks.flatMap((hunk) => hunk.lines) ?? [];
		expect(lines).toContain('-        "DefaultTTL": 3600,');
		expect(lines).toContain('+        "DefaultTTL": 86400,');
	});

	it("is empty for the same config in another format and order", () => {
		const [before] = edited;
		const config = baseConfig();
		edit(config, "Origins", (items) => items.reverse());
		edit(config, "Aliases", (items) => items.reverse());
		const after = rewritten(documentOf(Object.fromEntries(Object.entries(config).reverse())), "xml");
		expect(toUnifiedDiff(compareDocuments(before, after, { findings: false }), NAMES)).toBe("");
	});

	it("shows texts with hardly a line in common as a full replacement", () => {
		const many = (prefix: string) => {
			const config = baseConfig();
			const list = Array.from({ length: 200 }, (_, index) => behavior(`${prefix}${index}/*`, `${prefix}${index}`));
			set(config, "CacheBehaviors", listOf(...list));
			return documentOf(config);
		};
		const [before, after] = [many("a"), many("b")];
		const text = toUnifiedDiff(compareDocuments(before, after, { findings: false }), NAMES);
		expect(text).toMatch(/^--- live.xml\n\+\+\+ next.json\n@@/);
	});

	it("keeps the order of behaviors", () => {
		const [before, after] = edited;
		const print = (document: Document) => toCanonicalText(document, { trail: [], node: document.root });
		expect(print(before)).not.toBe(print(after));
		expect(JSON.parse(print(after)).CacheBehaviors.Items[0].PathPattern).toBe("*.jpg");
	});
});

describe("JSON Patch", () => {
	it("edits items in place", () => {
		expect(toJsonPatch(...edited)).toEqual([
			{ op: "replace", path: "/Origins/Items/1/CustomHeaders/Items/0/HeaderValue", value: "another-secret" },
			{ op: "replace", path: "/DefaultCacheBehavior/DefaultTTL", value: 86_400 },
			{ op: "move", from: "/CacheBehaviors/Items/2", path: "/CacheBehaviors/Items/0" },
			{ op: "replace", path: "/CacheBehaviors/Items/1/TargetOriginId", value: "media" },
		]);
	});

	it("escapes names, and takes any", () => {
		const before = documentOf({ ...baseConfig(), "a/b~c": 1, "": 2 });
		const after = documentOf({ ...baseConfig(), "a/b~c": 3, "~1": 4 });
		const patch = toJsonPatch(before, after);
		expect(patch).toContainEqual({ op: "replace", path: "/a~1b~0c", value: 3 });
		expect(applyPatch(toPlainValue(before.root, before.source), patch)).toStrictEqual(
			toPlainValue(after.root, after.source),
		);
	});

	it("unwraps a config, and wraps it again", () => {
		const config = baseConfig();
		const wrapped = documentOf({ ETag: "E1", DistributionConfig: config });
		const bare = documentOf({ ...config, Comment: "x" });
		for (const [before, after] of [
			[wrapped, bare],
			[bare, wrapped],
		] as const) {
			const value = toPlainValue(before.root, before.source);
			expect(applyPatch(value, toJsonPatch(before, after))).toStrictEqual(toPlainValue(after.root, after.source));
		}
		expect(toJsonPatch(wrapped, bare)).toEqual([
			{ op: "move", from: "/DistributionConfig", path: "" },
			{ op: "replace", path: "/Comment", value: "x" },
		]);
	});
});
