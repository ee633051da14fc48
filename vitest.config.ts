import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/**/*.test.{ts,tsx}"],
		exclude: ["test/browser/**"],
		setupFiles: ["test/phraseSource.ts"],
		maxWorkers: 2,
		// Far more than any test takes: what exceeds it has blown up, not met a busy machine.
		testTimeout: 60_000,
	},
});
