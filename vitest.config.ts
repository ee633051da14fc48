import { defineConfig } from "vitest/config";

/** Long random and hostile tests. `npm run quick` leaves them out, `npm test` runs them. */
const SLOW = "test/**/*.slow.test.{ts,tsx}";

export default defineConfig({
	test: {
		setupFiles: ["test/phraseSource.ts"],
		maxWorkers: 2,
		// Far more than any test takes: what exceeds it has blown up, not met a busy machine.
		testTimeout: 60_000,
		projects: [
			{ extends: true, test: { name: "quick", include: ["test/**/*.test.{ts,tsx}"], exclude: [SLOW] } },
			{ extends: true, test: { name: "slow", include: [SLOW] } },
		],
	},
});
