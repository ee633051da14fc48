import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Change, ChangeKind } from "../../src/diff/change";
import { compareDocuments } from "../../src/diff/compare";
import type { DiffRow } from "../../src/diff/diffRows";
import { toJsonPatch } from "../../src/diff/outputs/jsonPatch";
import { isIdentical } from "../../src/diff/side";
import type { Document } from "../../src/document/document";
import { toPlainValue, type Value } from "../../src/document/value";
import { applyChanges } from "./apply";
import { documentOf } from "./configs";
import { bentPairs, doubles, strangers } from "./mutations";
import { applyPatch } from "./patch";
import { countOfJsonDiffPatch } from "./peers";

const RUNS = { numRuns: 20 };
const TIME = 60_000;
const WAYS = { bent: bentPairs, strange: strangers, doubled: doubles };

const OPPOSITE: { readonly [kind in ChangeKind]: ChangeKind } = {
	added: "removed",
	changed: "changed",
	moved: "moved",
	removed: "added",
};

const noRules = { findings: false };

function changesOf(before: Document, after: Document): Change[] {
	return compareDocuments(before, after, noRules).changes;
}

/** A change by its places on both sides, which do not depend on the direction. */
function placed({ kind, beforePlace, afterPlace, before, after }: Change, isMirrored: boolean): string {
	const at = [beforePlace, afterPlace].map((side) => side?.trail.map(({ entry }) => entry.key).join("/") ?? null);
	const values = [before, after];
	if (!isMirrored) return JSON.stringify([kind, at, values]);
	return JSON.stringify([OPPOSITE[kind], at.reverse(), values.reverse()]);
}

describe.each(Object.entries(WAYS))("of random configs, %s", (_, pairs) => {
	it(
		"a config does not differ from itself",
		() => {
			fc.assert(
				fc.property(pairs, ([config]) => {
					expect(changesOf(documentOf(config), documentOf(config))).toEqual([]);
				}),
				RUNS,
			);
		},
		TIME,
	);

	it(
		"swapped sides give the mirrored changes",
		() => {
			fc.assert(
				fc.property(pairs, ([a, b]) => {
					const [before, after] = [documentOf(a), documentOf(b)];
					const there = changesOf(before, after).map((change) => placed(change, false));
					const back = changesOf(after, before).map((change) => placed(change, true));
					expect(back.sort()).toEqual(there.sort());
				}),
				RUNS,
			);
		},
		TIME,
	);

	it(
		"the changes turn one into the other",
		() => {
			fc.assert(
				fc.property(pairs, ([a, b]) => {
					const [before, after] = [documentOf(a), documentOf(b)];
					const changes = changesOf(before, after);
					const applied = applyChanges(toPlainValue(before.root, before.source), changes, after.source);
					expect(changesOf(documentOf(applied), after).map(({ path, kind }) => `${kind} ${path}`)).toEqual([]);
				}),
				RUNS,
			);
		},
		TIME,
	);

	it(
		"the JSON Patch turns one into exactly the other",
		() => {
			fc.assert(
				fc.property(pairs, ([a, b]) => {
					const [before, after] = [documentOf(a), documentOf(b)];
					const value: Value = toPlainValue(before.root, before.source);
					expect(applyPatch(value, toJsonPatch(before, after))).toStrictEqual(toPlainValue(after.root, after.source));
				}),
				RUNS,
			);
		},
		TIME,
	);
});

describe.each(Object.entries({ bent: bentPairs, strange: strangers }))("of random configs, %s", (_, pairs) => {
	it(
		"there are never more changes than jsondiffpatch finds",
		() => {
			fc.assert(
				fc.property(pairs, ([a, b]) => {
					const changes = changesOf(documentOf(a), documentOf(b));
					expect(changes.length).toBeLessThanOrEqual(countOfJsonDiffPatch(a, b));
				}),
				RUNS,
			);
		},
		TIME,
	);
});

describe("rows", () => {
	it(
		"show both documents whole, and count the changes below",
		() => {
			fc.assert(
				fc.property(bentPairs, ([a, b]) => {
					const { rows, changes } = compareDocuments(documentOf(a), documentOf(b), noRules);
					const ids = new Set<string>();
					const visit = (row: DiffRow) => {
						expect(ids.has(row.id)).toBe(false);
						ids.add(row.id);
						const hasOwn =
							row.children.length === 0 || row.kind === "moved" || row.children.every((child) => child.changes === 0);
						if (row.changes > 0 && hasOwn) expect(row.change).not.toBeNull();
						if (row.kind === "same" && row.before && row.after && row.children.length === 0) {
							expect(isIdentical(row.before.node, row.after.node)).toBe(true);
						}
						row.children.forEach(visit);
					};
					rows.forEach(visit);
					expect((rows[0]?.changes ?? 0) > 0).toBe(changes.length > 0);
				}),
				RUNS,
			);
		},
		TIME,
	);
});
