import type { Cursor } from "../../document/cursor";
import { stripLeadingSlash, toSamplePath } from "../../model/pathPatterns";
import { findFirstMatch, getRouting, type Routing } from "../../model/routing";
import { quote } from "../../model/sentences";
import type { Rule, RuleContext } from "../rule";
import { replaceValueFix } from "../shared/fixBuilders";

const charset = "API reference 2017-03-25, CacheBehavior; Developer Guide 2023, Path pattern";
/** Extensions of files that programs write, always in lower case. */
const GENERATED = new Set(
	"css js mjs json map xml svg webp avif wasm woff woff2 ttf otf eot m3u8 mpd ts m4s".split(" "),
);
/** Longest pattern that is looked at; the API takes 255 characters. */
const MAX_PATTERN_CHARACTERS = 300;

export const rule: Rule = {
	kind: "effect",
	on: ["CacheBehaviors"],
	cases: {
		"pattern-case": {
			severity: "info",
			title: "A file extension in one case only",
			why: "Patterns tell upper and lower case apart. Files whose extension is written in the other case, as cameras and old systems do, are answered by another behavior. Add a second behavior for that spelling if there are such files.",
			basis: "doc",
			source: charset,
			example: {
				bad: '{ "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "*.jpg" }] } }',
				good: '{ "CacheBehaviors": { "Quantity": 2, "Items": [{ "PathPattern": "*.jpg" }, { "PathPattern": "*.JPG" }] } }',
			},
		},
		"pattern-query": {
			severity: "warning",
			title: "A pattern that looks as if it matched the query string",
			why: "Only the path takes part in the choice of a behavior, never the query string or cookies. A `?` in a pattern stands for exactly one character of the path, so this pattern waits for a path that hardly anybody asks for.",
			basis: "doc",
			source: "Developer Guide 2023, Path pattern: query strings and cookies are not considered",
			example: {
				bad: '{ "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "/search?q=*" }] } }',
				good: '{ "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "/search" }] } }',
			},
		},
		"pattern-directory": {
			severity: "warning",
			title: "A pattern without wildcard matches one path only",
			why: "Patterns cover the whole path. `images/` matches that very path and nothing inside of it; everything in the folder needs `images/*`, and the folder's own address without the slash is a path of its own again. A name without a dot, such as `api`, likewise matches nothing below it.",
			basis: "doc",
			source: "Developer Guide 2023, Path pattern, examples",
			example: {
				bad: '{ "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "images/" }] } }',
				good: '{ "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "images/*" }] } }',
			},
		},
		"pattern-regex": {
			severity: "warning",
			title: "A pattern that looks like a regular expression",
			why: "Patterns know two wildcards, `*` and `?`. A dot is a dot, `$` and `+` are characters like any other, and `[ ] ( ) ^ | \\` are not even allowed; `.*` waits for a dot in the path.",
			basis: "inferred",
			source: charset,
			example: {
				bad: '{ "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "/images/.*$" }] } }',
				good: '{ "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "/images/*" }] } }',
			},
		},
	},
	check(behaviors, context) {
		const routing = getRouting(behaviors);
		const texts = new Set(routing.routes.flatMap(({ pattern }) => (pattern ? stripLeadingSlash(pattern.text) : [])));
		for (const { pattern, at } of routing.routes) {
			if (!pattern || pattern.text.length > MAX_PATTERN_CHARACTERS) continue;
			checkSyntax(at, pattern.text, texts, context);
			checkCase(at, toSamplePath(pattern), pattern.text, routing, context);
		}
	},
};

function checkSyntax(at: Cursor, pattern: string, all: ReadonlySet<string>, { report }: RuleContext): void {
	const name = quote(pattern);
	if (/\?[\w.~-]+=|\?.*&/.test(pattern)) {
		const message = `${name} will not match a query string: the path alone counts, and “?” stands for one character of it`;
		const path = pattern.slice(0, pattern.indexOf("?"));
		const isUsable = stripLeadingSlash(path) !== "" && !all.has(stripLeadingSlash(path));
		report("pattern-query", at, { message, ...(isUsable && replaceValueFix(at, path)) });
	} else if (/[[\]()^|\\]|(^|\/)\.\*|\$$/.test(pattern)) {
		const message = `${name} looks like a regular expression, but only “*” and “?” are wildcards here`;
		report("pattern-regex", at, { message });
	} else if (!/[*?]/.test(pattern)) {
		checkDirectory(at, pattern, all, report);
	}
}

function checkDirectory(at: Cursor, text: string, all: ReadonlySet<string>, report: RuleContext["report"]): void {
	const pattern = stripLeadingSlash(text);
	const folder = pattern.replace(/\/$/, "");
	const hasDot = folder.slice(folder.lastIndexOf("/") + 1).includes(".");
	if (folder === "" || (hasDot && folder === pattern) || all.has(`${folder}/*`) || all.has(`${folder}*`)) return;
	report("pattern-directory", at, {
		message: `${quote(pattern)} matches that one path and nothing below it; the folder's content needs ${quote(`${folder}/*`)}`,
		...replaceValueFix(at, `${text.replace(/\/$/, "")}/*`),
		// Without a slash it may well be the address of a page or an endpoint.
		...(folder === pattern && { severity: "info" as const }),
	});
}

function checkCase(at: Cursor, path: string, pattern: string, routing: Routing, { report }: RuleContext): void {
	const extension = /\*\.([A-Za-z0-9]{1,8})$/.exec(pattern)?.[1];
	if (!extension || GENERATED.has(extension)) return;
	const lower = extension.toLowerCase();
	const other = extension === lower ? extension.toUpperCase() : lower;
	const otherPath = path.slice(0, -extension.length) + other;
	const [first, second] = [findFirstMatch(routing, path), findFirstMatch(routing, otherPath)];
	if (other === extension || !first || first === "none" || first.at !== at || !second || second === first) return;
	const next = second === "none" ? "the default behavior" : quote(second.pattern?.text ?? "");
	if (next.toLowerCase() === quote(pattern).toLowerCase()) return;
	report("pattern-case", at, { message: `${quote(pattern)} does not match ${otherPath}, which goes to ${next}` });
}
