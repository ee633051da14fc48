import path from "node:path";
import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import preact from "@preact/preset-vite";
import { defineConfig, type Plugin } from "vite";
import manifest from "./manifest.json" with { type: "json" };
import packageJson from "./package.json" with { type: "json" };

const DEV_PORT = 5273;

/**
 * The extension. `--mode firefox` builds the Firefox variant, every other mode the Chromium one;
 * `vite build` writes to dist/<browser>, `vite serve` to .dev, which is never packed.
 */
export default defineConfig(({ command, mode }) => {
	const browser = mode === "firefox" ? "firefox" : "chromium";
	const serving = command === "serve";
	return {
		plugins: [
			preact(),
			sharedWorkers(),
			crx({
				manifest: manifestFor(browser, serving) as ManifestV3Export,
				browser: browser === "firefox" ? "firefox" : "chrome",
			}),
		],
		build: {
			outDir: serving ? ".dev" : `dist/${browser}`,
			target: "es2022",
			modulePreload: { polyfill: false },
			reportCompressedSize: false,
			// Pages that the manifest does not name.
			rolldownOptions: {
				input: { panel: "src/extension/panel/panel.html", tab: "src/extension/tab/tab.html" },
			},
		},
		worker: { format: "es" },
		// No search for a configuration of PostCSS with each build.
		css: { postcss: {} },
		// The pages come from the extension, so they must be told where the server is.
		server: { host: "localhost", port: DEV_PORT, strictPort: true, hmr: { clientPort: DEV_PORT } },
		logLevel: serving ? "info" : "warn",
	};
});

/**
 * Makes workers of the same chunks as the pages. By itself Vite bundles each worker alone, with a second copy of the
 * rules, the schema and the readers, which is a third of the packed extension.
 */
function sharedWorkers(): Plugin {
	return {
		name: "shared-workers",
		apply: "build",
		enforce: "pre",
		transform(code, id) {
			if (!code.includes("new Worker(")) return null;
			return code.replace(/new URL\("(\.\/[\w.]+\.worker\.ts)", import\.meta\.url\)/g, (_, file: string) => {
				const reference = this.emitFile({ type: "chunk", id: path.resolve(path.dirname(id), file) });
				return `import.meta.ROLLUP_FILE_URL_${reference}`;
			});
		},
	};
}

/** manifest.json with the version of package.json, as the browser and the build need it. */
function manifestFor(browser: "chromium" | "firefox", serving: boolean): object {
	const { content_security_policy, minimum_chrome_version, background, ...shared } = manifest;
	return {
		...shared,
		version: packageJson.version,
		// The dev server's pages load their modules from localhost and keep a socket open: only the browser's own policy allows that.
		...(serving ? {} : { content_security_policy }),
		...(browser === "firefox"
			? {
					background: { scripts: [background.service_worker], type: background.type },
					browser_specific_settings: {
						gecko: {
							id: "distribution-lens@extension",
							strict_min_version: "142.0",
							data_collection_permissions: { required: ["none"] },
						},
					},
				}
			: { background, minimum_chrome_version }),
	};
}
