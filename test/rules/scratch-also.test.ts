import { writeFileSync } from "node:fs";
import { test } from "vitest";
import { read } from "../../src/formats/read";
import { ruleFiles } from "../../src/rules/catalogue";
import { check } from "../../src/rules/run";
import { bases } from "./bases";
import { type Fixture, textOf } from "./fixture";
const files = import.meta.glob<Fixture[]>("./{security,upgrade}/*.fixtures.ts", { eager: true, import: "fixtures" });
test("x", () => {
	const out: unknown[] = [];
	for (const [file, rule] of Object.entries(ruleFiles)) {
		if (rule.kind !== "security" && rule.kind !== "upgrade") continue;
		const own = Object.keys(rule.cases);
		for (const fx of files[file.replace(/\.ts$/, ".fixtures.ts")] ?? []) {
			const apiVersion = fx.apiVersion ?? bases[fx.base].apiVersion;
			const [doc] = read((fx.changeText ?? ((x: string) => x))(textOf(fx)), { apiVersion }).documents;
			if (!doc) continue;
			const also = check(doc, { operation: fx.operation }).filter((x) => !own.includes(x.rule)).map((one) => `${one.rule} ${one.path}${one.result === "incomplete" ? " (incomplete)" : ""}`.trim());
			out.push({ file: file.replace(/\.ts$/, ".fixtures.ts"), name: fx.name, also });
		}
	}
	writeFileSync("/tmp/also.json", JSON.stringify(out));
});
