import type { Document } from "../../document/document";
import type { Problem } from "../../document/node";
import { plainValue } from "../../document/value";
import { walk } from "../../document/walk";
import { type Reading, read } from "../../formats/read";
import {
	apiVersionOption,
	choice,
	complain,
	DONE,
	formatOption,
	type Input,
	parseWords,
	readInput,
	UNREADABLE,
} from "../io";

export const usage =
	"inspect [FILE|-] [--input auto|xml|python|json] [--api-version DATE] [--operation create|update] [--before FILE] [--output text|json]";

/** `lens inspect`: reads a text and says what is in it. */
export function inspect(words: string[]): number {
	const args = parseWords(words, ["input", "api-version", "operation", "before", "output"]);
	const output = choice(args, "output", ["text", "json"]);
	const format = formatOption(args, "input");
	const apiVersion = apiVersionOption(args);
	const input = readInput(args.positionals[0]);
	const reading = read(input.text, { format, apiVersion });
	process.stdout.write(output === "json" ? asJson(reading, input) : asText(reading, input));
	if (reading.documents.some((document) => document.shape !== null)) return DONE;
	const [first] = reading.problems;
	complain(input, first?.start ?? 0, first?.message ?? "There is no CloudFront configuration in this text");
	return UNREADABLE;
}

function asJson(reading: Reading, input: Input): string {
	const documents = reading.documents.map((document) => ({
		format: document.format,
		shape: document.shape,
		apiVersion: document.apiVersion,
		apiVersionFrom: document.apiVersionFrom,
		id: document.id,
		etag: document.etag,
		where: document.where,
		value: plainValue(document.root, document.source),
		findings: [],
	}));
	const problems = allProblems(reading).map((problem) => ({
		severity: problem.severity,
		message: problem.message,
		...input.at(problem.start),
	}));
	return `${JSON.stringify({ documents, problems }, null, 2)}\n`;
}

function allProblems(reading: Reading): Problem[] {
	return [...reading.problems, ...reading.documents.flatMap((document) => document.problems)];
}

function asText(reading: Reading, input: Input): string {
	const lines = reading.documents.map((document) => summary(document, input));
	for (const problem of allProblems(reading)) {
		const { line, column } = input.at(problem.start);
		lines.push(`${input.name}:${line}:${column}: ${problem.severity}: ${problem.message}`);
	}
	return lines.map((line) => `${line}\n`).join("");
}

/** One line on a document: what it is, in which format and version, how much it holds. */
function summary(document: Document, input: Input): string {
	let members = 0;
	walk(document.root, () => {
		members++;
		return true;
	});
	const { line } = input.at(document.root.start);
	const where = document.where && ` in ${document.where}`;
	const id = document.id === null ? "" : ` of ${document.id}`;
	const version = `API version ${document.apiVersion} (${document.apiVersionFrom})`;
	return `${input.name}:${line}: ${document.shape ?? "no CloudFront structure"}${id}${where}: ${document.format}, ${version}, ${members} values`;
}
