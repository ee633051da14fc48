import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/**
 * The scripts that a page of the built extension loads before it can do anything: those that it names, and all that
 * these import, but for what they import later.
 * @param {string} built folder of the built extension
 * @param {string} page its path in there
 * @returns {Promise<string[]>} paths in the folder
 */
export async function scriptsOf(built, page) {
	const { parseSync } = await import("vite");
	const html = readFileSync(path.join(built, page), "utf8");
	const named = [...html.matchAll(/<script[^>]* src="\/?([^"]+)"/g)].map(([, file = ""]) => file);
	/** @type {Set<string>} */
	const found = new Set();
	const visit = (/** @type {string} */ file) => {
		if (found.has(file)) return;
		found.add(file);
		const { program } = parseSync(file, readFileSync(path.join(built, file), "utf8"));
		for (const statement of program.body) {
			const source = "source" in statement ? statement.source?.value : undefined;
			if (source) visit(path.posix.join(path.posix.dirname(file), source));
		}
	};
	named.forEach(visit);
	return [...found];
}

/**
 * @param {string} built
 * @param {string[]} files paths in the folder
 * @returns {number} KiB that they have in all, each compressed
 */
export function gzipKiB(built, files) {
	return files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(built, file))).length, 0) / 1024;
}

/**
 * Every file of a folder, to be packed.
 * @param {string} folder
 * @returns {{ name: string, data: Buffer }[]} named relative to it with "/"
 */
export function filesIn(folder) {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => {
			const file = path.join(entry.parentPath, entry.name);
			return { name: path.relative(folder, file).split(path.sep).join("/"), data: readFileSync(file) };
		});
}
