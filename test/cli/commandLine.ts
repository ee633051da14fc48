import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll } from "vitest";

/** The built command line; `npm run build` makes it. */
const LENS = path.resolve("dist/cli/lens.js");

interface RunOptions {
	/** Text of standard input. */
	input?: string;
	/** Variables besides our own. */
	env?: Record<string, string>;
	/** Script of the command line. */
	script?: string;
}

/** Runs the command line as a shell does. */
export function runLens(words: readonly string[], { input = "", env = {}, script = LENS }: RunOptions = {}) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
		input,
		encoding: "utf8",
		maxBuffer: 1 << 28,
		env: { ...process.env, ...env },
	});
	return { code: status, out: stdout, error: stderr };
}

/**
 * Makes a folder for the tests of one file, which is removed after them, and requires the command line to be built.
 * @returns writes a file in that folder and gives its path
 */
export function useTemporaryFolder(): (name: string, content: string | Uint8Array) => string {
	const folder = mkdtempSync(path.join(os.tmpdir(), "lens-test-"));
	beforeAll(() => {
		if (!existsSync(LENS)) throw new Error("dist/cli/lens.js is not built: run `npm run build` first");
	});
	afterAll(() => rmSync(folder, { recursive: true }));
	return (name, content) => {
		const file = path.join(folder, name);
		writeFileSync(file, content);
		return file;
	};
}
