import { readFileSync, writeFileSync } from "node:fs";
import { test } from "vitest";
import { read } from "../../src/formats/read";
import { ruleFiles } from "../../src/rules/catalogue";
import { check } from "../../src/rules/run";
import { bases } from "./bases";
import { type Fixture, textOf } from "./fixture";
const fixtureFiles = import.meta.glob<Fixture[]>("./rejection/*.fixtures.ts", { eager: true, import: "fixtures" });
const mine = (readFileSync("/tmp/myfiles", "utf8").match(/rejection\/(\w+)\.ts/g) ?? []);
test("fixtures", { timeout: 120000 }, () => {
	const out: unknown[] = [];
	for (const m of mine) {
		const own = Object.keys(ruleFiles["./" + m]?.cases ?? {});
		for (const fixture of fixtureFiles["./" + m.replace(".ts", ".fixtures.ts")] ?? []) {
			const apiVersion = fixture.apiVersion ?? bases[fixture.base].apiVersion;
			const text = (fixture.changeText ?? ((same: string) => same))(textOf(fixture));
			if (fixture.changeText && text === textOf(fixture)) console.log("UNCHANGED", m, fixture.name);
			const [document] = read(text, { apiVersion }).documents;
			const before = fixture.before && read(textOf(fixture, fixture.before), { apiVersion }).documents[0];
			const fs = document ? check(document, { operation: fixture.operation, before }) : [];
			const named = (f: any) => `${f.rule} ${f.path}${f.result === "incomplete" ? " (incomplete)" : ""}`.trim();
			out.push({ file: m, name: fixture.name, want: [...fixture.findings].sort(), got: fs.filter((f) => own.includes(f.rule)).map(named).sort(), also: fs.filter((f) => !own.includes(f.rule)).map(named).sort(), wantAlso: [...(fixture.also ?? [])].sort(), messages: fs.filter((f) => own.includes(f.rule)).map((f) => `${f.severity}: ${f.message} [${text.slice(f.range.start, f.range.end).slice(0, 50).replace(/\s+/g, " ")}]`), type: document?.root.type });
		}
	}
	writeFileSync("/tmp/rejA-fix.json", JSON.stringify(out, null, 1));
});
