import microdiff from "microdiff";
import { it } from "vitest";
import { compare } from "../../src/diff/compare";
import { jsonPatch } from "../../src/diff/outputs/jsonPatch";
import { htmlReport } from "../../src/diff/outputs/html";
import { unifiedText } from "../../src/diff/outputs/unified";
import { plainValue, type Value } from "../../src/document/value";
import { baseConfig, behavior, customOrigin, documentOf, edit, listOf, s3Origin, set } from "./configs";
import { peer } from "./peers";

const time = (name: string, f: () => unknown, n = 1) => {
	f();
	const t = performance.now();
	for (let i = 0; i < n; i++) f();
	console.log(name, ((performance.now() - t) / n).toFixed(1), "ms");
};
it("bench", () => {
	const a = baseConfig();
	const os = Array.from({ length: 100 }, (_, i) => (i % 2 ? s3Origin(`o${i}`) : customOrigin(`o${i}`)));
	const bs = Array.from({ length: 75 }, (_, i) => behavior(`p${i}/*`, `o${i}`));
	set(a, "Origins", listOf(...os));
	set(a, "CacheBehaviors", listOf(...bs));
	const d = documentOf(a);
	const b = structuredClone(a);
	edit(b, "Origins", (l) => { l.reverse(); l.splice(50, 1); (l[10] as never as {Id: string}).Id = "renamed"; });
	edit(b, "CacheBehaviors", (l) => { l.unshift(...l.splice(70, 1)); l.splice(30, 0, behavior("new/*", "o3") as never); (l[5] as never as {MinTTL: number}).MinTTL = 5; });
	const e = documentOf(b);
	const c = compare(d, e, { findings: false });
	console.log(c.changes.length, c.changes.map((x) => `${x.kind} ${x.path}`));
	const [va, vb] = [plainValue(d.root, d.source), plainValue(e.root, e.source)] as never as [object, object];
	time("compare", () => compare(d, e, { findings: false }), 20);
	time("compare+findings", () => compare(d, e), 3);
	time("jsondiffpatch", () => peer.diff(va, vb), 20);
	time("microdiff", () => microdiff(va, vb), 20);
	time("jsonPatch", () => jsonPatch(d, e), 5);
	time("html", () => htmlReport(c, { before: "a", after: "b" }), 3);
	time("unified", () => unifiedText(c, { before: "a", after: "b" }), 3);
	// thousands
	for (const n of [1000, 4000]) {
		const big = baseConfig();
		set(big, "Origins", listOf(...Array.from({ length: n }, (_, i) => s3Origin(`o${i}`))));
		set(big, "CacheBehaviors", listOf(...Array.from({ length: n }, (_, i) => behavior(`p${i}/*`, `o${i}`))));
		set(big, "Aliases", listOf(...Array.from({ length: n }, (_, i) => `a${i}.example.com`)));
		const other = baseConfig();
		set(other, "Origins", listOf(...Array.from({ length: n }, (_, i) => s3Origin(`q${i}`))));
		set(other, "CacheBehaviors", listOf(...Array.from({ length: n }, (_, i) => behavior(`r${i}/*`, `q${i}`))));
		set(other, "Aliases", listOf(...Array.from({ length: n }, (_, i) => `b${i}.example.com`)));
		const rev = structuredClone(big);
		edit(rev, "CacheBehaviors", (l) => l.reverse());
		edit(rev, "Aliases", (l) => l.reverse());
		const same = structuredClone(big);
		set(same, "Origins", listOf(...Array.from({ length: n }, () => s3Origin("o"))));
		const [x, y, z, w] = [big, other, rev, same].map((v) => documentOf(v as Value));
		for (const [name, p, q] of [["all other", x, y], ["reversed", x, z], ["dups", x, w], ["dups2", w, w]] as const) {
			let t = performance.now();
			const cpu = process.cpuUsage();
			const r = compare(p!, q!, { findings: false });
			console.log(n, name, r.changes.length, (performance.now() - t).toFixed(0), "ms", process.cpuUsage(cpu).user/1000);
			t = performance.now();
			jsonPatch(p!, q!);
			console.log("   patch", (performance.now() - t).toFixed(0));
		}
	}
}, 300000);
