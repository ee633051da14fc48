import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findUnmoved, type Match, mergeOrders } from "../../src/diff/sequence";

const orders = fc.nat(9).chain((length) => {
	const indices = Array.from({ length }, (_, index) => index);
	return fc.shuffledSubarray(indices, { minLength: length });
});

function matchesOf(order: readonly number[]): Match[] {
	return order.map((after, before) => ({ before, after }));
}

/** The longest ascending subsequence, by trying all. */
function longest(order: readonly number[]): number {
	let best = 0;
	for (let mask = 0; mask < 1 << order.length; mask++) {
		const chosen = order.filter((_, index) => mask & (1 << index));
		if (chosen.every((one, index) => index === 0 || (chosen[index - 1] ?? 0) < one))
			best = Math.max(best, chosen.length);
	}
	return best;
}

const name = ({ before }: Match) => String(before);

describe("findUnmoved", () => {
	it("keeps as many as possible, in order", () => {
		fc.assert(
			fc.property(orders, (order) => {
				const unmoved = [...findUnmoved(matchesOf(order), name)].sort((a, b) => a.before - b.before);
				expect(unmoved).toHaveLength(longest(order));
				for (const [index, match] of unmoved.entries())
					expect(match.after).toBeGreaterThan(unmoved[index - 1]?.after ?? -1);
			}),
		);
	});

	it("keeps the same ones when the sides are swapped", () => {
		fc.assert(
			fc.property(orders, (order) => {
				const matches = matchesOf(order);
				const there = [...findUnmoved(matches, name)].map(({ before, after }) => `${before} ${after}`);
				const swapped = matches.map(({ before, after }) => ({ before: after, after: before }));
				const sameName = ({ after }: Match) => String(after);
				const back = [...findUnmoved(swapped, sameName)].map(({ before, after }) => `${after} ${before}`);
				expect(back.sort()).toEqual(there.sort());
			}),
		);
	});
});

describe("mergeOrders", () => {
	it("puts elements of one side between their neighbors", () => {
		expect(mergeOrders(["a", "x", "b"], ["a", "y", "b"], false)).toEqual(["a", "x", "y", "b"]);
		expect(mergeOrders(["a", "x", "b"], ["a", "y", "b"], true)).toEqual(["a", "y", "x", "b"]);
		expect(mergeOrders(["a"], ["y", "a", "z"], false)).toEqual(["y", "a", "z"]);
		expect(mergeOrders([], ["y"], true)).toEqual(["y"]);
	});
});
