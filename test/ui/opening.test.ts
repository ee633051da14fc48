import { describe, expect, test } from "vitest";
import { configXml } from "../../scripts/lib/apiDocuments.mjs";
import { openText, showEditResult } from "../../src/ui/opening";
import { createInlineWorkers } from "../workspace/inlineWorker";
import { createTestWorkspace } from "../workspace/testWorkspace";

const CONFIG = configXml("one");
const HAR = JSON.stringify({
	log: {
		entries: [
			{
				startedDateTime: "2026-11-20T10:00:00Z",
				request: {
					method: "GET",
					url: "https://cloudfront.amazonaws.com/2020-05-31/distribution/E1/config",
					headers: [],
				},
				response: { status: 200, headers: [], content: { text: CONFIG } },
			},
		],
	},
});

describe("a text that the user has given", () => {
	test("takes away what was said of the one before", async () => {
		const workspace = createTestWorkspace();
		await openText(workspace, "nothing of ours");
		expect(workspace.notice.value).toMatchObject({ text: "nothing of ours" });
		expect(await openText(workspace, CONFIG)).toHaveLength(1);
		expect(workspace.notice.value).toBe(null);
	});

	test("leads from Look up to Inspect, and takes the waiting side on Compare", async () => {
		const workspace = createTestWorkspace();
		workspace.screen.openLookup("MinTTL");
		await openText(workspace, CONFIG);
		expect(workspace.screen.current.value).toBe("inspect");
		expect(workspace.compare.sides.value).toEqual({ before: null, after: null });
		workspace.screen.current.value = "compare";
		const [key] = await openText(workspace, CONFIG);
		expect(workspace.screen.current.value).toBe("compare");
		expect(workspace.compare.sides.value).toEqual({ before: key, after: null });
	});

	test("and is large comes back to the screen on which it was given", async () => {
		const workspace = createTestWorkspace();
		workspace.screen.current.value = "compare";
		const opening = openText(workspace, CONFIG + " ".repeat(1_000_000));
		await Promise.resolve();
		expect(workspace.screen.current.value).toBe("inspect");
		const [key] = await opening;
		expect(workspace.screen.current.value).toBe("compare");
		expect(workspace.compare.sides.value.before).toBe(key);
	});

	test("and is a file of recorded requests adds calls, and opens nothing", async () => {
		const workspace = createTestWorkspace();
		workspace.screen.current.value = "compare";
		expect(await openText(workspace, HAR)).toEqual([]);
		expect(workspace.screen.current.value).toBe("inspect");
		expect(workspace.toast.text.value).toContain("1");
		expect(workspace.capture.calls.value).toHaveLength(1);
		expect(workspace.documents.all.value).toEqual([]);
	});
});

test("a change that cannot be read is said, with the text at hand", async () => {
	const workspace = createTestWorkspace(createInlineWorkers((request) => JSON.stringify(request).includes("deadly")));
	const [key = ""] = await openText(workspace, CONFIG);
	const text = CONFIG.replace("one", "deadly");
	await showEditResult(workspace, workspace.documents.replaceText(key, text));
	expect(workspace.notice.value).toEqual({ message: expect.stringContaining("it died"), text });
});
