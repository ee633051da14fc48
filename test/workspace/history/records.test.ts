import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	findSurplusCalls,
	type HistoryLimits,
	isRepeatedRead,
	parseStoredCall,
	parseStoredExchange,
	type StoredCall,
} from "../../../src/workspace/history/records";

const LIMITS: HistoryLimits = { perDistribution: 3, calls: 5, bytes: 100, bytesPerCall: 100 };

function call(time: number, more: Partial<StoredCall> = {}): StoredCall {
	const key = `${more.id ?? "A"} ${time}`;
	const given = { id: "A", size: 1, method: "GET", kind: "read", operation: null, etag: null, ifMatch: null } as const;
	return { ...given, key, time, refusal: null, ...more };
}

const timesOf = (calls: readonly StoredCall[]) => calls.map(({ time }) => time).sort((a, b) => a - b);

describe("the limits", () => {
	test("remove the oldest calls of a distribution", () => {
		const others = [call(1, { id: "B" }), call(2, { id: "B" })];
		expect(timesOf(findSurplusCalls([call(9), call(7), call(8), call(6), ...others], LIMITS))).toEqual([6]);
	});

	test("remove the oldest of all when there are too many", () => {
		const calls = [1, 2, 3, 4, 5, 6, 7].map((time) => call(time, { id: `${time % 3}` }));
		expect(timesOf(findSurplusCalls(calls, LIMITS))).toEqual([1, 2]);
	});

	test("remove the oldest when all are too large, and keep no older one because it is small", () => {
		const calls = [call(4, { size: 50 }), call(3, { size: 40, id: "B" }), call(2, { size: 20, id: "C" }), call(1)];
		expect(timesOf(findSurplusCalls(calls, LIMITS))).toEqual([1, 2]);
	});

	test("hold whatever is stored, in any order, and nothing is removed without need", () => {
		const calls = fc.array(
			fc
				.record({ time: fc.nat(50), id: fc.constantFrom("A", "B", "C"), size: fc.nat(60) })
				.map((stored) => call(stored.time, stored)),
			{ maxLength: 30 },
		);
		fc.assert(
			fc.property(calls, (stored) => {
				const surplus = new Set(findSurplusCalls(stored, LIMITS));
				const remaining = stored.filter((call) => !surplus.has(call));
				const size = remaining.reduce((sum, call) => sum + call.size, 0);
				expect(remaining.length <= LIMITS.calls && size <= LIMITS.bytes).toBe(true);
				for (const id of ["A", "B", "C"])
					expect(remaining.filter((call) => call.id === id).length).toBeLessThanOrEqual(3);
				expect(findSurplusCalls(remaining, LIMITS)).toEqual([]);
			}),
		);
	});
});

test("a read of the latest version is repeated; a write, an unknown version and an earlier one are not", () => {
	const known = [call(1, { etag: "V1" }), call(5, { etag: "V2" }), call(2, { id: "B", etag: "V9" })];
	expect(isRepeatedRead(call(9, { etag: "V2" }), known)).toBe(true);
	expect(isRepeatedRead(call(3, { etag: "V1" }), known)).toBe(true);
	expect(isRepeatedRead(call(9, { etag: "V1" }), known)).toBe(false);
	expect(isRepeatedRead(call(9, { etag: "V2", kind: "write" }), known)).toBe(false);
	expect(isRepeatedRead(call(9), known)).toBe(false);
	expect(isRepeatedRead(call(9, { etag: "V9" }), known)).toBe(false);
});

const EXCHANGE = {
	url: "https://cloudfront.amazonaws.com/",
	method: "GET",
	status: 200,
	time: 5,
	requestBody: null,
	responseBody: "<a/>",
	bodyMissing: false,
	ifMatch: null,
	etag: "V1",
};

test("an exchange is read back unchanged, without unknown members", () => {
	expect(parseStoredExchange({ ...EXCHANGE, cookie: "c", headers: [{ name: "Authorization" }] })).toEqual(EXCHANGE);
	expect(parseStoredExchange(JSON.parse('{"__proto__":{"url":"x"}}'))).toBeNull();
});

test.each([
	["no object", 7],
	["nothing", null],
	["a list", []],
	["no URL", { ...EXCHANGE, url: undefined }],
	["a body that is no text", { ...EXCHANGE, responseBody: { a: 1 } }],
	["a time that is none", { ...EXCHANGE, time: Number.NaN }],
	["a time before time", { ...EXCHANGE, time: -1 }],
	["a status in words", { ...EXCHANGE, status: "ok" }],
])("an exchange with %s is none", (_, stored) => {
	expect(parseStoredExchange(stored)).toBeNull();
});

test("a call is read back unchanged; a damaged one is null", () => {
	const first = call(5, { etag: "V1" });
	expect(parseStoredCall(first)).toEqual(first);
	for (const more of [{ key: "" }, { id: 5 }, { size: "big" }, { kind: "list" }, { etag: 1 }, { time: undefined }]) {
		expect(parseStoredCall({ ...first, ...more })).toBeNull();
	}
	expect(parseStoredCall(undefined)).toBeNull();
});
