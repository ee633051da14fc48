import { describe, expect, it } from "vitest";
import { measureTypos } from "../../../src/lookup/search/typos";

/** The textbook's table, cell by cell. */
function plainDistance(a: string, b: string): number[] {
	const table = Array.from({ length: a.length + 1 }, (_, row) =>
		Array.from({ length: b.length + 1 }, (_, at) => (row === 0 ? at : at === 0 ? row : 0)),
	);
	const value = (row: number, at: number) => table[row]?.[at] ?? 0;
	for (let row = 1; row <= a.length; row++) {
		for (let at = 1; at <= b.length; at++) {
			const same = a[row - 1] === b[at - 1] ? 0 : 1;
			let best = Math.min(value(row - 1, at - 1) + same, value(row - 1, at) + 1, value(row, at - 1) + 1);
			if (row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1]) {
				best = Math.min(best, value(row - 2, at - 2) + 1);
			}
			(table[row] as number[])[at] = best;
		}
	}
	return table[a.length] as number[];
}

describe("distance", () => {
	it("counts letters inserted, left out, replaced and swapped", () => {
		expect(measureTypos("minttl", "minttl", 2).whole).toBe(0);
		expect(measureTypos("mintl", "minttl", 2).whole).toBe(1);
		expect(measureTypos("minttll", "minttl", 2).whole).toBe(1);
		expect(measureTypos("mimttl", "minttl", 2).whole).toBe(1);
		expect(measureTypos("imnttl", "minttl", 2).whole).toBe(1);
		expect(measureTypos("maxttl", "minttl", 1).whole).toBe(2);
	});

	it("tells how near the beginning of a name is", () => {
		expect(measureTypos("minimumprotcol", "minimumprotocolversion", 3).start).toBe(1);
		expect(measureTypos("origin", "originpath", 1)).toEqual({ whole: 2, start: 0 });
	});

	it("is the textbook's, up to its limit", () => {
		const letters = "abc";
		let seed = 7;
		const random = (below: number) => {
			seed = (seed * 1103515245 + 12345) % 2147483648;
			return Math.floor((seed / 2147483648) * below);
		};
		const word = () => Array.from({ length: random(9) }, () => letters[random(3)]).join("");
		for (let round = 0; round < 3000; round++) {
			const [typed, name, max] = [word(), word(), random(4)];
			const row = plainDistance(typed, name);
			const wanted = { whole: Math.min(max + 1, row[name.length] ?? 0), start: Math.min(max + 1, ...row) };
			expect(measureTypos(typed, name, max), `${typed} ${name} ${max}`).toEqual(wanted);
		}
	});

	it("does not follow texts longer than any name", () => {
		expect(measureTypos("a".repeat(1000), "b".repeat(1000), 3)).toEqual({ whole: 4, start: 4 });
	});
});
