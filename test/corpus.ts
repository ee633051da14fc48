import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { decodeBytes } from "../src/formats/textEncoding";

/** Configs written for the tests; and, where it lies beside the project, a collection of real ones. */
const SAMPLES = path.resolve("test/samples");
const CORPUS = path.resolve("../shared/corpus");

/** Whether the collection of real configs is there. The tests run on our own samples in any case. */
export function hasCorpus(): boolean {
	return existsSync(path.join(CORPUS, "INDEX.tsv"));
}

/** How much must be found, so that a test does not pass for want of files: in our samples, and with the collection. */
export function leastOf(inSamples: number, withCorpus: number): number {
	return hasCorpus() ? withCorpus : inSamples;
}

export interface CorpusFile {
	/** Path in its collection. */
	file: string;
	/** Folder: xml, python, cli-json, placebo-json and others. */
	format: string;
	notes: string;
}

/** What is listed of the folders asked for. */
export function corpusFiles(...formats: string[]): CorpusFile[] {
	return corpusTable("INDEX.tsv")
		.map(({ file = "", format = "", notes = "" }) => ({ file, format, notes }))
		.filter((one) => formats.includes(one.format));
}

/** The rows of a table that both collections have, by the names of its columns. */
export function corpusTable(name: string): { [column: string]: string }[] {
	return (hasCorpus() ? [SAMPLES, CORPUS] : [SAMPLES]).flatMap((folder) => {
		const [head = "", ...lines] = readFileSync(path.join(folder, name), "utf8").trimEnd().split(/\r?\n/);
		const columns = head.split("\t");
		return lines.map((line) => Object.fromEntries(line.split("\t").map((cell, index) => [columns[index] ?? "", cell])));
	});
}

/** The text of a file of either collection, whatever its encoding. */
export function corpusText(file: string): string {
	const own = path.join(SAMPLES, file);
	return decodeBytes(readFileSync(existsSync(own) ? own : path.join(CORPUS, file)));
}
