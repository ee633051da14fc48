import { test } from "vitest";
import { read } from "../../src/formats/read";
import { ruleFiles } from "../../src/rules/catalogue";
import { check } from "../../src/rules/run";
import { bases } from "./bases";
import { type Fixture, textOf } from "./fixture";
const files = import.meta.glob<Fixture[]>("./{security,upgrade}/*.fixtures.ts", { eager: true, import: "fixtures" });
test("x", () => {
	const out: string[] = [];
	for (const [file, rule] of Object.entries(ruleFiles)) {
		if (rule.kind !== "security" && rule.kind !== "upgrade") continue;
		const fixtures = files[file.replace(/\.ts$/, ".fixtures.ts")];
		if (!fixtures) { out.push(`NO FIXTURES ${file}`); continue; }
		const own = Object.keys(rule.cases);
		for (const fx of fixtures) {
			const apiVersion = fx.apiVersion ?? bases[fx.base].apiVersion;
			const text = (fx.changeText ?? ((x: string) => x))(textOf(fx));
			const [doc] = read(text, { apiVersion }).documents;
			if (!doc) { out.push(`${file} ${fx.name}: NO DOC`); continue; }
			const f = check(doc, { operation: fx.operation });
			const named = f.map((one) => ({ mine: own.includes(one.rule), s: `${one.rule} ${one.path}${one.result === "incomplete" ? " (incomplete)" : ""}`.trim(), m: `[${one.severity}] ${one.message}` }));
			const mine = named.filter((x) => x.mine).map((x) => x.s).sort();
			const also = named.filter((x) => !x.mine).map((x) => x.s).sort();
			const bad = JSON.stringify(mine) !== JSON.stringify([...fx.findings].sort());
			const badAlso = JSON.stringify(also) !== JSON.stringify([...(fx.also ?? [])].sort());
			if (process.env.ALL) for (const n of named.filter(x=>x.mine)) out.push(`   ${file} ${fx.name}: ${n.m}`);
			if (bad) out.push(`${file} “${fx.name}” (${doc.shape}) OWN ${JSON.stringify(mine)} expected ${JSON.stringify(fx.findings)}`);
			if (badAlso) out.push(`${file} “${fx.name}” ALSO ${JSON.stringify(named.filter((x) => !x.mine).map(x=>x.s+" :: "+x.m), null, 1)}`);
		}
	}
	console.log(out.join("\n"));
});
