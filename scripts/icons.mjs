// Renders public/icons/icon.svg as the PNG files that the browsers ask for. Run it by hand after a change of the SVG.
import { readFileSync } from "node:fs";
import path from "node:path";
import { ensureChromium } from "./lib/chromium.mjs";
import { ensureDependencies } from "./lib/dependencies.mjs";
import { root, runMain } from "./lib/run.mjs";

const SIZES = [16, 32, 48, 128];
const folder = path.join(root, "public/icons");

await runMain(async () => {
	await ensureDependencies();
	const executablePath = await ensureChromium();
	const { chromium } = await import("@playwright/test");
	const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
	const page = await browser.newPage();
	const source = `data:image/svg+xml;base64,${readFileSync(path.join(folder, "icon.svg")).toString("base64")}`;
	for (const size of SIZES) {
		await page.setViewportSize({ width: size, height: size });
		await page.setContent(`<style>*{margin:0}</style><img src="${source}" width="${size}" height="${size}">`);
		await page.screenshot({ path: path.join(folder, `${size}.png`), omitBackground: true });
	}
	await browser.close();
});
