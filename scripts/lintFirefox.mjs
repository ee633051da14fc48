// Builds the extension and lets Mozilla's own linter look at the Firefox variant. The linter is large and is not
// installed with the other dependencies: npx fetches it when this runs.
import path from "node:path";
import { build } from "./lib/prepare.mjs";
import { Failure, npxOutput, root, runMain } from "./lib/run.mjs";

const LINTER = "web-ext@10.7.0";

/** Warnings that stay, by their code, and why. */
const EXPECTED = new Map([
	["UNSAFE_VAR_ASSIGNMENT", "Preact can set inner HTML for a property that no screen may use: Biome refuses it"],
]);

/** @typedef {{ code: string, message: string, file?: string, line?: number }} Notice */

await runMain(async () => {
	await build();
	const folder = path.join(root, "dist/firefox");
	const args = ["lint", "--source-dir", folder, "--no-config-discovery", "--output", "json"];
	/** @type {{ errors: Notice[], warnings: Notice[], notices: Notice[] }} */
	const { errors, warnings, notices } = report(await npxOutput(LINTER, args));
	const unexpected = [...errors, ...warnings.filter(({ code }) => !EXPECTED.has(code)), ...notices];
	for (const { code, message, file = "", line = 0 } of unexpected) console.error(`${file}:${line} ${code}: ${message}`);
	for (const [code, reason] of EXPECTED) {
		const count = warnings.filter((warning) => warning.code === code).length;
		if (count > 0) console.log(`${code} (${count}) is expected: ${reason}.`);
	}
	console.log(`Errors: ${errors.length}. Warnings: ${warnings.length}.`);
	if (unexpected.length > 0) throw new Failure("The Firefox build is not ready for the store.");
});

/** @param {string} text */
function report(text) {
	try {
		return JSON.parse(text.slice(text.indexOf("{")));
	} catch {
		throw new Failure(`${LINTER} said nothing that can be read: is the package registry in reach?`);
	}
}
