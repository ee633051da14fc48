import { test } from "vitest";
import { readFileSync, writeFileSync } from "node:fs";
import { read } from "../../src/formats/read";
import { ruleFiles } from "../../src/rules/catalogue";
import { check } from "../../src/rules/run";
import { bases } from "./bases";
import { type Fixture, textOf } from "./fixture";
const files = import.meta.glob<Fixture[]>("./effect/*.fixtures.ts", { eager: true, import: "fixtures" });
test("also", () => {
	let mismatches = 0;
	for (const [file, fixtures] of Object.entries(files)) {
		const own = Object.keys(ruleFiles[file.replace(".fixtures.ts", ".ts")]!.cases);
		const path = `test/rules/${file.slice(2)}`;
		let text = readFileSync(path, "utf8");
		for (const fixture of fixtures) {
			const apiVersion = fixture.apiVersion ?? bases[fixture.base].apiVersion;
			const [document] = read((fixture.changeText ?? ((s: string) => s))(textOf(fixture)), { apiVersion }).documents;
			const found = check(document!, { operation: fixture.operation });
			const named = found.map((f) => [own.includes(f.rule), `${f.rule} ${f.path}${f.result === "incomplete" ? " (incomplete)" : ""}`] as const);
			const mine = named.filter(([o]) => o).map(([, n]) => n).sort();
			if (JSON.stringify(mine) !== JSON.stringify([...fixture.findings].sort())) { mismatches++; console.log("MISMATCH", file, fixture.name, "\n got", mine, "\n expected", fixture.findings); }
			const also = named.filter(([o]) => !o).map(([, n]) => n);
			const start = text.indexOf(`name: ${JSON.stringify(fixture.name)}`);
			if (start < 0) { console.log("NOT FOUND", fixture.name); continue; }
			const f = text.indexOf("findings: [", start);
			let end = text.indexOf("]", f) + 1;
			// paths hold brackets in strings: find the end by scanning
			let i = f + "findings: [".length; let quote = "";
			for (; i < text.length; i++) { const c = text[i]!; if (quote) { if (c === quote) quote = ""; } else if (c === '"' || c === "`") quote = c; else if (c === "]") break; }
			end = i + 1;
			const rest = /^,?\s*also: \[/.exec(text.slice(end));
			let after = end;
			if (rest) { let j = end + rest[0].length; quote = ""; for (; j < text.length; j++) { const c = text[j]!; if (quote) { if (c === quote) quote = ""; } else if (c === '"' || c === "`") quote = c; else if (c === "]") break; } after = j + 1; }
			text = text.slice(0, end) + (also.length ? `, also: ${JSON.stringify(also)}` : "") + text.slice(after);
		}
		writeFileSync(path, text);
	}
	console.log("mismatches", mismatches);
});
