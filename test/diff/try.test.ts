import fc from "fast-check";
import { it } from "vitest";
import { create } from "jsondiffpatch";
import { compare } from "../../src/diff/compare";
import { documentOf } from "./configs";
import { bentPairs } from "./mutations";
import { countOfJsonDiffPatch, peer } from "./peers";
it("x", () => {
	let shown = 0;
	fc.assert(fc.property(bentPairs, ([a, b]) => {
		const { changes } = compare(documentOf(a), documentOf(b), { findings: false });
		if (changes.length > countOfJsonDiffPatch(a, b) && shown++ < 6) {
			console.log(changes.map((c) => [c.kind, c.path, JSON.stringify(c.before), JSON.stringify(c.after)]), JSON.stringify(peer.diff(a, b)));
		}
	}), { numRuns: 3000 });
	console.log(shown);
}, 120000);
