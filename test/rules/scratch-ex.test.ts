import { test } from "vitest";
import { read } from "../../src/formats/read";
import { ruleFiles } from "../../src/rules/catalogue";
import { check } from "../../src/rules/run";
test("x", () => {
	const out: string[] = [];
	for (const [file, rule] of Object.entries(ruleFiles)) {
		if (rule.kind !== "security" && rule.kind !== "upgrade") continue;
		for (const [id, one] of Object.entries(rule.cases)) {
			if (one.title.length > 80 || one.why.length > 600) out.push(`${id} TOO LONG ${one.title.length} ${one.why.length}`);
			for (const [k, text] of Object.entries(one.example)) {
				const docs = read(text, {}).documents;
				const ids = docs.flatMap((d) => check(d, {}).map((f) => f.rule));
				if (ids.includes(id) !== (k === "bad")) out.push(`${id} ${k}: shapes ${docs.map((d) => d.shape)} found ${ids.join(",")}`);
				const other = ids.filter((x) => x !== id && k === "good");
				if (process.env.ALL && other.length) out.push(`    ${id} good also ${other}`);
			}
		}
	}
	console.log(out.join("\n"));
});
