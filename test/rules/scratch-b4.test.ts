import { test } from "vitest";
import { read } from "../../src/formats/read";
import { ruleFiles } from "../../src/rules/catalogue";
import { Place } from "../../src/rules/place";
import { bases } from "./bases";
import { readFileSync } from "node:fs";
import { walk } from "../../src/document/walk";
import { vi } from "vitest";
vi.mock("../../src/rules/catalogue", async (original) => {
	const all = (await original()) as { ruleFiles: Record<string, unknown> };
	const names = (await import("node:fs")).readFileSync("/tmp/mine.txt", "utf8").trim().split(/\s+/);
	const ruleFiles = Object.fromEntries(Object.entries(all.ruleFiles).filter(([f]) => names.some((m) => f === `./rejection/${m}.ts`)));
	return { ...all, ruleFiles, catalogue: Object.values(ruleFiles) };
});
import { check } from "../../src/rules/run";
let seed = 1;
const rnd = () => ((seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff);
const junk = () => [null, 0, -1, 1e20, "", "x", true, [], {}, [null], [{}], { Quantity: 1 }, { Items: [1, null, {}] }, { Quantity: "a", Items: {} }, "__proto__"][Math.floor(rnd() * 15)];
const mutate = (v: unknown): unknown => {
	if (rnd() < 0.03) return junk();
	if (Array.isArray(v)) return v.map(mutate);
	if (v && typeof v === "object") return Object.fromEntries(Object.entries(v).filter(() => rnd() > 0.03).map(([k, x]) => [k, mutate(x)]));
	return v;
};
test("fuzz", () => {
	let n = 0;
	for (let i = 0; i < 3000; i++) {
		const base = i % 2 ? bases.classic : bases.modern;
		const d = read(JSON.stringify(mutate(base.config)), { apiVersion: base.apiVersion }).documents;
		for (const doc of d) n += check(doc, { operation: "update", before: d[0] }).length;
	}
	console.log("findings", n);
	const big = (count: number, f: (i: number) => object) => Array.from({ length: count }, (_, i) => f(i));
	const c = structuredClone(bases.modern.config) as any;
	c.CacheBehaviors = { Quantity: 20000, Items: big(20000, (i) => ({ ...c.DefaultCacheBehavior, PathPattern: `p${i}/*`, TargetOriginId: `origin-number-${i}x`.padEnd(60, "y") })) };
	c.Origins.Items = big(20000, (i) => ({ ...c.Origins.Items[0], Id: `origin-number-${i}`.padEnd(60, "z") }));
	const text = JSON.stringify(c);
	let t = performance.now();
	const doc = read(text, { apiVersion: "2020-05-31" }).documents[0]!;
	console.log("MB", text.length / 1e6, "read", performance.now() - t);
	t = performance.now(); console.log(check(doc).length, "check", performance.now() - t);
	const c2 = structuredClone(bases.classic.config) as any;
	c2.CacheBehaviors = { Quantity: 75, Items: big(75, (i) => ({ ...c2.CacheBehaviors.Items[0], PathPattern: `p${i}/*` })) };
	const t2 = JSON.stringify(c2);
	t = performance.now(); for (let i = 0; i < 100; i++) read(t2, { apiVersion: "2017-03-25" }); const r = performance.now() - t;
	const d2 = read(t2, { apiVersion: "2017-03-25" }).documents[0]!;
	t = performance.now(); for (let i = 0; i < 100; i++) check(d2); console.log("75 behaviors: read", r / 100, "check mine", (performance.now() - t) / 100);
	const long = "a".repeat(3_000_000);
	for (const member of ["PathPattern"]) { const x = structuredClone(bases.classic.config) as any; x.CacheBehaviors.Items[0][member] = "{".repeat(3_000_000); x.CustomErrorResponses.Items[0].ResponsePagePath = "/" + " <".repeat(1_500_000); x.Logging.Bucket = long; x.ViewerCertificate.ACMCertificateArn = ":".repeat(3e6); x.Restrictions.GeoRestriction = { RestrictionType: "whitelist", Quantity: 1, Items: [long] }; const y = read(JSON.stringify(x), { apiVersion: "2017-03-25" }).documents[0]!; t = performance.now(); const f = check(y); console.log("long", performance.now() - t, f.map((q) => q.message.length)); }
	void ruleFiles; void Place; void readFileSync; void walk;
}, 600000);
