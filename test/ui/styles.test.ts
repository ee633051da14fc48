import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseSync } from "vite";
import { describe, expect, it } from "vitest";
import { ROW_HEIGHT_PX } from "../../src/ui/parts/useVirtualRows";
import { COLUMN_TRACKS } from "../../src/ui/table/columns";

const MAX_LINES = 300;
const STYLES = "src/ui/styles";
/** Style sheet of a page → the module that the page starts with. */
const PAGES = {
	[`${STYLES}/pages/workbench.css`]: "src/ui/Workbench.tsx",
	[`${STYLES}/pages/popup.css`]: "src/extension/popup/popup.tsx",
	[`${STYLES}/pages/options.css`]: "src/extension/options/options.tsx",
};
/** Classes without a style of their own; `line` has one in a comparison only. */
const UNSTYLED = ["hunk", "line", "list-pane", "lookup-docs"];

/** Path from the project's folder → text. */
type Sources = ReadonlyMap<string, string>;

describe("the style sheets", () => {
	const sheets = readSources("src", /\.css$/);
	const modules = readSources("src", /\.tsx?$/);

	it(`have at most ${MAX_LINES} lines each`, () => expect(longFiles(sheets)).toEqual([]));

	it("have each breakpoint in one place", () => expect(repeatedQueries(sheets)).toEqual([]));

	it("belong to one layer each, on every page", () => expect(layerProblems(sheets)).toEqual([]));

	it("have a style for every class of a component, and no other", () => {
		expect(unstyledClasses(sheets, modules)).toEqual([]);
		expect(unusedClasses(sheets, modules)).toEqual([]);
	});

	it.each(Object.entries(PAGES))("%s has every class that its page uses", (page, entry) => {
		const defined = classesIn(pageSheets(sheets, page).map(({ file }) => sheets.get(file) ?? ""));
		const elsewhere = classesIn([...sheets.values()]);
		const used = reachable(modules, entry).flatMap((file) => classAttributes(modules.get(file) ?? ""));
		expect(used.filter((name) => elsewhere.has(name) && !defined.has(name) && !UNSTYLED.includes(name))).toEqual([]);
	});

	it("agree with the numbers that components repeat", () => {
		const narrow = sheets.get(`${STYLES}/narrow.css`) ?? "";
		const asked = [...modules.values()].flatMap((code) => [...code.matchAll(/matchMedia\("(\([^"]*\))"\)/g)]);
		expect(asked.map(([, query]) => query)).toEqual(["(max-height: 420px)"]);
		for (const [, query] of asked) expect(narrow).toContain(`@container app ${query} {`);
		expect(sheets.get(`${STYLES}/tokens.css`)).toContain(`--row: ${ROW_HEIGHT_PX}px;`);
		const least = [...COLUMN_TRACKS.matchAll(/(\d+)px/g)].reduce((sum, [, width]) => sum + Number(width), 0);
		expect(sheets.get("src/ui/table/table.css")).toContain(`min-width: ${least}px;`);
	});
});

describe("the check of the style sheets finds", () => {
	it("a long file and a repeated breakpoint", () => {
		const sheets = new Map([
			["a.css", "@media print {}\n/* @media screen {} */\n@container app (max-width: 9px) {}"],
			["b.css", `@media screen {}\n@container app (max-width: 9px){}${"\n".repeat(MAX_LINES)}a {}\n`],
		]);
		expect(longFiles(sheets)).toEqual(["b.css has 302 lines"]);
		expect(repeatedQueries(sheets)).toEqual(["@container app (max-width: 9px): a.css, b.css"]);
	});

	it("styles outside the layers", () => {
		const sheets = new Map([
			[`${STYLES}/shared.css`, '@layer base, screens;\n@import "../a.css" layer(base);'],
			[`${STYLES}/pages/workbench.css`, '@import "../shared.css";\n@import "../../b.css" layer(late);\nb {}'],
			[`${STYLES}/pages/popup.css`, '@import "../shared.css";\n@import "../../a.css" layer(screens);'],
			[`${STYLES}/pages/options.css`, '@import "../../d.css";'],
			["src/ui/a.css", "a {}"],
			["src/ui/b.css", "b {}"],
			["src/ui/c.css", "c {}"],
			["src/ui/d.css", "d {}"],
		]);
		expect(layerProblems(sheets)).toEqual([
			`${STYLES}/pages/workbench.css has rules outside a layer`,
			"src/ui/b.css is in a layer that is not declared: late",
			"src/ui/d.css is in a layer that is not declared: none",
			"src/ui/a.css is in several layers: base, screens",
			"src/ui/c.css is on no page",
		]);
	});

	it("classes without a style or a component", () => {
		const sheets = new Map([["a.css", ".row:is(.odd, .even) > .kind-note { margin: 0.5em } /* .gone {} */ .gone {}"]]);
		const modules = new Map([
			["a.tsx", "const a = <i class={`row $" + '{x ? "odd" : "even"}`} />; const b = <b class="lost row" />;'],
			["b.tsx", 'const kind: "kind" | "sort" = "kind"; const c = <b class={`$' + '{kind}-note`} id="" />;'],
		]);
		expect(unstyledClasses(sheets, modules)).toEqual(["a.tsx: lost"]);
		expect(unusedClasses(sheets, modules)).toEqual(["gone"]);
	});
});

function longFiles(sheets: Sources): string[] {
	return [...sheets]
		.map(([file, css]) => ({ file, lines: css.trimEnd().split("\n").length }))
		.filter(({ lines }) => lines > MAX_LINES)
		.map(({ file, lines }) => `${file} has ${lines} lines`);
}

/** Conditions that have more than one block. */
function repeatedQueries(sheets: Sources): string[] {
	const places = new Map<string, string[]>();
	for (const [file, css] of sheets) {
		for (const [, query = ""] of withoutComments(css).matchAll(/(@(?:media|container|supports)[^{;]*?)\s*\{/g)) {
			places.set(query, [...(places.get(query) ?? []), file]);
		}
	}
	return [...places].filter(([, files]) => files.length > 1).map(([query, files]) => `${query}: ${files.join(", ")}`);
}

interface PageSheet {
	file: string;
	/** Layer that the page puts it in; null when it is imported without one. */
	layer: string | null;
}

const IMPORT = /@import "([^"]+)"(?: layer\((\w+)\))?;/g;

/** The style sheets that a style sheet imports, also over others. */
function pageSheets(sheets: Sources, page: string): PageSheet[] {
	return [...(sheets.get(page) ?? "").matchAll(IMPORT)].flatMap(([, address = "", layer]) => {
		const file = path.posix.join(path.posix.dirname(page), address);
		const further = pageSheets(sheets, file);
		return further.length > 0 ? further : [{ file, layer: layer ?? null }];
	});
}

/** Rules outside the layers, or in different layers on different pages: what wins would be hard to tell. */
function layerProblems(sheets: Sources): string[] {
	const shared = `${STYLES}/shared.css`;
	const declared = /@layer ([\w, ]+);/.exec(sheets.get(shared) ?? "")?.[1]?.split(", ") ?? [];
	const lists = [shared, ...Object.keys(PAGES)];
	const layers = new Map<string, Set<string>>();
	for (const { file, layer } of lists.flatMap((page) => pageSheets(sheets, page))) {
		layers.set(file, (layers.get(file) ?? new Set()).add(layer ?? "none"));
	}
	return [
		...lists.filter((file) => hasOwnRules(sheets.get(file) ?? "")).map((file) => `${file} has rules outside a layer`),
		...[...layers].flatMap(([file, names]) =>
			[...names]
				.filter((name) => !declared.includes(name))
				.map((name) => `${file} is in a layer that is not declared: ${name}`),
		),
		...[...layers]
			.filter(([, names]) => names.size > 1)
			.map(([file, names]) => `${file} is in several layers: ${[...names].join(", ")}`),
		...[...sheets.keys()]
			.filter((file) => !layers.has(file) && !lists.includes(file))
			.map((file) => `${file} is on no page`),
	];
}

/** Whether a style sheet has more than imports and the order of the layers. */
function hasOwnRules(css: string): boolean {
	return withoutComments(css).includes("{");
}

/** Classes that a component names and no style sheet has. */
function unstyledClasses(sheets: Sources, modules: Sources): string[] {
	const defined = classesIn([...sheets.values()]);
	return [...modules].flatMap(([file, code]) =>
		classAttributes(code)
			.filter((name) => !defined.has(name) && !UNSTYLED.includes(name))
			.map((name) => `${file}: ${name}`),
	);
}

/** Classes of the style sheets that no `class` attribute has, no text of one word is, and no template puts together. */
function unusedClasses(sheets: Sources, modules: Sources): string[] {
	const words = new Set<string>();
	const composed: RegExp[] = [];
	for (const code of modules.values()) {
		for (const name of classAttributes(code)) words.add(name);
		walk(parse(code), (node) => {
			if (node.type === "Literal") for (const text of textsOf(node)) words.add(text);
			if (isClassAttribute(node)) walk(node.value, (part) => composed.push(...composedOf(part)));
		});
	}
	words.delete("");
	const isComposed = (name: string) => composed.some((pattern) => words.has(pattern.exec(name)?.[1] ?? ""));
	return [...classesIn([...sheets.values()])].filter((name) => !words.has(name) && !isComposed(name));
}

/** The classes in the selectors of style sheets. */
function classesIn(sheets: readonly string[]): Set<string> {
	const selectors = sheets.flatMap((css) => withoutComments(css).match(/[^{};]+(?=\{)/g) ?? []);
	return new Set(selectors.flatMap((selector) => [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = ""]) => name)));
}

function withoutComments(css: string): string {
	return css.replace(/\/\*[\s\S]*?\*\//g, "");
}

/** A module and all that it imports, at once or later. */
function reachable(modules: Sources, entry: string): string[] {
	const found = new Set<string>();
	const visit = (file: string) => {
		const code = modules.get(file);
		if (code === undefined || found.has(file)) return;
		found.add(file);
		for (const [, address = ""] of code.matchAll(/(?:from|import\(?)\s*"(\.[^"]+)"/g)) {
			const target = path.posix.join(path.posix.dirname(file), address);
			visit(`${target}.ts`);
			visit(`${target}.tsx`);
		}
	};
	visit(entry);
	return [...found];
}

type SyntaxNode = Record<string, unknown> & { type?: string };

function parse(code: string): unknown {
	return parseSync("module.tsx", code).program;
}

/** Visits every node of a syntax tree. */
function walk(node: unknown, visit: (node: SyntaxNode) => void): void {
	if (typeof node !== "object" || node === null) return;
	if (!Array.isArray(node)) visit(node as SyntaxNode);
	for (const child of Object.values(node)) walk(child, visit);
}

/** The classes that the `class` attributes of a module spell out. */
function classAttributes(code: string): string[] {
	if (!code.includes("class=")) return [];
	const names: string[] = [];
	walk(parse(code), (node) => {
		if (isClassAttribute(node)) names.push(...classNames(node.value));
	});
	return names;
}

function isClassAttribute({ type, name }: SyntaxNode): boolean {
	return type === "JSXAttribute" && (name as SyntaxNode).name === "class";
}

/** The whole words that an expression can come to, as far as they stand in the code. */
function classNames(value: unknown): string[] {
	const node = value as SyntaxNode;
	switch (node.type) {
		case "JSXExpressionContainer":
			return classNames(node.expression);
		case "ConditionalExpression":
			return [...classNames(node.consequent), ...classNames(node.alternate)];
		case "TemplateLiteral":
			return [...wholeWords(textsOf(node).join("\0")), ...(node.expressions as unknown[]).flatMap(classNames)];
		default:
			return textsOf(node).flatMap(wholeWords);
	}
}

/** @param text with \0 where a value comes in */
function wholeWords(text: string): string[] {
	return text.split(/\s+/).filter((word) => word !== "" && !word.includes("\0"));
}

/** The literal text of a node; of a template its pieces. */
function textsOf({ type, value, quasis }: SyntaxNode): string[] {
	if (type === "Literal" && typeof value === "string") return [value];
	if (type !== "TemplateLiteral") return [];
	return (quasis as { value: { cooked: string | null } }[]).map((quasi) => quasi.value.cooked ?? "");
}

/** Patterns of the words that a template puts together of a text and a value. */
function composedOf(node: SyntaxNode): RegExp[] {
	if (node.type !== "TemplateLiteral") return [];
	const pieces = textsOf(node);
	return pieces.flatMap((text, index) => {
		const before = index < pieces.length - 1 ? /[\w-]+$/.exec(text)?.[0] : undefined;
		const after = index > 0 ? /^[\w-]+/.exec(text)?.[0] : undefined;
		return [
			...(before === undefined ? [] : [new RegExp(`^${before}([\\w-]+)$`)]),
			...(after === undefined ? [] : [new RegExp(`^([\\w-]+)${after}$`)]),
		];
	});
}

function readSources(folder: string, names: RegExp): Sources {
	return new Map(
		readdirSync(folder, { recursive: true, encoding: "utf8" })
			.filter((name) => names.test(name))
			.sort()
			.map((name) => path.posix.join(folder, name.split(path.sep).join("/")))
			.map((file) => [file, readFileSync(file, "utf8")]),
	);
}
