import { defineConfig } from "@playwright/test";

export default defineConfig({
	testDir: "test/browser",
	fullyParallel: true,
	workers: 2,
	timeout: 60_000,
	forbidOnly: true,
	reporter: "list",
	use: { trace: "off" },
});
