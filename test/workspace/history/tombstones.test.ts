import { expect, test } from "vitest";
import type { StoredCall } from "../../../src/workspace/history/records";
import { createTombstones, parseTombstones } from "../../../src/workspace/history/tombstones";

const call = (key: string, more: Partial<StoredCall> = {}) =>
	({ key, id: "A", kind: "read", etag: "V1", time: 1, ...more }) as StoredCall;

test("deleted calls, and earlier reads of the same version, are not stored again until they are restored", () => {
	const tombstones = createTombstones({ now: () => 1000 });
	tombstones.add([call("a")]);
	expect(tombstones.has(call("a"))).toBe(true);
	expect(tombstones.has(call("b"))).toBe(true);
	expect(tombstones.has(call("b", { etag: "V2" }))).toBe(false);
	expect(tombstones.has(call("b", { etag: null }))).toBe(false);
	expect(tombstones.has(call("b", { id: "B" }))).toBe(false);
	expect(tombstones.has(call("b", { kind: "write" }))).toBe(false);
	expect(tombstones.has(call("b", { time: 1001 }))).toBe(false);
	tombstones.remove(["a"]);
	expect(tombstones.has(call("a"))).toBe(false);
});

test("a damaged list is empty", () => {
	for (const stored of [undefined, 5, [null, 5, { key: 7 }]]) expect(parseTombstones(stored)).toEqual([]);
});
