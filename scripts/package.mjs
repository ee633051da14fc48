// Packs the built extension into dist/, one zip file a browser, byte for byte the same for the same source.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "./lib/prepare.mjs";
import { root, runMain } from "./lib/run.mjs";
import { filesIn } from "./lib/sizes.mjs";
import { zip } from "./lib/zip.mjs";

await runMain(async () => {
	await build();
	const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
	for (const browser of ["chromium", "firefox"]) {
		const file = `dist/distribution-lens-${browser}-${version}.zip`;
		const packed = zip(filesIn(path.join(root, "dist", browser)));
		writeFileSync(path.join(root, file), packed);
		console.log(`${file}  ${(packed.length / 1024).toFixed(1)} KiB`);
	}
});
