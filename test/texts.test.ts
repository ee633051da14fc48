import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseSync } from "vite";
import { describe, expect, it } from "vitest";
import messages from "../public/_locales/en/messages.json" with { type: "json" };

/** Folders whose texts people read in their language. */
const FOLDERS = ["src/ui", "src/extension", "src/workspace"];
/** Attributes that are shown or read out; `label` and `text` are our own components'. */
const SHOWN = /^(aria-(label|description|valuetext|roledescription)|title|placeholder|alt|label)$/;
/** Properties of objects that come to be shown. */
const SHOWN_LATER = /^(label|message|title|description)$/;
/** Functions whose text is shown. */
const SAY = new Set(["say", "copy"]);
/** An example of the settings' form, which is JSON in any language, and a key. */
const NO_WORDS = ['{ "viewer-https": "error", "waf": "off" }', "V"];

type SyntaxNode = Record<string, unknown> & { type: string; start: number };

/** Texts that are shown and not from the catalogue, as “file: text”. */
function plainTexts(file: string, code: string): string[] {
	const { program, errors } = parseSync(file, code);
	if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
	const found: string[] = [];
	walk(program, (node) => {
		for (const text of shownBy(node)) if (isWords(text)) found.push(`${file}: ${text.trim()}`);
	});
	return found;
}

/** Whether people would read it: letters, and neither the name of a text of the catalogue nor a known example. */
function isWords(text: string): boolean {
	const isKey = Object.hasOwn(messages, text) || Object.hasOwn(messages, `${text}_other`);
	return /\p{L}/u.test(text) && !isKey && !NO_WORDS.includes(text);
}

/** The literal texts that a node shows by itself. */
function shownBy(node: SyntaxNode): string[] {
	switch (node.type) {
		case "JSXText":
			return [String(node.value)];
		case "JSXExpressionContainer":
			// Attributes are looked at with their names.
			return node.isAttribute ? [] : literals(node.expression);
		case "JSXAttribute": {
			const name = nameOf(node.name);
			const value = node.value as SyntaxNode | null;
			if (value?.type === "JSXExpressionContainer") value.isAttribute = true;
			if (name === null || !SHOWN.test(name)) return [];
			return literals(value?.type === "JSXExpressionContainer" ? value.expression : value);
		}
		case "Property": {
			const name = nameOf(node.key);
			return name !== null && SHOWN_LATER.test(name) ? literals(node.value) : [];
		}
		case "CallExpression":
			return SAY.has(nameOf(node.callee) ?? "") ? (node.arguments as unknown[]).flatMap(literals) : [];
		default:
			return [];
	}
}

/** The literal texts that an expression may come to, or has parts of; what a function makes of its arguments is not known. */
function literals(expression: unknown): string[] {
	const node = expression as SyntaxNode | null;
	switch (node?.type) {
		case "Literal":
			return typeof node.value === "string" ? [node.value] : [];
		case "TemplateLiteral": {
			const quasis = node.quasis as { value: { cooked: string } }[];
			return [...quasis.map(({ value }) => value.cooked), ...(node.expressions as unknown[]).flatMap(literals)];
		}
		case "ConditionalExpression":
			return [...literals(node.consequent), ...literals(node.alternate)];
		case "LogicalExpression":
			return [...(node.operator === "&&" ? [] : literals(node.left)), ...literals(node.right)];
		case "BinaryExpression":
			return node.operator === "+" ? [...literals(node.left), ...literals(node.right)] : [];
		case "TSAsExpression":
		case "ParenthesizedExpression":
			return literals(node.expression);
		default:
			return [];
	}
}

function walk(node: unknown, visit: (node: SyntaxNode) => void): void {
	if (Array.isArray(node)) for (const each of node) walk(each, visit);
	if (typeof node !== "object" || node === null || Array.isArray(node)) return;
	if (typeof (node as SyntaxNode).type === "string") visit(node as SyntaxNode);
	for (const child of Object.values(node)) walk(child, visit);
}

function nameOf(node: unknown): string | null {
	const { name, value } = (node ?? {}) as { name?: unknown; value?: unknown };
	if (typeof name === "string") return name;
	return typeof value === "string" ? value : null;
}

describe("texts of the user interface", () => {
	const files = FOLDERS.flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: "utf8" })
			.filter((name) => /\.tsx?$/.test(name))
			.map((name) => path.posix.join(folder, name.split(path.sep).join("/"))),
	);

	it.each(files)("%s takes them from the catalogue", (file) => {
		expect(plainTexts(file, readFileSync(file, "utf8"))).toEqual([]);
	});

	it("are found where they are written plainly", () => {
		const code = `
			const items = [{ label: "Plain label", run: () => say("Plain word") }, { label: "copy_menu" }];
			notice.value = { message: \`\${file} is plain\` };
			export const A = ({ on, key }: Props) => (
				<p class="quiet" title={on ? "Plain title" : key} aria-label="Plain name" data-kind="not shown">
					Plain text {on && "plain child"} {call("not", "known")} {" · "}
					<b>{phrase("copy_menu")}</b> <Menu label={on || "Plain menu"} />
				</p>
			);`;
		expect(plainTexts("a.tsx", code).sort()).toEqual(
			["Plain label", "Plain word", "is plain", "Plain title", "Plain name", "Plain text", "plain child", "Plain menu"]
				.map((text) => `a.tsx: ${text}`)
				.sort(),
		);
	});
});
