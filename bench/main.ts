import { spawnSync } from "node:child_process";
import os from "node:os";
import { parser as pythonParser } from "@lezer/python";
import { XMLParser } from "fast-xml-parser";
import { read } from "../src/formats/read";
import { search } from "../src/lookup/search";
import { check } from "../src/rules/run";
import { type Line, median, table } from "./measure";
import { configWith, documentOf, listOf, spellings } from "./samples";

const DISTRIBUTIONS = 3000;

/** Reading a large list in each format, against what others take for the same text. */
function readers(): Line[] {
	const list = spellings(listOf(DISTRIBUTIONS));
	const xml = median(() => read(list.xml), 3);
	const json = median(() => read(list.json), 3);
	const python = median(() => read(list.python), 3);
	const sizes = Object.entries(list).map(([format, text]) => `${format} ${(text.length / 1e6).toFixed(0)} MB`);
	console.log(`A list of ${DISTRIBUTIONS} distributions: ${sizes.join(", ")}\n`);
	return [
		{
			what: "reading XML",
			ms: xml,
			against: "fast-xml-parser, values alone",
			againstMs: median(() => new XMLParser({ parseTagValue: false, trimValues: false }).parse(list.xml), 3),
		},
		{ what: "reading JSON", ms: json, against: "JSON.parse", againstMs: median(() => JSON.parse(list.json), 3) },
		{
			what: "reading Python",
			ms: python,
			against: "@lezer/python, syntax alone",
			againstMs: median(() => pythonParser.parse(list.python), 3),
		},
		...literalEval(list.python, python),
	];
}

function literalEval(text: string, ms: number): Line[] {
	const program =
		"import ast,sys,time\nt=sys.stdin.read()\ns=time.perf_counter()\nast.literal_eval(t)\nprint((time.perf_counter()-s)*1000)";
	const run = spawnSync("python3", ["-c", program], { input: text, encoding: "utf8", maxBuffer: 1 << 20 });
	if (run.status !== 0) return [];
	return [{ what: "reading Python", ms, against: "ast.literal_eval of CPython, once", againstMs: Number(run.stdout) }];
}

/** All rules on a config of 75 behaviors, against reading it. */
function rules(): Line[] {
	const config = configWith(75);
	const { xml } = spellings(config);
	const document = documentOf(config);
	return [
		{
			what: "all rules, 75 behaviors",
			ms: median(() => check(document), 15),
			against: "reading its XML",
			againstMs: median(() => read(xml), 15),
		},
	];
}

/** Queries of the lookup, against one pass of a plain search over the same number of names. */
function lookup(): Line[] {
	const queries = ["mpv", "minimum_protocol_version", "how long is it cached", "MinimunProtocolVersoin", "412", "gzip"];
	const names = queries.flatMap((query) => search(query, 100).map((one) => one.name));
	const ms = median(() => queries.map((query) => search(query, 20)), 15) / queries.length;
	return [
		{
			what: "one lookup",
			ms,
			against: "filtering the names found, once",
			againstMs: median(() => names.filter((name) => name.includes("Min")), 15),
		},
	];
}

console.log(`${os.cpus()[0]?.model ?? "unknown processor"}, ${os.cpus().length} cores, Node ${process.versions.node}`);
console.log(table([...readers(), ...rules(), ...lookup()]));
