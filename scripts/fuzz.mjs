// Random texts from another seed each time, where `npm test` always takes the same: npm run fuzz [-- SECONDS]
import { ensureDependencies } from "./lib/dependencies.mjs";
import { Failure, npm, runMain } from "./lib/run.mjs";

const USUAL = "600";

await runMain(async () => {
	const seconds = process.argv[2] ?? USUAL;
	if (!/^\d+$/.test(seconds)) throw new Failure(`${seconds} is no number of seconds.`);
	await ensureDependencies();
	process.exitCode = await npm(["run", "--silent", "unit", "--", "test/hostile/fuzz.slow.test.ts"], {
		env: { FUZZ_SECONDS: seconds },
	});
});
