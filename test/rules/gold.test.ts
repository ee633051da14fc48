import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDocuments } from "../../src/formats/read";
import type { ApiVersion } from "../../src/schema/versions";
import { isApiVersion } from "../../src/schema/versions";
import { corpusFiles, corpusText, hasCorpus, leastOf } from "../corpus";
import { checkStrictly } from "./strictly";

/** A configuration that AWS was asked to take, and what it answered. */
interface Verdict {
	case: string;
	before?: string;
	operation: "create" | "update";
	apiVersion: string;
	verdict: "refused" | "accepted" | "client-side";
	codes: string[];
	paths: string[];
}

/** Files whose authors cut or blacked out what AWS had answered, so that they are no longer what it accepted. */
const MANGLED = /redacted|TRUNCATED|truncated|has_variables|placeholder|doc-skeleton/;

function errorsOf(file: string, verdict?: Verdict) {
	const version = verdict?.apiVersion ?? "";
	const apiVersion: ApiVersion | undefined = isApiVersion(version) ? version : undefined;
	const before = verdict?.before && readDocuments(corpusText(`gold/${verdict.before}`), { apiVersion }).documents[0];
	return readDocuments(corpusText(file), { apiVersion }).documents.flatMap((document) =>
		checkStrictly(document, { operation: verdict?.operation, before: before || null }).filter(
			(one) => one.severity === "error",
		),
	);
}

const isAtOrAbove = (path: string, target: string) =>
	path === target || path === "" || target.startsWith(`${path}.`) || target.startsWith(`${path}[`);

describe("verdicts of AWS", () => {
	const verdicts: Verdict[] = hasCorpus()
		? JSON.parse(readFileSync("../shared/corpus/gold/expected.json", "utf8"))
		: [];
	const refused = verdicts.filter((one) => one.verdict !== "accepted");
	const accepted = verdicts.filter((one) => one.verdict === "accepted");

	test.each(refused)("refused: $case", (verdict) => {
		const found = errorsOf(`gold/${verdict.case}`, verdict).map(({ error, path, rule }) => ({
			code: error?.code,
			path,
			rule,
		}));
		const hits = found.filter(
			({ code, path }) =>
				verdict.codes.includes(code ?? "") && verdict.paths.some((target) => isAtOrAbove(path, target)),
		);
		expect(hits.length, JSON.stringify(found)).toBeGreaterThan(0);
	});

	test.each(accepted)("accepted: $case", (verdict) => {
		const found = errorsOf(`gold/${verdict.case}`, verdict).map(({ rule, path }) => `${rule} ${path}`);
		expect(found).toEqual([]);
	});

	test("what was read back from AWS has no error", () => {
		const readBack = corpusFiles("cli-json", "placebo-json", "xml").filter(
			({ format, notes }) =>
				(format === "placebo-json" ||
					notes.includes("kind=get-") ||
					(format === "xml" && notes.includes("response"))) &&
				!MANGLED.test(notes) &&
				!notes.includes("synthetic"),
		);
		const wrong = readBack.flatMap(({ file }) => errorsOf(file).map(({ rule, path }) => `${file} ${rule} ${path}`));
		console.info(`${readBack.length} configurations read back from AWS, ${wrong.length} errors`);
		expect(readBack.length).toBeGreaterThanOrEqual(leastOf(14, 60));
		expect(wrong).toEqual([]);
	});
});
