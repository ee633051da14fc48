import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { decodeBytes } from "../src/formats/textEncoding";

const CORPUS = path.resolve("../shared/corpus");

/** Tells whether the collection of real configurations lies beside the project, and says so when it does not. */
export function hasCorpus(): boolean {
	const found = existsSync(path.join(CORPUS, "INDEX.tsv"));
	if (!found) console.warn("../shared/corpus is not here: the tests on real configurations are skipped");
	return found;
}

export interface CorpusFile {
	/** Path in the corpus. */
	file: string;
	/** Folder: xml, python, cli-json, placebo-json and others. */
	format: string;
	notes: string;
}

/** The corpus's index, of the folders asked for. */
export function corpusFiles(...formats: string[]): CorpusFile[] {
	const [, ...lines] = readFileSync(path.join(CORPUS, "INDEX.tsv"), "utf8").trimEnd().split("\n");
	return lines
		.map((line) => line.split("\t"))
		.map((cells) => ({ file: cells[0] ?? "", format: cells[1] ?? "", notes: cells[7] ?? "" }))
		.filter((one) => formats.includes(one.format));
}

/** The text of a corpus file, whatever its encoding. */
export function corpusText(file: string): string {
	return decodeBytes(readFileSync(path.join(CORPUS, file)));
}
