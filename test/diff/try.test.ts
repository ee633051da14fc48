import { existsSync, readFileSync } from "node:fs";
import { it } from "vitest";
import { compare } from "../../src/diff/compare";
import { textReport } from "../../src/diff/outputs/text";
import { plainValue } from "../../src/document/value";
import { read } from "../../src/formats/read";
import { corpusText } from "../corpus";
import { countOfJsonDiffPatch, countOfMicrodiff } from "./peers";

it("corpus", () => {
	const [, ...lines] = readFileSync("../shared/corpus/pairs.tsv", "utf8").trim().split("\n");
	for (const line of lines) {
		const [, a, b, , evidence] = line.split("\t");
		try {
			const [d, e] = [a, b].map((f) => read(corpusText(f!)).documents[0]);
			if (!d || !e || !d.shape || !e.shape) { console.log("--", a, d?.shape, e?.shape); continue; }
			const t0 = performance.now();
			const c = compare(d, e);
			const t = performance.now() - t0;
			const [va, vb] = [plainValue(c.scope.compared[0]!.before.node, d.source), plainValue(c.scope.compared[0]!.after.node, e.source)];
			console.log("#####", d.shape, e.shape, c.changes.length, "jdp", countOfJsonDiffPatch(va, vb), "micro", countOfMicrodiff(va, vb), t.toFixed(0)+"ms", evidence);
			console.log(textReport({ ...c, findings: { new: [], fixed: [], remaining: [] } }, { before: a!, after: b! }));
		} catch (err) { console.log("!!", a, b, err); }
	}
}, 120000);
