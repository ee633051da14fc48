import { spawnSync } from "node:child_process";

/** Tells whether a Python 3 with a module is on this machine, and says so when it is not. */
export function hasPython(python: string, module = "ast"): boolean {
	const found = spawnSync(python, ["-c", `import ${module}`]).status === 0;
	if (!found) console.warn(`${python} with ${module} is not here: the tests against it are skipped`);
	return found;
}

/**
 * Runs a Python program that reads JSON from standard input and prints JSON.
 * @throws Error with what it said on standard error when it fails
 */
export function runPython<T>(python: string, program: string, input: unknown): T {
	const run = spawnSync(python, ["-c", program], {
		input: JSON.stringify(input),
		encoding: "utf8",
		// Elsewhere than on Linux and macOS its input would be in the encoding of the user's language.
		env: { ...process.env, PYTHONUTF8: "1" },
		maxBuffer: 1 << 28,
	});
	if (run.status !== 0) throw new Error(run.stderr);
	return JSON.parse(run.stdout) as T;
}
