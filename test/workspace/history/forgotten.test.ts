import { afterEach, expect, test } from "vitest";
import { forget, forgotten, isForgotten, parseForgotten, remember } from "../../../src/workspace/history/forgotten";
import type { StoredCall } from "../../../src/workspace/history/records";

const call = (key: string, more: Partial<StoredCall> = {}) =>
	({ key, id: "A", kind: "read", etag: "V1", time: 1, ...more }) as StoredCall;

afterEach(() => {
	forgotten.value = [];
});

test("what was deleted, and what had read the same, is not stored again until it is brought back", () => {
	forget([call("a")]);
	expect(isForgotten(call("a"))).toBe(true);
	expect(isForgotten(call("b"))).toBe(true);
	expect(isForgotten(call("b", { etag: "V2" }))).toBe(false);
	expect(isForgotten(call("b", { etag: null }))).toBe(false);
	expect(isForgotten(call("b", { id: "B" }))).toBe(false);
	expect(isForgotten(call("b", { kind: "write" }))).toBe(false);
	expect(isForgotten(call("b", { time: Date.now() + 1000 }))).toBe(false);
	remember(["a"]);
	expect(isForgotten(call("a"))).toBe(false);
});

test("a damaged list is empty", () => {
	for (const stored of [undefined, 5, [null, 5, { key: 7 }]]) expect(parseForgotten(stored)).toEqual([]);
});
