import { writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipKiB, scriptsOf } from "../scripts/lib/sizes.mjs";
import { inBrowser } from "./browser";
import { capturing, comparison, growth, lookup, readers, rules } from "./core";
import { type Line, ratios, table } from "./measure";
import { listOf, spellings } from "./samples";

const DISTRIBUTIONS = 3000;
const BUILT = path.resolve("dist/chromium");
const DOCUMENT = path.resolve("docs/benchmark.md");
const INTRODUCTION = `# Benchmark

Written by \`npm run bench -- --write\`. A ratio is the time of what stands on its left by the time of what stands on its
right, both measured in one run: below 1 we are the faster. Times alone only tell of the machine.

What is compared does not do the same work. JSON.parse and the XML readers give values without positions; @lezer/python
gives a syntax tree without values; Ajv looks at types and enumerations, the rules at what these mean together;
microdiff compares items of lists by their index. Ratios therefore say what the additional work costs.`;

/** KiB of compressed script that each page loads before it can do anything. */
async function scriptSizes(): Promise<string[][]> {
	const pages = ["popup", "panel", "tab", "options"];
	return Promise.all(
		pages.map(async (page) => {
			const scripts = await scriptsOf(BUILT, `src/extension/${page}/${page}.html`);
			return [page, `${gzipKiB(BUILT, scripts).toFixed(1)} KiB`, String(scripts.length)];
		}),
	);
}

/** What reading alone takes, in Node, against what the browser takes without checking anything. */
function readingAlone(reading: readonly Line[], inPage: readonly Line[]): Line[] {
	const xml = reading.find(({ what }) => what === "reading XML");
	const domParser = inPage.find(({ against }) => against.includes("DOMParser"));
	return xml && domParser ? [{ ...domParser, what: "reading XML alone, in Node", ms: xml.ms }] : [];
}

const lines: string[] = [];

/** Prints a paragraph or a table as soon as it is there, and keeps it for the document. */
function say(text: string): void {
	console.log(`${text}\n`);
	lines.push(text);
}

say(
	`${os.cpus()[0]?.model ?? "Unknown processor"}, ${os.cpus().length} cores, Node ${process.versions.node}; ` +
		`load of the machine before: ${os.loadavg()[0]?.toFixed(1)}.`,
);
const texts = spellings(listOf(DISTRIBUTIONS));
const sizes = Object.entries(texts).map(([format, text]) => `${(text.length / 1e6).toFixed(0)} MB of ${format}`);
say(`The readers get a list of ${DISTRIBUTIONS} distributions: ${sizes.join(", ")}.`);
const reading = readers(texts);
say(ratios([...reading, ...rules(), ...comparison(), ...lookup(), ...capturing()]));
say(growth());
const report = await inBrowser(BUILT, path.resolve("dist/bench"), texts.xml, DISTRIBUTIONS);
say(`In ${report.browser}:`);
say(ratios([...report.lines, ...readingAlone(reading, report.lines)]));
say(table(["in the browser", "measured"], report.facts));
say(table(["page", "script, gzip", "files"], await scriptSizes()));
if (process.argv.includes("--write")) writeFileSync(DOCUMENT, [INTRODUCTION, ...lines, ""].join("\n\n"));
