import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesIn } from "../scripts/lib/sizes.mjs";
import { zip } from "../scripts/lib/zip.mjs";
import { hasPython, runPython } from "./python";

const PYTHON = "python3";
const { version } = JSON.parse(readFileSync("package.json", "utf8"));

describe.each(["chromium", "firefox"])("what is packed for %s", (browser) => {
	const folder = mkdtempSync(path.join(os.tmpdir(), `distribution-lens-${browser}-`));
	const built = [path.join(folder, "first"), path.join(folder, "second")] as const;

	beforeAll(async () => {
		const { build } = await import("vite");
		for (const outDir of built) {
			await build({
				configFile: "vite.config.ts",
				mode: browser,
				logLevel: "error",
				build: { outDir, emptyOutDir: true },
			});
		}
	}, 240_000);
	afterAll(() => rmSync(folder, { recursive: true }));

	it("is the same to the byte when it is built again, in whatever order its files are found", () => {
		const [first, second] = built.map(filesIn);
		const packed = zip(first ?? []);
		expect(packed.length).toBeGreaterThan(100_000);
		expect(zip([...(second ?? [])].reverse()).equals(packed)).toBe(true);
	});

	it("has the version of package.json", () => {
		expect(JSON.parse(readFileSync(path.join(built[0], "manifest.json"), "utf8")).version).toBe(version);
	});

	it.runIf(hasPython(PYTHON, "zipfile"))("is a zip file that others can unpack", () => {
		const files = filesIn(built[0]);
		const names = runPython<string[]>(
			PYTHON,
			`
import base64, io, json, sys, zipfile
packed = zipfile.ZipFile(io.BytesIO(base64.b64decode(json.load(sys.stdin))))
assert packed.testzip() is None
print(json.dumps(packed.namelist()))`,
			zip(files).toString("base64"),
		);
		expect(names).toEqual(files.map(({ name }) => name).sort());
		expect(names).toContain("manifest.json");
	});
});

it("the version stands in package.json alone", () => {
	expect(JSON.parse(readFileSync("manifest.json", "utf8"))).not.toHaveProperty("version");
});
