import { readFileSync, writeFileSync } from "node:fs";
import { test } from "vitest";
import { read } from "../../src/formats/read";
import { ruleFiles } from "../../src/rules/catalogue";
import { check } from "../../src/rules/run";
import { bases } from "./bases";
import { type Fixture, textOf } from "./fixture";
const fixtureFiles = import.meta.glob<Fixture[]>("./rejection/*.fixtures.ts", { eager: true, import: "fixtures" });
const mine = readFileSync("/tmp/mine.txt", "utf8").trim().split(/\s+/);
test("fixtures", () => {
	const out: unknown[] = [];
	const text: string[] = [];
	for (const m of mine) {
		const own = Object.keys(ruleFiles[`./rejection/${m}.ts`]?.cases ?? {});
		for (const fixture of fixtureFiles[`./rejection/${m}.fixtures.ts`] ?? []) {
			const apiVersion = fixture.apiVersion ?? bases[fixture.base].apiVersion;
			const t = (fixture.changeText ?? ((s) => s))(textOf(fixture));
			const doc = read(t, { apiVersion }).documents[0];
			if (!doc) { text.push(`${m} ${fixture.name}: NOREAD`); continue; }
			const before = fixture.before && read(textOf(fixture, fixture.before), { apiVersion }).documents[0];
			let all: ReturnType<typeof check> = [];
			try { all = check(doc, { operation: fixture.operation, before }); } catch (e) { text.push(`THROW ${String(e)}`); }
			const named = (f: (typeof all)[number]) => `${f.rule} ${f.path}${f.result === "incomplete" ? " (incomplete)" : ""}`.trim();
			const mineFound = all.filter((x) => own.includes(x.rule)).map(named).sort();
			const also = all.filter((x) => !own.includes(x.rule)).map(named).sort();
			const okOwn = JSON.stringify(mineFound) === JSON.stringify([...fixture.findings].sort());
			const okAlso = JSON.stringify(also) === JSON.stringify([...(fixture.also ?? [])].sort());
			if (!okOwn) text.push(`OWN  ${m} | ${fixture.name}: ${JSON.stringify(mineFound)}`);
			if (!okAlso) text.push(`ALSO ${m} | ${fixture.name}: ${JSON.stringify(also)}`);
			for (const f of all.filter((x) => own.includes(x.rule))) text.push(`   . ${f.severity} ${f.rule}: ${f.message} [${t.slice(f.range.start, f.range.end).slice(0, 60).replace(/\s+/g, " ")}]`);
			out.push({ file: m, name: fixture.name, also });
		}
	}
	writeFileSync("/tmp/fixtures-out.txt", text.join("\n"));
	writeFileSync("/tmp/fixtures-also.json", JSON.stringify(out));
});
