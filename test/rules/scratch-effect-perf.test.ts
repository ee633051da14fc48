import { test } from "vitest";
import { read } from "../../src/formats/read";
import { check } from "../../src/rules/run";
import { ruleFiles } from "../../src/rules/catalogue";
import { Place } from "../../src/rules/place";
import { walk } from "../../src/document/walk";
import { bases } from "./bases";
test("perf", () => {
	const c: any = structuredClone(bases.classic.config);
	const b = c.CacheBehaviors.Items[0];
	c.CacheBehaviors.Items = Array.from({ length: 75 }, (_, i) => ({ ...structuredClone(b), PathPattern: i % 3 ? `app${i}/*` : `*.ext${i}` }));
	c.CacheBehaviors.Quantity = 75;
	const text = JSON.stringify(c, null, 1);
	let rt = 0, ct = 0;
	for (let i = 0; i < 30; i++) { const t = performance.now(); const d = read(text).documents[0]!; const t2 = performance.now(); check(d); const t3 = performance.now(); if (i > 9) { rt += t2 - t; ct += t3 - t2; } }
	console.log("bytes", text.length, "read ms", rt / 20, "check ms", ct / 20);
	// per rule
	const times = new Map<string, number>();
	for (let i = 0; i < 20; i++) {
		const d = read(text).documents[0]!;
		const places: Place[] = [Place.root(d)];
		walk(d.root, ({ entry }, trail) => { if (entry.node.kind === "structure" && entry.node.type) places.push(new Place(d, [...trail], entry.node)); return true; });
		for (const [f, r] of Object.entries(ruleFiles)) {
			const mine = places.filter((p) => r.on.includes(p.node.type ?? ""));
			const t = performance.now();
			for (const p of mine) r.check(p, { apiVersion: d.apiVersion, operation: null, config: places[0]!, before: null, report() {} });
			times.set(f, (times.get(f) ?? 0) + performance.now() - t);
		}
	}
	const list = [...times].sort((a, b) => b[1] - a[1]);
	console.log(list.slice(0, 30).map(([f, t]) => `${(t / 20).toFixed(2)} ${f}`).join("\n"), "total effect", list.filter(([f]) => f.includes("effect")).reduce((s, [, t]) => s + t / 20, 0), "all", list.reduce((s, [, t]) => s + t / 20, 0));
});
