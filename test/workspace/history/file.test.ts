import { expect, test } from "vitest";
import { parseHistoryFile, toHistoryFile } from "../../../src/workspace/history/file";
import type { HistoryEntry } from "../../../src/workspace/history/records";
import { DIRECT } from "../../capture/flow";

const entries = DIRECT.map((exchange, index) => ({ call: { key: `k${index}`, id: "E1" }, exchange }) as HistoryEntry);

test("a file contains every call and is read entry by entry", () => {
	const file = parseHistoryFile(toHistoryFile(entries, new Date(0)));
	expect(file?.damaged).toBe(0);
	expect([...(file?.exchanges ?? [])]).toEqual(entries.map(({ call, exchange }) => [call.key, exchange]));
	expect(parseHistoryFile(`\ufeff${toHistoryFile(entries, new Date(0))}`)?.exchanges.size).toBe(entries.length);
});

test("damaged entries are counted, the others read", () => {
	const file = JSON.parse(toHistoryFile(entries, new Date(0)));
	file.calls[0].exchange.url = 5;
	file.calls[1] = "text";
	delete file.calls[2].key;
	file.calls.push(null, [], { key: "x" });
	const read = parseHistoryFile(JSON.stringify(file));
	expect(read?.damaged).toBe(6);
	expect(read?.exchanges.size).toBe(entries.length - 3);
});

test("keys such as __proto__ are ordinary keys", () => {
	const text = toHistoryFile(entries.slice(0, 1), new Date(0)).replace('"k0"', '"__proto__"');
	expect([...(parseHistoryFile(text)?.exchanges.keys() ?? [])]).toEqual(["__proto__"]);
	expect(Object.hasOwn(Object.prototype, "url")).toBe(false);
});

test.each([
	"",
	"not JSON",
	"null",
	"[]",
	'{"kind":"other","version":1,"calls":[]}',
	'{"kind":"distribution-lens-history","version":2,"calls":[]}',
	'{"kind":"distribution-lens-history","version":1,"calls":{}}',
])("what is no history gives none: %s", (text) => {
	expect(parseHistoryFile(text)).toBeNull();
});
