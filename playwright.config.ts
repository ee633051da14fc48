import { defineConfig } from "@playwright/test";

export default defineConfig({
	testDir: "test/browser",
	fullyParallel: true,
	workers: 2,
	// Patience for a busy machine: whatever is waited for is otherwise there in a fraction of it.
	timeout: 120_000,
	expect: { timeout: 15_000 },
	// None by default: a test that fails now and then is a fault. Continuous integration may set BROWSER_RETRIES, and
	// what then passes only when tried again is named as flaky at the end.
	retries: Number(process.env.BROWSER_RETRIES ?? 0),
	forbidOnly: true,
	reporter: "list",
	use: { trace: "off" },
});
