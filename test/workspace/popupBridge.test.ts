import { expect, test } from "vitest";
import type { Document } from "../../src/document/document";
import { readDocuments } from "../../src/formats/read";
import { findFirstOccurrence, servePopups } from "../../src/workspace/popupBridge";
import { POPUP_CHANNEL, type PopupMessage } from "../../src/workspace/popupClient";
import { createTestWorkspace } from "./testWorkspace";

const config = {
	CallerReference: "x",
	Enabled: true,
	Comment: "",
	Origins: { Quantity: 2, Items: [{ Id: "a" }, { Id: "b", DomainName: "b.example.com" }] },
};
const documentOf = (value: unknown) => readDocuments(JSON.stringify(value)).documents[0] as Document;

test.each([
	[config, "Origins.Items[1].DomainName"],
	[{ ETag: "E", DistributionConfig: config }, "DistributionConfig.Origins.Items[1].DomainName"],
	[
		{ ETag: "E", Distribution: { Id: "E1", DistributionConfig: config } },
		"Distribution.DistributionConfig.Origins.Items[1].DomainName",
	],
	[
		{ DistributionConfigWithTags: { DistributionConfig: config, Tags: { Items: [] } } },
		"DistributionConfigWithTags.DistributionConfig.Origins.Items[1].DomainName",
	],
	[{ DistributionConfig: config, Tags: { Items: [] } }, "DistributionConfig.Origins.Items[1].DomainName"],
])("a member is found wherever the config stands", (value, path) => {
	expect(findFirstOccurrence(documentOf(value), ["Origins.Items[].DomainName"])).toBe(path);
});

test("a path that the document does not have is not found", () => {
	expect(findFirstOccurrence(documentOf(config), ["DefaultCacheBehavior.MinTTL"])).toBeNull();
});

test("a workbench with a document answers a popup, and shows what the popup names", async () => {
	const workspace = createTestWorkspace();
	const shown: string[] = [];
	servePopups(workspace, (open, path) => shown.push(`${open.title} ${path}`));
	const popup = workspace.openChannel<PopupMessage>(POPUP_CHANNEL);
	const heard: PopupMessage[] = [];
	popup.listen((message) => heard.push(message));
	popup.post({ request: "title" });
	expect(heard).toEqual([]);
	await workspace.documents.openText(JSON.stringify(config), { title: "mine" });
	popup.post({ request: "title" });
	expect(heard).toEqual([{ title: "mine" }]);
	popup.post({ show: ["Origins.Items[].DomainName"] });
	expect(shown).toEqual(["mine Origins.Items[1].DomainName"]);
	popup.post({ show: ["DefaultCacheBehavior.MinTTL"] });
	expect(workspace.toast.text.value).toContain("MinTTL");
});
