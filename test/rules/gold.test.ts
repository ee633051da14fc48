import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDocuments } from "../../src/formats/read";
import type { Finding } from "../../src/rules/finding";
import type { ApiVersion } from "../../src/schema/versions";
import { isApiVersion } from "../../src/schema/versions";
import { corpusFiles, corpusText, hasCorpus, leastOf } from "../corpus";
import { checkStrictly } from "./strictly";

/** A configuration that AWS was asked to accept, and what it responded. */
interface Verdict {
	/** Folder of the corpus. */
	folder: string;
	case: string;
	before?: string;
	operation: "create" | "update";
	apiVersion: string;
	verdict: "refused" | "accepted" | "client-side";
	codes: string[];
	paths: string[];
}

/** How well the findings of a refused config foretell the refusal. */
type Outcome = "predicted" | "other code" | "only suspected" | "missed";

/** Files whose authors cut or blacked out what AWS had responded, so that they are no longer what it accepted. */
const MANGLED = /redacted|TRUNCATED|truncated|has_variables|placeholder|doc-skeleton/;

function readVerdicts(folder: string): Verdict[] {
	const verdicts: Verdict[] = JSON.parse(readFileSync(`../shared/corpus/${folder}/expected.json`, "utf8"));
	return verdicts.map((one) => ({ ...one, folder }));
}

function findingsOf(file: string, verdict?: Verdict): Finding[] {
	const version = verdict?.apiVersion ?? "";
	const apiVersion: ApiVersion | undefined = isApiVersion(version) ? version : undefined;
	const before =
		verdict?.before && readDocuments(corpusText(`${verdict.folder}/${verdict.before}`), { apiVersion }).documents[0];
	return readDocuments(corpusText(file), { apiVersion }).documents.flatMap((document) =>
		checkStrictly(document, { operation: verdict?.operation, before: before || null }),
	);
}

const errorsOf = (file: string, verdict?: Verdict) =>
	findingsOf(file, verdict).filter((one) => one.severity === "error");

const isAtOrAbove = (path: string, target: string) =>
	path === target || path === "" || target.startsWith(`${path}.`) || target.startsWith(`${path}[`);

/** What the findings come to, and those that count. */
function judge(verdict: Verdict): { outcome: Outcome; found: string[] } {
	const all = findingsOf(`${verdict.folder}/${verdict.case}`, verdict).filter(({ path, error }) => {
		return error && verdict.paths.some((target) => isAtOrAbove(path, target));
	});
	const errors = all.filter((one) => one.severity === "error");
	const found = all.map(({ rule, path, error, severity }) => `${severity} ${rule} at ${path}: ${error?.code}`);
	if (errors.some(({ error }) => verdict.codes.includes(error?.code ?? ""))) return { outcome: "predicted", found };
	if (errors.length > 0) return { outcome: "other code", found };
	return { outcome: all.length > 0 ? "only suspected" : "missed", found };
}

describe("verdicts of AWS", () => {
	const verdicts = hasCorpus() ? ["gold", "verdicts"].flatMap(readVerdicts) : [];
	const refused = verdicts.filter((one) => one.verdict !== "accepted");
	const accepted = verdicts.filter((one) => one.verdict === "accepted");

	test.each(refused)("refused: $case", (verdict) => {
		const { outcome, found } = judge(verdict);
		expect(outcome, found.join("\n")).toBe("predicted");
	});

	test.each(accepted)("accepted: $case", (verdict) => {
		const found = errorsOf(`${verdict.folder}/${verdict.case}`, verdict).map(({ rule, path }) => `${rule} ${path}`);
		expect(found).toEqual([]);
	});

	test.skipIf(!hasCorpus())("hits by kind", () => {
		const counts = new Map<string, number>();
		const add = (kind: string) => counts.set(kind, (counts.get(kind) ?? 0) + 1);
		for (const verdict of refused) add(judge(verdict).outcome);
		for (const one of accepted) add(errorsOf(`${one.folder}/${one.case}`, one).length > 0 ? "false alarm" : "accepted");
		console.info([...counts].map(([kind, count]) => `${kind}: ${count}`).join(", "));
		expect(counts.get("predicted")).toBe(refused.length);
		expect(counts.get("accepted")).toBe(accepted.length);
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
