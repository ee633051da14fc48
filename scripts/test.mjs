// Everything that must hold: types, lint, unused code, build, unit tests, browser tests.
// All steps run, whatever fails; the last line sums up the tests.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { ensureChromium } from "./lib/chromium.mjs";
import { ensureDependencies } from "./lib/dependencies.mjs";
import { npm, runMain } from "./lib/run.mjs";

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 * @typedef {{ title: string, script: string, args?: string[], env?: Record<string, string>, count?: () => Count }} Step
 *   script: of package.json; count: reads what the step reported
 */

await runMain(async () => {
	await ensureDependencies();
	const chromium = await ensureChromium();
	const reports = mkdtempSync(path.join(os.tmpdir(), "distribution-lens-test-"));

	/** @type {string[]} */
	const failed = [];
	const total = { passed: 0, failed: 0, skipped: 0 };
	for (const { title, script, args = [], env, count } of steps(chromium, reports)) {
		console.log(`\n── ${title} ${"─".repeat(60 - title.length)}`);
		const code = await npm(["run", "--silent", script, "--", ...args], { env });
		if (code !== 0) failed.push(title);
		if (count) add(total, count());
	}
	rmSync(reports, { recursive: true, force: true });

	console.log(failed.length === 0 ? "\nAll steps passed." : `\nFailed: ${failed.join(", ")}.`);
	if (failed.length > 0) process.exitCode = 1;
	console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
});

/**
 * @param {string} chromium
 * @param {string} reports folder for what the test runners report
 * @returns {Step[]}
 */
function steps(chromium, reports) {
	const unit = path.join(reports, "unit.json");
	const browser = path.join(reports, "browser.json");
	return [
		{ title: "Types", script: "check" },
		{ title: "Lint", script: "lint" },
		{ title: "Unused code", script: "unused" },
		// The command line is tested as it is built.
		{ title: "Build", script: "build" },
		{
			title: "Unit tests",
			script: "unit",
			args: ["--reporter=default", "--reporter=json", `--outputFile.json=${unit}`],
			count: () => countUnitTests(unit),
		},
		{
			title: "Browser tests",
			script: "browser",
			args: ["--reporter=list,json"],
			env: { CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: browser },
			count: () => countBrowserTests(browser),
		},
	];
}

/**
 * @param {string} file
 * @returns {Count}
 */
function countUnitTests(file) {
	const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = readReport(file);
	return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

/**
 * @param {string} file
 * @returns {Count}
 */
function countBrowserTests(file) {
	const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = readReport(file).stats ?? {};
	return { passed: expected + flaky, failed: unexpected, skipped };
}

/**
 * @param {string} file
 * @returns {Record<string, any>} empty when the step ended before it could report
 */
function readReport(file) {
	try {
		return JSON.parse(readFileSync(file, "utf8"));
	} catch {
		return {};
	}
}

/**
 * @param {Count} total
 * @param {Count} count
 */
function add(total, count) {
	total.passed += count.passed;
	total.failed += count.failed;
	total.skipped += count.skipped;
}
