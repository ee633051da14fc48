import { defineConfig } from "@playwright/test";

export default defineConfig({
	testDir: "test/browser",
	fullyParallel: true,
	workers: 2,
	// Patience for a busy machine: whatever is waited for is otherwise there in a fraction of it.
	timeout: 120_000,
	expect: { timeout: 15_000 },
	// DevTools themselves are not steady; what passes only the second time is reported as flaky.
	retries: 1,
	forbidOnly: true,
	reporter: "list",
	use: { trace: "off" },
});
