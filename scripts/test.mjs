// Everything that must hold: types, lint, unused code, build, unit tests, browser tests. With --quick without the slow
// unit tests (vitest.config.ts says which) and without the browser.
// All steps run, whatever fails; the last line sums up the tests.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { ensureChromium } from "./lib/chromium.mjs";
import { ensureDependencies } from "./lib/dependencies.mjs";
import { npm, runMain } from "./lib/run.mjs";

/**
 * @typedef {{ passed: number, failed: number, skipped: number, flaky: string[] }} Count
 *   flaky: names of tests that failed first and passed when tried again; they count as neither
 * @typedef {{ title: string, script: string, args?: string[], env?: Record<string, string>, count?: () => Count }} Step
 *   script: of package.json; count: reads what the step reported
 * @typedef {{ title: string, file: string, tests: { status: string }[] }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 */

await runMain(async () => {
	const isQuick = process.argv.includes("--quick");
	await ensureDependencies();
	const chromium = isQuick ? null : await ensureChromium();
	const reports = mkdtempSync(path.join(os.tmpdir(), "distribution-lens-test-"));

	/** @type {string[]} */
	const failed = [];
	/** @type {Count} */
	const total = { passed: 0, failed: 0, skipped: 0, flaky: [] };
	for (const { title, script, args = [], env, count } of steps(chromium, reports)) {
		console.log(`\n── ${title} ${"─".repeat(60 - title.length)}`);
		const code = await npm(["run", "--silent", script, "--", ...args], { env });
		if (code !== 0) failed.push(title);
		if (count) add(total, count());
	}
	rmSync(reports, { recursive: true, force: true });

	console.log(failed.length === 0 ? "\nAll steps passed." : `\nFailed: ${failed.join(", ")}.`);
	if (failed.length > 0) process.exitCode = 1;
	if (total.flaky.length > 0) {
		console.log(`${total.flaky.length} flaky (failed, then passed when tried again):`);
		for (const name of total.flaky) console.log(`  ${name}`);
	}
	console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
});

/**
 * @param {string | null} chromium executable for the browser tests; null leaves out all that is slow
 * @param {string} reports folder for what the test runners report
 * @returns {Step[]}
 */
function steps(chromium, reports) {
	const unit = path.join(reports, "unit.json");
	const browser = path.join(reports, "browser.json");
	/** @type {Step[]} */
	const common = [
		{ title: "Types", script: "check" },
		{ title: "Lint", script: "lint" },
		{ title: "Unused code", script: "unused" },
		// The command line and the sizes are tested as they are built.
		{ title: "Build", script: "build" },
		{
			title: "Unit tests",
			script: "unit",
			args: [
				...(chromium === null ? ["--project=quick"] : []),
				"--reporter=default",
				"--reporter=json",
				`--outputFile.json=${unit}`,
			],
			count: () => countUnitTests(unit),
		},
	];
	if (chromium === null) return common;
	return [
		...common,
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
	return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests, flaky: [] };
}

/**
 * @param {string} file
 * @returns {Count}
 */
function countBrowserTests(file) {
	const report = readReport(file);
	const { expected = 0, unexpected = 0, skipped = 0 } = report.stats ?? {};
	const flaky = specsIn(report).filter(({ tests }) => tests.some(({ status }) => status === "flaky"));
	return { passed: expected, failed: unexpected, skipped, flaky: flaky.map((spec) => `${spec.file}: ${spec.title}`) };
}

/**
 * @param {Suite} suite
 * @returns {Spec[]}
 */
function specsIn({ specs = [], suites = [] }) {
	return [...specs, ...suites.flatMap(specsIn)];
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
	total.flaky.push(...count.flaky);
}
