import { defineConfig } from "vite";

/** The command line: one file without dependencies, dist/cli/lens.js. */
export default defineConfig({
	publicDir: false,
	logLevel: "warn",
	build: {
		ssr: "src/cli/lens.ts",
		outDir: "dist/cli",
		target: "node20",
		reportCompressedSize: false,
		rolldownOptions: { output: { entryFileNames: "lens.js", codeSplitting: false } },
	},
	ssr: { noExternal: true },
});
