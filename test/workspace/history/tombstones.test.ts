import { afterEach, expect, test } from "vitest";
import type { StoredCall } from "../../../src/workspace/history/records";
import {
	addTombstones,
	hasTombstone,
	parseTombstones,
	removeTombstones,
	tombstones,
} from "../../../src/workspace/history/tombstones";

const call = (key: string, more: Partial<StoredCall> = {}) =>
	({ key, id: "A", kind: "read", etag: "V1", time: 1, ...more }) as StoredCall;

afterEach(() => {
	tombstones.value = [];
});

test("what was deleted, and what had read the same, is not stored again until it is brought back", () => {
	addTombstones([call("a")]);
	expect(hasTombstone(call("a"))).toBe(true);
	expect(hasTombstone(call("b"))).toBe(true);
	expect(hasTombstone(call("b", { etag: "V2" }))).toBe(false);
	expect(hasTombstone(call("b", { etag: null }))).toBe(false);
	expect(hasTombstone(call("b", { id: "B" }))).toBe(false);
	expect(hasTombstone(call("b", { kind: "write" }))).toBe(false);
	expect(hasTombstone(call("b", { time: Date.now() + 1000 }))).toBe(false);
	removeTombstones(["a"]);
	expect(hasTombstone(call("a"))).toBe(false);
});

test("a damaged list is empty", () => {
	for (const stored of [undefined, 5, [null, 5, { key: 7 }]]) expect(parseTombstones(stored)).toEqual([]);
});
