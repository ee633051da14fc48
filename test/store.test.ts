import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const page = readFileSync("docs/store/README.md", "utf8");
const json = (file: string) => JSON.parse(readFileSync(file, "utf8"));

/** The text below a heading. */
function section(title: string): string {
	return page.split(/^## /m).find((one) => one.startsWith(`${title}\n`)) ?? "";
}

test("the summary is as short as the Chrome Web Store wants it", () => {
	expect(json("public/_locales/en/messages.json").extension_description.message.length).toBeLessThanOrEqual(132);
});

test("every permission has its reason, and no other", () => {
	const { permissions, ...manifest } = json("manifest.json");
	const named = [...section("Reasons for permissions").matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
	expect(named).toEqual([...permissions, "devtools_page"]);
	for (const key of ["host_permissions", "optional_permissions", "content_scripts", "web_accessible_resources"]) {
		expect(manifest, key).not.toHaveProperty(key);
	}
});

test("every picture is there in the size that the stores take", () => {
	const files = [...section("Pictures").matchAll(/^\| `([\w-]+\.png)` \|/gm)].map(([, name]) => name ?? "");
	expect(files).toHaveLength(7);
	for (const file of files) {
		const png = readFileSync(`docs/store/${file}`);
		const size = [png.readUInt32BE(16), png.readUInt32BE(20)];
		expect(size, file).toEqual(file === "tile.png" ? [440, 280] : [1280, 800]);
	}
});
