import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const SAMPLES = "test/samples";

/** The cells of a table, without its head. */
function table(name: string): string[][] {
	const [, ...lines] = readFileSync(path.join(SAMPLES, name), "utf8").trimEnd().split("\n");
	return lines.map((line) => line.split("\t"));
}

test("INDEX.tsv lists every sample under its folder", () => {
	const files = readdirSync(SAMPLES, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.flatMap(({ name }) => readdirSync(path.join(SAMPLES, name)).map((file) => [`${name}/${file}`, name]));
	const listed = table("INDEX.tsv").map(([file, format]) => [file, format]);
	expect(listed.sort()).toEqual(files.sort());
});

test("pairs.tsv names samples that are there", () => {
	const named = table("pairs.tsv").flatMap(([, before = "", after = ""]) => [before, after]);
	expect(named.filter((file) => !existsSync(path.join(SAMPLES, file)))).toEqual([]);
});
