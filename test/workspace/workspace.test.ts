import { expect, test } from "vitest";
import { configXml } from "../../scripts/lib/apiDocuments.mjs";
import { DIRECT } from "../capture/flow";
import { createTestWorkspace } from "./testWorkspace";

test("two workspaces in one page are independent", async () => {
	const [first, other] = [createTestWorkspace(), createTestWorkspace()];
	await first.documents.openText(configXml("one", 7));
	const rules = first.documents.currentFindings.value.map(({ rule }) => rule);
	expect(rules).toContain("InconsistentQuantities/mismatch");
	await other.documents.openText(configXml("other", 7));

	other.settings.rules.value = { "InconsistentQuantities/mismatch": "off" };
	other.screen.openLookup("MinTTL");
	other.toast.show("a word");
	other.notice.value = { message: "a notice", text: "" };
	other.compare.assignToWaitingSide("1");
	await other.capture.receive(DIRECT);
	other.history.earlierCallCount.value = 3;

	expect(first.documents.currentFindings.value.map(({ rule }) => rule)).toEqual(rules);
	expect(other.documents.currentFindings.value.map(({ rule }) => rule)).not.toContain(
		"InconsistentQuantities/mismatch",
	);
	expect(first.documents.all.value).toHaveLength(1);
	expect(first.screen.current.value).toBe("inspect");
	expect(first.screen.lookup.query.value).toBe("");
	expect(first.toast.text.value).toBe("");
	expect(first.notice.value).toBe(null);
	expect(first.compare.sides.value).toEqual({ before: null, after: null });
	expect(other.capture.calls.value).toHaveLength(DIRECT.length);
	expect(first.capture.calls.value).toEqual([]);
	expect(first.history.earlierCallCount.value).toBe(0);
});

test("a toast disappears after a while, and a new one replaces it", () => {
	const { toast, clock } = createTestWorkspace();
	toast.show("first");
	clock.advance(3000);
	toast.show("second");
	clock.advance(3000);
	expect(toast.text.value).toBe("second");
	clock.advance(1000);
	expect(toast.text.value).toBe("");
});

test("an opened document is assigned to the waiting side, else the empty one, else the later one", () => {
	const { compare } = createTestWorkspace();
	for (const key of ["1", "2", "3"]) compare.assignToWaitingSide(key);
	expect(compare.sides.value).toEqual({ before: "1", after: "3" });
	compare.waitingSide.value = "before";
	compare.assignToWaitingSide("4");
	expect(compare.sides.value).toEqual({ before: "4", after: "3" });
	expect(compare.waitingSide.value).toBe(null);
	compare.swap();
	expect(compare.sides.value).toEqual({ before: "3", after: "4" });
});
