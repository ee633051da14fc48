import type { Cursor } from "../../document/cursor";
import { stripLeadingSlash, toSamplePath } from "../../model/pathPatterns";
import { findFirstMatch, getRouting, type Routing } from "../../model/routing";
import { quote } from "../../model/sentences";
import type { Rule, RuleContext } from "../rule";
import { replaceValueFix } from "../shared/fixBuilders";

const charset = "API reference 2017-03-25, CacheBehavior; Developer Guide 2023, Path pattern";
/** Extensions of files that programs write, always in lower case. */
const GENERATED = new Set(
	"css js mjs json map xml txt ico svg webp avif wasm woff woff2 ttf otf eot m3u8 mpd ts m4s".split(" "),
);
/** Longest pattern that is looked at; the API takes 255 characters. */
const MAX_PATTERN_CHARACTERS = 300;

export const rule: Rule = {
	kind: "effect",
	on: ["CacheBehaviors"],
	cases: {
		"pattern-case": {
			severity: "info",
			title: "File extension matched in one case only",
			why: "Path patterns are case-sensitive. Files with the same extension in the other case, as cameras and old systems write it, go to another behavior. Add a second behavior if you have such files.",
			basis: "doc",
			source: charset,
			example: {
				bad: '{ "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "*.jpg" }] } }',
				good: '{ "CacheBehaviors": { "Quantity": 2, "Items": [{ "PathPattern": "*.jpg" }, { "PathPattern": "*.JPG" }] } }',
			},
		},
		"pattern-query": {
			severity: "warning",
			title: "Path pattern that tries to match the query string",
			why: "CloudFront selects a behavior by path only, never by query string or cookies. A `?` in a pattern matches exactly one character of the path. This pattern therefore matches a path that viewers hardly ever request.",
			basis: "doc",
			source: "Developer Guide 2023, Path pattern: query strings and cookies are not considered",
			example: {
				bad: '{ "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "/search?q=*" }] } }',
				good: '{ "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "/search" }] } }',
			},
		},
		"pattern-directory": {
			severity: "warning",
			title: "Path pattern without a wildcard matches one path only",
			why: "A pattern must match the whole path. `images/` matches that path only: use `images/*` for everything in the folder, and a separate pattern for the folder without the slash. Likewise, a name without a dot such as `api` matches nothing below it.",
			basis: "doc",
			source: "Developer Guide 2023, Path pattern, examples",
			example: {
				bad: '{ "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "images/" }] } }',
				good: '{ "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "images/*" }] } }',
			},
		},
		"pattern-regex": {
			severity: "warning",
			title: "Path pattern looks like a regular expression",
			why: "The only wildcards are `*` and `?`. A dot, `$` and `+` stand for themselves, and `[ ] ( ) ^ | \\` are not allowed. `.*` matches only paths that contain a dot.",
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
		const message = `${name} does not match a query string: only the path counts, and “?” matches one character of it`;
		const path = pattern.slice(0, pattern.indexOf("?"));
		const isUsable = stripLeadingSlash(path) !== "" && !all.has(stripLeadingSlash(path));
		report("pattern-query", at, { message, ...(isUsable && replaceValueFix(at, path)) });
	} else if (/[[\]()^|\\]|(^|\/)\.\*|\$$/.test(pattern)) {
		const message = `${name} looks like a regular expression, but the only wildcards are “*” and “?”`;
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
		message: `${quote(pattern)} matches only that path and nothing below it; use ${quote(`${folder}/*`)} for the folder's content`,
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
