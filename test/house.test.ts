import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseSync } from "vite";
import { describe, expect, it } from "vitest";
import { FORMAT_NAMES } from "../src/document/formatTraits";

/** The folders of src/; each imports only from those before it, and from itself. */
const FOLDERS = [
	"schema",
	"document",
	"formats",
	"model",
	"rules",
	"diff",
	"lookup",
	"capture",
	"workspace",
	"ui",
	"extension",
	"cli",
];
/** All that diff takes from rules: what a comparison says of findings. CloudFront's semantics are in model. */
const FINDING_MODULES = ["src/rules/finding", "src/rules/run", "src/rules/reports/json"];
/** Besides: the command line knows nothing of a screen. */
const CLI_AVOIDS = ["workspace", "ui", "extension"];
/** Know nothing of browsers, workers and Preact. */
const CORE = ["schema", "document", "formats", "model", "rules", "diff", "lookup", "capture"];
const SCREEN_PACKAGES = /^(preact|@preact\/|@codemirror\/|@tanstack\/|webextension-polyfill)/;
const SCREEN_GLOBALS = ["window", "navigator", "localStorage", "sessionStorage", "indexedDB", "Worker", "self"];
const EXTENSION_GLOBALS = ["chrome", "browser"];
const MAX_LINES = 400;
const MAX_FILES = 60;
/** A page speaks one language, whatever is open in it; and a worker's script is no module, it runs. */
const MAY_HAVE_STATE = /^src\/workspace\/(text\/phrase|worker\/[\w.]+\.worker)\.ts$/;
/** What holds something that changes, or does something at once; a WeakMap may remember what was made of what never changes. */
const STATE_MAKERS = ["signal", "computed", "effect", "Map", "Set", "BroadcastChannel", "Worker"];
const STATE_METHODS = ["addEventListener", "matchMedia", "setTimeout", "setInterval"];
/** What many files export under one name, because it means the same in each. */
const SHARED_NAMES = ["rule", "usage"];
/** Words that say nothing about a value: no exported name and no parameter is called so. */
const VAGUE_NAMES = new Set(
	"answered fresh given hear heard held kept met news said spoken stumps sure taken tell told wish worth".split(" "),
);

/** Path from the project's folder → text. */
type Sources = Map<string, string>;

interface Module {
	file: string;
	folder: string;
	/** What it names in imports of every kind, as written. */
	specifiers: string[];
	/** Identifiers used as objects of a member access, as constructors, or as names of types with a dot behind. */
	objects: Set<string>;
	/** Names that it declares and exports; what it only passes on is not among them. */
	exported: string[];
	/** Names of parameters of functions, also in patterns. */
	parameters: string[];
	/** Comparisons with the name of a format: `format === "xml"`. */
	formatComparisons: string[];
	/** What it keeps, or sets going, when it is imported. */
	state: string[];
}

type Rule = (modules: Module[], sources: Sources) => string[];

const RULES: Record<string, Rule> = {
	"every file lies in a known folder": (modules) =>
		modules.filter(({ folder }) => !FOLDERS.includes(folder)).map(({ file }) => file),

	"a folder imports only from folders above it": (modules) =>
		edges(modules)
			.filter(({ from, to }) => !mayImport(from.folder, folderOf(to)))
			.map(describeEdge),

	"diff takes only findings from rules": (modules) =>
		edges(modules)
			.filter(({ from, to }) => from.folder === "diff" && folderOf(to) === "rules")
			.filter(({ to }) => !FINDING_MODULES.includes(to.replace(/\.ts$/, "")))
			.map(describeEdge),

	"the state of a workbench is made, not imported": (modules) =>
		modules
			.filter(({ file, folder }) => ["workspace", "ui"].includes(folder) && !MAY_HAVE_STATE.test(file))
			.flatMap(({ file, state }) => state.map((what) => `${file} has ${what} when it is imported`)),

	"imports do not go round in circles": (modules, sources) => circles(modules, sources),

	"only src/extension knows the browser's extension interface": (modules) =>
		modules
			.filter(({ folder }) => folder !== "extension")
			.flatMap(({ file, objects, specifiers }) => [
				...EXTENSION_GLOBALS.filter((name) => objects.has(name)).map((name) => `${file} uses ${name}`),
				...specifiers.filter((name) => name === "webextension-polyfill").map((name) => `${file} imports ${name}`),
			]),

	"nothing above workspace knows browsers, workers or Preact": (modules) =>
		modules
			.filter(({ folder }) => CORE.includes(folder))
			.flatMap(({ file, objects, specifiers }) => [
				...SCREEN_GLOBALS.filter((name) => objects.has(name)).map((name) => `${file} uses ${name}`),
				...specifiers.filter((name) => SCREEN_PACKAGES.test(name)).map((name) => `${file} imports ${name}`),
			]),

	"only the command line knows Node": (modules) =>
		modules
			.filter(({ folder }) => folder !== "cli")
			.flatMap(({ file, objects, specifiers }) => [
				...(objects.has("process") ? [`${file} uses process`] : []),
				...specifiers.filter((name) => name.startsWith("node:")).map((name) => `${file} imports ${name}`),
			]),

	"components live in ui and extension": (modules) =>
		modules
			.filter(({ file, folder }) => file.endsWith(".tsx") && folder !== "ui" && folder !== "extension")
			.map(({ file }) => file),

	"a folder holds at most 60 files, sub-folders aside": (modules) => {
		const counts = new Map<string, number>();
		for (const { file } of modules) counts.set(path.dirname(file), (counts.get(path.dirname(file)) ?? 0) + 1);
		return [...counts]
			.filter(([, count]) => count > MAX_FILES)
			.map(([folder, count]) => `${folder} has ${count} files`);
	},

	"an exported name has one meaning": (modules) => {
		const files = new Map<string, string[]>();
		for (const { file, exported } of modules) {
			for (const name of new Set(exported)) files.set(name, [...(files.get(name) ?? []), file]);
		}
		return [...files]
			.filter(([name, places]) => places.length > 1 && !SHARED_NAMES.includes(name))
			.map(([name, places]) => `${name} is exported by ${places.join(" and ")}: give one of them another name`);
	},

	"names say what a thing is": (modules) =>
		modules.flatMap(({ file, exported, parameters }) => [
			...exported.filter((name) => VAGUE_NAMES.has(name)).map((name) => `${file} exports ${name}`),
			...parameters.filter((name) => VAGUE_NAMES.has(name)).map((name) => `${file} has a parameter ${name}`),
		]),

	"only src/formats asks which format it is": (modules) =>
		modules
			.filter(({ folder }) => folder !== "formats")
			.flatMap(({ file, formatComparisons }) =>
				formatComparisons.map((found) => `${file} compares ${found}: a trait in formats/formatTraits.ts says more`),
			),

	"no file but the schema's data is longer than 400 lines": (modules, sources) =>
		modules
			.filter(({ folder }) => folder !== "schema")
			.map(({ file }) => ({ file, lines: (sources.get(file) ?? "").trimEnd().split("\n").length }))
			.filter(({ lines }) => lines > MAX_LINES)
			.map(({ file, lines }) => `${file} has ${lines} lines`),
};

describe("the house", () => {
	const sources = readSources("src");
	const modules = parse(sources);
	for (const [name, rule] of Object.entries(RULES)) {
		it(name, () => expect(rule(modules, sources)).toEqual([]));
	}
});

describe("the check of the house finds", () => {
	const found = (rule: string, files: Record<string, string>) => {
		const sources = new Map(Object.entries(files));
		return RULES[rule]?.(parse(sources), sources);
	};

	it("a file outside the folders", () => {
		const files = { "src/loose.ts": "", "src/helpers/text.ts": "", "src/ui/App.tsx": "" };
		expect(found("every file lies in a known folder", files)).toEqual(["src/loose.ts", "src/helpers/text.ts"]);
	});

	it("an import from below, of every kind", () => {
		const files = {
			"src/schema/a.ts": 'import { x } from "../document/node"; import type { Y } from "../ui/Y";',
			"src/document/b.ts": 'export * from "../formats/c"; export { d } from "../rules/d"; import "../schema/a";',
			"src/formats/c.ts":
				'const rule = await import("../rules/d"); type D = import("../diff/e").D; "../ui/not-an-import";',
			"src/workspace/w.ts":
				'new Worker(new URL("../ui/w.ts", import.meta.url)); import "../capture/har"; import "preact";',
			"src/cli/lens.ts": 'import "../workspace/w"; import "../capture/har"; import "../../scripts/lib/run.mjs";',
			"src/extension/tab.tsx": 'import { App } from "../ui/App"; import "../cli/lens"; import "../../package.json";',
		};
		expect(found("a folder imports only from folders above it", files)).toEqual([
			"src/schema/a.ts → src/document/node",
			"src/schema/a.ts → src/ui/Y",
			"src/document/b.ts → src/formats/c",
			"src/document/b.ts → src/rules/d",
			"src/formats/c.ts → src/rules/d",
			"src/formats/c.ts → src/diff/e",
			"src/workspace/w.ts → src/ui/w.ts",
			"src/cli/lens.ts → src/workspace/w",
			"src/cli/lens.ts → scripts/lib/run.mjs",
			"src/extension/tab.tsx → src/cli/lens",
		]);
	});

	it("semantics that diff takes from rules", () => {
		const files = {
			"src/diff/a.ts": 'import type { Finding } from "../rules/finding"; import { check } from "../rules/run.ts";',
			"src/diff/effects/b.ts": 'import { getAllowedMethods } from "../../rules/shared/methods";',
			"src/lookup/c.ts": 'import { casesById } from "../rules/catalogue";',
		};
		expect(found("diff takes only findings from rules", files)).toEqual([
			"src/diff/effects/b.ts → src/rules/shared/methods",
		]);
	});

	it("names that say nothing, exported or of parameters", () => {
		const files = {
			"src/model/a.ts":
				"export const news = 1; export function list(told: string, { kept }: T, [, met = 1]: number[]) {}",
			"src/model/b.ts": "const told = 1; export const listKept = ({ told: name }: T, ...rest: T[]) => rest;",
		};
		expect(found("names say what a thing is", files)).toEqual([
			"src/model/a.ts exports news",
			"src/model/a.ts has a parameter told",
			"src/model/a.ts has a parameter kept",
			"src/model/a.ts has a parameter met",
		]);
	});

	it("a circle", () => {
		const files = {
			"src/ui/A.tsx": 'import { B } from "./B"; import "./leaf";',
			"src/ui/B.tsx": 'import { c } from "./parts/c.ts";',
			"src/ui/parts/c.ts": 'import type { A } from "../A";',
			"src/ui/leaf.ts": "",
		};
		expect(found("imports do not go round in circles", files)).toEqual([
			"src/ui/A.tsx → src/ui/B.tsx → src/ui/parts/c.ts → src/ui/A.tsx",
		]);
	});

	it("extension interfaces outside src/extension", () => {
		const files = {
			"src/ui/a.ts": 'chrome.runtime.getURL(""); let port: browser.runtime.Port; const x = { chrome: 1 };',
			"src/workspace/b.ts": 'import browser from "webextension-polyfill";',
			"src/extension/c.ts": "browser.tabs.create({});",
		};
		expect(found("only src/extension knows the browser's extension interface", files)).toEqual([
			"src/ui/a.ts uses chrome",
			"src/ui/a.ts uses browser",
			"src/workspace/b.ts imports webextension-polyfill",
		]);
	});

	it("browsers, workers, Preact and Node in the core", () => {
		const files = {
			"src/rules/a.ts": 'import { signal } from "@preact/signals"; new Worker("x"); // window.open()',
			"src/diff/b.ts": 'import { readFileSync } from "node:fs"; window.alert(process.argv);',
			"src/cli/c.ts": 'import { readFileSync } from "node:fs"; process.exit(1);',
		};
		expect(found("nothing above workspace knows browsers, workers or Preact", files)).toEqual([
			"src/rules/a.ts uses Worker",
			"src/rules/a.ts imports @preact/signals",
			"src/diff/b.ts uses window",
		]);
		expect(found("only the command line knows Node", files)).toEqual([
			"src/diff/b.ts uses process",
			"src/diff/b.ts imports node:fs",
		]);
	});

	it("a crowded folder", () => {
		const names = Array.from({ length: MAX_FILES }, (_, index) => `src/diff/${index}.ts`);
		const files = Object.fromEntries([...names, "src/diff/rows/a.ts"].map((file) => [file, ""]));
		const rule = "a folder holds at most 60 files, sub-folders aside";
		expect(found(rule, files)).toEqual([]);
		expect(found(rule, { ...files, "src/diff/more.ts": "" })).toEqual(["src/diff has 61 files"]);
	});

	it("a name with two meanings", () => {
		const files = {
			"src/diff/a.ts":
				"export const MAX = 1, LEAST = 2; export function find() {} const inner = 1; export interface Place {}",
			"src/rules/b.ts": "export class Place {} const inner = 2; export const rule = 1;",
			"src/rules/c.ts": 'export const rule = 2; export { find } from "../diff/a"; export type LEAST = number;',
		};
		expect(found("an exported name has one meaning", files)).toEqual([
			"LEAST is exported by src/diff/a.ts and src/rules/c.ts: give one of them another name",
			"Place is exported by src/diff/a.ts and src/rules/b.ts: give one of them another name",
		]);
	});

	it("state that comes with an import", () => {
		const code = [
			"let count = 0; export let shown; var old;",
			"export const open = signal([]), total = computed(() => 1), byKey = new Map();",
			'effect(() => {}); const channel = new BroadcastChannel("x"); self.addEventListener("message", hear);',
			"class Store { static all = new Set(); own = new Map(); }",
			"const known: ReadonlySet<string> = new Set(); const cache = new WeakMap(); const MAX = 3;",
			"function make() { let own = signal(1); return new Map(); } const later = () => effect(() => {});",
		].join("\n");
		const files = {
			"src/workspace/a.ts": code,
			"src/workspace/text/phrase.ts": "let locale;",
			"src/ui/b.tsx": "let x;",
			"src/lookup/c.ts": "let x;",
		};
		expect(found("the state of a workbench is made, not imported", files)?.map((line) => line.split(" ")[2])).toEqual([
			"let",
			"let",
			"var",
			"signal",
			"computed",
			"Map",
			"effect",
			"BroadcastChannel",
			"addEventListener",
			"Set",
			"let",
		]);
	});

	it("questions which format it is", () => {
		const files = {
			"src/ui/a.ts": 'if (document.format === "xml" || "python" !== format) x(); const y = output === "json";',
			"src/lookup/b.ts": 'switch (format) { case "python": z(); } const w = format.name != "json" ? "xml" : "json";',
			"src/formats/c.ts": 'const q = from === "python";',
		};
		expect(found("only src/formats asks which format it is", files)?.map((line) => line.split(":")[0])).toEqual([
			"src/ui/a.ts compares format with “xml”",
			"src/ui/a.ts compares format with “python”",
			"src/lookup/b.ts compares something with “python”",
			"src/lookup/b.ts compares name with “json”",
		]);
	});

	it("components in the wrong place and files too long", () => {
		const long = "\n".repeat(MAX_LINES).replaceAll("\n", "0;\n");
		const files = { "src/rules/a.tsx": `${long}1;\n`, "src/schema/b.ts": `${long}1;\n`, "src/ui/c.tsx": long };
		expect(found("components live in ui and extension", files)).toEqual(["src/rules/a.tsx"]);
		expect(found("no file but the schema's data is longer than 400 lines", files)).toEqual([
			"src/rules/a.tsx has 401 lines",
		]);
	});
});

function readSources(folder: string): Sources {
	return new Map(
		readdirSync(folder, { recursive: true, encoding: "utf8" })
			.filter((name) => /\.tsx?$/.test(name))
			.sort()
			.map((name) => path.posix.join(folder, name.split(path.sep).join("/")))
			.map((file) => [file, readFileSync(file, "utf8")]),
	);
}

function parse(sources: Sources): Module[] {
	return [...sources].map(([file, code]) => {
		const { program, errors } = parseSync(file, code);
		if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
		const module: Module = {
			file,
			folder: folderOf(file),
			specifiers: [],
			objects: new Set(),
			exported: [],
			parameters: [],
			formatComparisons: [],
			state: program.body.flatMap((statement) => stateOf(statement)),
		};
		walk(program, module);
		return module;
	});
}

type SyntaxNode = Record<string, unknown> & { type?: string };

/** Visits every node of a syntax tree (ESTree, with types as in typescript-eslint). */
function walk(node: unknown, module: Module): void {
	if (Array.isArray(node)) for (const each of node) walk(each, module);
	if (typeof node !== "object" || node === null || Array.isArray(node)) return;
	const syntax = node as SyntaxNode;
	const specifier = specifierOf(syntax);
	if (specifier !== null) module.specifiers.push(specifier);
	module.exported.push(...exportedNames(syntax));
	module.parameters.push(...parameterNames(syntax));
	module.formatComparisons.push(...formatComparisonsIn(syntax));
	const object = objectOf(syntax);
	if (object !== null) module.objects.add(object);
	for (const child of Object.values(syntax)) walk(child, module);
}

/** Names that the parameters of a function introduce, in patterns too. */
function parameterNames(node: SyntaxNode): string[] {
	return Array.isArray(node.params) ? node.params.flatMap(namesIn) : [];
}

function namesIn(pattern: SyntaxNode | null | undefined): string[] {
	if (!pattern) return [];
	if (pattern.type === "Identifier") return [String(pattern.name)];
	const { left, argument, value, parameter, elements, properties } = pattern;
	const parts = [left, argument, value, parameter, elements, properties].flat();
	return parts.flatMap((part) => namesIn(part as SyntaxNode | null | undefined));
}

/** What a statement keeps, or sets going, when its module is imported: what is in functions comes later. */
function stateOf(node: unknown): string[] {
	if (Array.isArray(node)) return node.flatMap(stateOf);
	if (typeof node !== "object" || node === null) return [];
	const syntax = node as SyntaxNode;
	const isLater = /Function|^MethodDefinition$|^TS/.test(syntax.type ?? "");
	if (isLater || (syntax.type === "PropertyDefinition" && syntax.static !== true)) return [];
	if (syntax.type === "VariableDeclarator" && isReadonly(syntax.id)) return [];
	const own = [];
	if (syntax.type === "VariableDeclaration" && syntax.kind !== "const") own.push(String(syntax.kind));
	if (syntax.type === "CallExpression" || syntax.type === "NewExpression") {
		const callee = syntax.callee as SyntaxNode;
		const called = name(callee) ?? name(callee.property ?? {}) ?? "";
		if (STATE_MAKERS.includes(called) || STATE_METHODS.includes(called)) own.push(called);
	}
	return [...own, ...Object.values(syntax).flatMap(stateOf)];
}

/** Whether a variable is declared as a `ReadonlySet` or `ReadonlyMap`. */
function isReadonly(id: unknown): boolean {
	const annotation = (id as SyntaxNode).typeAnnotation as SyntaxNode | null | undefined;
	const type = annotation?.typeAnnotation as SyntaxNode | undefined;
	return type?.type === "TSTypeReference" && /^Readonly(Set|Map)$/.test(name(type.typeName) ?? "");
}

/** What is compared with the name of a format; `json` alone may also name an output. */
function formatComparisonsIn(node: SyntaxNode): string[] {
	const isComparison = node.type === "BinaryExpression" && /^[!=]==?$/.test(String(node.operator));
	const pairs = isComparison
		? [
				[node.left, node.right],
				[node.right, node.left],
			]
		: [];
	if (node.type === "SwitchCase") pairs.push([null, node.test]);
	return pairs.flatMap(([subject, compared]) => {
		const format = literal(compared);
		const isFormat = format !== null && isFormatName(format) && (format !== "json" || isFormatWord(lastName(subject)));
		return isFormat ? [`${lastName(subject) || "something"} with “${format}”`] : [];
	});
}

function isFormatWord(name: string): boolean {
	return /format$|^name$/i.test(name);
}

function isFormatName(text: string): boolean {
	return FORMAT_NAMES.some((name) => name === text);
}

/** `format` of `document.format` and of `format`; "" of anything else. */
function lastName(node: unknown): string {
	const syntax = node as SyntaxNode | null | undefined;
	return (syntax?.type === "MemberExpression" ? name(syntax.property) : syntax ? name(syntax) : null) ?? "";
}

/** What a node imports: import and export declarations, `import()` as value and as type, `new URL(…, import.meta.url)`. */
function specifierOf(node: SyntaxNode): string | null {
	switch (node.type) {
		case "ImportDeclaration":
		case "ExportNamedDeclaration":
		case "ExportAllDeclaration":
		case "ImportExpression":
		case "TSImportType":
			return literal(node.source);
		case "NewExpression": {
			const [first, second] = node.arguments as SyntaxNode[];
			const isUrl = name(node.callee) === "URL" && (second?.object as SyntaxNode | undefined)?.type === "MetaProperty";
			return isUrl ? literal(first) : null;
		}
		default:
			return null;
	}
}

/** The names that an export declares: `export const a = 1, b = 2`, `export function c() {}`. */
function exportedNames(node: SyntaxNode): string[] {
	const declaration = node.type === "ExportNamedDeclaration" ? (node.declaration as SyntaxNode | null) : null;
	if (!declaration) return [];
	const declared = Array.isArray(declaration.declarations) ? (declaration.declarations as SyntaxNode[]) : [declaration];
	return declared.flatMap(({ id }) => name(id) ?? []);
}

function objectOf(node: SyntaxNode): string | null {
	switch (node.type) {
		case "MemberExpression":
			return name(node.object);
		case "NewExpression":
			return name(node.callee);
		case "TSQualifiedName":
			return name(node.left);
		default:
			return null;
	}
}

function literal(node: unknown): string | null {
	const value = (node as SyntaxNode | null | undefined)?.value;
	return typeof value === "string" ? value : null;
}

function name(node: unknown): string | null {
	const syntax = node as SyntaxNode;
	return syntax.type === "Identifier" ? String(syntax.name) : null;
}

/** "schema" of "src/schema/versions.ts"; "" of what lies directly in src/ or outside of it. */
function folderOf(file: string): string {
	return /^src\/([^/]+)\//.exec(file)?.[1] ?? "";
}

interface Edge {
	from: Module;
	/** Path from the project's folder, as written: the ending may be missing. */
	to: string;
}

/** What may be imported from anywhere: the version, and the names of the texts (their type alone). */
const FOR_ALL = ["package.json", "public/_locales/en/messages.json"];

/** Imports of our own files. */
function edges(modules: Module[]): Edge[] {
	return modules.flatMap((from) =>
		from.specifiers
			.filter((specifier) => specifier.startsWith("."))
			.map((specifier) => ({ from, to: path.posix.join(path.posix.dirname(from.file), specifier) }))
			.filter(({ to }) => !FOR_ALL.includes(to)),
	);
}

function describeEdge({ from, to }: Edge): string {
	return `${from.file} → ${to}`;
}

function mayImport(from: string, to: string): boolean {
	if (from === "cli" && CLI_AVOIDS.includes(to)) return false;
	return FOLDERS.includes(to) && FOLDERS.indexOf(to) <= FOLDERS.indexOf(from);
}

/** Every circle that a walk through the imports meets, once, from the file where the walk entered it. */
function circles(modules: Module[], sources: Sources): string[] {
	const targets = new Map<string, string[]>();
	for (const { from, to } of edges(modules)) {
		const target = ["", ".ts", ".tsx"].map((ending) => to + ending).find((file) => sources.has(file));
		if (target !== undefined) targets.set(from.file, [...(targets.get(from.file) ?? []), target]);
	}
	const found: string[] = [];
	const done = new Set<string>();
	const visit = (file: string, trail: string[]) => {
		const start = trail.indexOf(file);
		if (start >= 0) found.push([...trail.slice(start), file].join(" → "));
		if (start >= 0 || done.has(file)) return;
		for (const target of targets.get(file) ?? []) visit(target, [...trail, file]);
		done.add(file);
	};
	for (const { file } of modules) visit(file, []);
	return found;
}
