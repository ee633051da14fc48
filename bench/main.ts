import os from "node:os";
import path from "node:path";
import { gzipKiB, scriptsOf } from "../scripts/lib/sizes.mjs";
import { inBrowser } from "./browser";
import { comparison, growth, lookup, readers, rules } from "./core";
import { ratios, table } from "./measure";
import { listOf, spellings } from "./samples";

const DISTRIBUTIONS = 3000;
const BUILT = path.resolve("dist/chromium");

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

console.log(`${os.cpus()[0]?.model ?? "unknown processor"}, ${os.cpus().length} cores, Node ${process.versions.node}`);
console.log(`Load of the machine before: ${os.loadavg()[0]?.toFixed(1)}`);
const texts = spellings(listOf(DISTRIBUTIONS));
const sizes = Object.entries(texts).map(([format, text]) => `${format} ${(text.length / 1e6).toFixed(0)} MB`);
console.log(`A list of ${DISTRIBUTIONS} distributions: ${sizes.join(", ")}\n`);
console.log(ratios([...readers(texts), ...rules(), ...comparison(), ...lookup()]));
console.log(`\n${growth()}`);
const report = await inBrowser(BUILT, path.resolve("dist/bench"), texts.xml, DISTRIBUTIONS);
console.log(`\nIn ${report.browser}\n\n${ratios(report.lines)}\n`);
console.log(table(["in the browser", ""], report.facts));
console.log(`\n${table(["page", "script, gzip", "files"], await scriptSizes())}`);
