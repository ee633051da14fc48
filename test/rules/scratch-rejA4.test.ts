import { readFileSync, writeFileSync } from "node:fs";
import { test } from "vitest";
import { applyEdits } from "../../src/document/edit";
import { read } from "../../src/formats/read";
import { ruleFiles } from "../../src/rules/catalogue";
import { check } from "../../src/rules/run";
import { bases } from "./bases";
import { type Fixture, textOf } from "./fixture";
const fixtureFiles = import.meta.glob<Fixture[]>("./rejection/*.fixtures.ts", { eager: true, import: "fixtures" });
const mine = (readFileSync("/tmp/myfiles", "utf8").match(/rejection\/(\w+)\.ts/g) ?? []);
test("fixes", { timeout: 300000 }, () => {
	const out: string[] = [];
	for (const m of mine) {
		const own = Object.keys(ruleFiles["./" + m]?.cases ?? {});
		for (const original of fixtureFiles["./" + m.replace(".ts", ".fixtures.ts")] ?? []) {
			for (const format of original.changeText ? [original.format] : (["json", "python", "xml"] as const)) {
				if (m.includes("valueTypes") && format === "xml" && original.format !== "xml") continue;
				const fixture = { ...original, format };
				const apiVersion = fixture.apiVersion ?? bases[fixture.base].apiVersion;
				let text = "";
				try { text = (fixture.changeText ?? ((same: string) => same))(textOf(fixture)); } catch (e) { out.push(`WRITE ${m} ${fixture.name} ${format}: ${e}`); continue; }
				const go = (t: string) => {
					const document = read(t, { apiVersion }).documents[0];
					const before = fixture.before && read(textOf({ ...fixture, format: "json" }, fixture.before), { apiVersion }).documents[0];
					return document ? check(document, { operation: fixture.operation, before }) : [];
				};
				const first = go(text);
				const key = (f: any) => `${f.rule} ${f.path} ${f.message}`;
				for (const f of first) {
					if (!own.includes(f.rule)) continue;
					if (!f.fix) { out.push(`nofix ${format} ${f.rule} ${f.message}`); continue; }
					let fixed = "";
					try { fixed = applyEdits(text, f.fix.edits); } catch (e) { out.push(`THROW ${f.rule} ${e}`); continue; }
					const second = go(fixed);
					const gone = second.filter((g) => key(g) === key(f)).length < first.filter((g) => key(g) === key(f)).length;
					const fresh = second.filter((g) => g.severity === "error" && !first.some((h) => h.rule === g.rule && h.path === g.path));
					out.push(`${gone ? "ok" : "STILL"}${fresh.length ? " NEW " + fresh.map((g) => g.rule + "@" + g.path).join(",") : ""} ${format} ${f.rule} [${f.fix.title}${f.fix.safe ? ", safe" : ""}] ${f.fix.edits.map((e) => JSON.stringify(text.slice(e.start, e.end).slice(0, 60)) + "→" + JSON.stringify(e.text.slice(0, 90))).join(" ; ")}`);
				}
			}
		}
	}
	writeFileSync("/tmp/rejA-fixes.txt", out.join("\n"));
});
