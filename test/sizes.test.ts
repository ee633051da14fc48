import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { filesIn, gzipKiB, scriptsOf } from "../scripts/lib/sizes.mjs";
import { zip } from "../scripts/lib/zip.mjs";

const BUILT = path.resolve("dist/chromium");
const PAGES = "src/extension";

/** Most KiB of compressed script that a page may load before it can do anything. */
const SCRIPTS: readonly (readonly [page: string, most: number])[] = [
	["popup/popup.html", 60],
	["panel/panel.html", 120],
	["tab/tab.html", 120],
];
/** Most KiB of the extension as it is shipped. */
const PACKED = 600;

// `npm test` builds before; alone, there may be nothing to weigh.
describe.skipIf(!existsSync(BUILT))("sizes of the built extension", () => {
	it.each(SCRIPTS)("%s loads at most %d KiB of script", async (page, most) => {
		const scripts = await scriptsOf(BUILT, `${PAGES}/${page}`);
		expect(scripts.length).toBeGreaterThan(1);
		expect(gzipKiB(BUILT, scripts)).toBeLessThanOrEqual(most);
	});

	it(`packs to at most ${PACKED} KiB`, () => {
		expect(zip(filesIn(BUILT)).length / 1024).toBeLessThanOrEqual(PACKED);
	});
});
