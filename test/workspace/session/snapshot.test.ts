import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Document } from "../../../src/document/document";
import { type ReadOptions, readDocuments } from "../../../src/formats/read";
import type { OpenDocument } from "../../../src/workspace/documents/openDocument";
import { createDocumentView } from "../../../src/workspace/documents/view";
import {
	getDamageMessage,
	MAX_SNAPSHOT_BYTES,
	parseSession,
	type SessionSnapshot,
	serializeSession,
} from "../../../src/workspace/session/snapshot";

const xml = readFileSync("test/samples/request.xml", "utf8");

function open(key: string, text: string, { index = 0, ...options }: ReadOptions & { index?: number } = {}) {
	const document = readDocuments(text, options).documents[index] as Document;
	const view = createDocumentView();
	return {
		key,
		title: `Title ${key}`,
		document,
		problems: [],
		findings: [],
		view,
		index,
		from: {},
		undo: [],
		textKey: "1",
		checking: null,
	};
}

/** A snapshot as it comes back from the storage. */
function toStored(record: unknown): unknown {
	return JSON.parse(JSON.stringify(record));
}

function serializeAndParse(documents: readonly OpenDocument[], current: string | null = null, limit?: number) {
	return parseSession(toStored(serializeSession(documents, current, { limit }).snapshot));
}

describe("a snapshot", () => {
	test("restores titles, order, current document and view state", () => {
		const [first, second] = [open("1", xml), open("2", '{"Comment": "x"}')];
		second.view.selected.value = "Comment";
		second.view.expanded.value = new Set(["", "Origins"]);
		second.view.filter.value = "com";
		second.view.pane.value = "source";
		second.view.showDefaults.value = true;
		second.view.scroll.top = 120;
		const { set, damaged } = serializeAndParse([first, second], "2");
		expect(damaged).toBe(0);
		expect(set?.texts).toEqual([xml, '{"Comment": "x"}']);
		expect(set?.documents.map((each) => each.title)).toEqual(["Title 1", "Title 2"]);
		expect(set?.current).toBe(1);
		expect(set?.documents[1]?.place).toEqual({
			selected: "Comment",
			expanded: ["", "Origins"],
			filter: "com",
			pane: "source",
			showDefaults: true,
			top: 120,
		});
	});

	test("contains each text once", () => {
		const { set } = serializeAndParse([open("1", xml), open("2", xml)], "1");
		expect(set?.texts).toHaveLength(1);
		expect(set?.documents.map((each) => each.text)).toEqual([0, 0]);
	});

	test("keeps the options of a document, but no version that its text states", () => {
		const { set } = serializeAndParse([open("1", xml), open("2", xml, { apiVersion: "2016-09-07" })]);
		expect(set?.documents[0]?.options).toEqual({ format: "xml" });
		expect(set?.documents[1]?.options).toEqual({ format: "xml", apiVersion: "2016-09-07" });
	});

	test("keeps what is known of the request that a text came with", () => {
		const from = { url: "/2020-05-31/distribution", etag: "E2", method: "POST" };
		const { set } = serializeAndParse([{ ...open("1", xml), from }]);
		expect(set?.documents[0]?.from).toEqual(from);
		expect(set?.documents[0]?.options).toEqual({ ...from, format: "xml" });
	});

	test("searches again for a document in a string", () => {
		const text = JSON.stringify({ contentString: xml });
		const first = open("1", text);
		const { set } = serializeAndParse([first]);
		expect(set?.documents[0]?.options).toEqual({});
		expect(readDocuments(text, set?.documents[0]?.options).documents[0]?.shape).toBe(first.document.shape);
	});

	test("is null when nothing is open", () => {
		expect(serializeSession([], null)).toEqual({ snapshot: null, omitted: [] });
	});
});

describe("a snapshot that would be too large", () => {
	const texts = ["a", "b", "c"].map((letter) => JSON.stringify({ Comment: letter.repeat(1000) }));
	const three = texts.map((text, at) => open(String(at), text));

	test("contains the current document and those opened last, and the others are named", () => {
		const { snapshot, omitted } = serializeSession(three, "0", { limit: 2900 });
		expect(snapshot?.documents.map((document) => document.title)).toEqual(["Title 0", "Title 2"]);
		expect(snapshot?.current).toBe(0);
		expect(omitted.map((open) => open.key)).toEqual(["1"]);
	});

	test.each([0, 500, 1300, 1500, 2900, 4300])("takes no more than %i bytes", (limit) => {
		const { snapshot, omitted } = serializeSession(three, "1", { limit });
		if (snapshot) expect(new TextEncoder().encode(JSON.stringify(snapshot)).length).toBeLessThanOrEqual(limit);
		expect((snapshot?.documents.length ?? 0) + omitted.length).toBe(3);
	});

	test("counts bytes, not characters", () => {
		const wide = open("1", JSON.stringify({ Comment: "€".repeat(MAX_SNAPSHOT_BYTES / 2) }));
		expect(serializeSession([wide], "1").snapshot).toBeNull();
	});
});

describe("a damaged snapshot", () => {
	const intact = toStored(serializeSession([open("1", xml), open("2", "{}")], "2").snapshot) as SessionSnapshot;

	test.each([
		"text",
		7,
		true,
		[],
		{},
		{ version: 2, texts: [], documents: [] },
		{ version: 1 },
		{ ...intact, texts: "text" },
		{ ...intact, documents: { length: 3 } },
	])("is left out when nothing of it can be read: %j", (stored) => {
		expect(parseSession(stored)).toEqual({ set: null, damaged: null });
	});

	test.each([null, 5, [], {}, { title: "x" }, { title: "x", text: 9, index: 0 }, { title: "x", text: -1, index: 0 }])(
		"is read without a damaged document: %j",
		(document) => {
			const { set, damaged } = parseSession({ ...intact, documents: [document, ...intact.documents], current: 2 });
			expect(damaged).toBe(1);
			expect(set?.documents).toEqual(intact.documents);
			expect(set?.current).toBe(1);
		},
	);

	test("is read without the documents of a damaged text", () => {
		const { set, damaged } = parseSession({ ...intact, texts: [null, "{}"] });
		expect(damaged).toBe(1);
		expect(set?.documents.map((document) => document.title)).toEqual(["Title 2"]);
	});

	test("is read without damaged options or view state", () => {
		const documents = [{ title: "x", text: 0, index: 0, options: { format: "exe", url: 4 }, place: { expanded: [1] } }];
		const { set, damaged } = parseSession({ version: 1, texts: ["{}"], documents, current: "x" });
		expect(damaged).toBe(0);
		expect(set?.current).toBeNull();
		expect(set?.documents[0]).toMatchObject({ options: {}, from: {}, place: { selected: "", expanded: [], top: 0 } });
	});

	test("changes no prototype", () => {
		const stored = JSON.parse('{"version":1,"__proto__":{"texts":[],"documents":[]}}');
		expect(parseSession(stored).damaged).toBeNull();
		expect({}).not.toHaveProperty("texts");
	});
});

test("a session without a snapshot is not damaged", () => {
	expect(parseSession(undefined)).toEqual({ set: null, damaged: 0 });
	expect(getDamageMessage(0)).toBe("");
	expect(getDamageMessage(null)).toContain("record is damaged");
	expect(getDamageMessage(1)).toContain("One document");
	expect(getDamageMessage(2)).toContain("2 documents");
});
