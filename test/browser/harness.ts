import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
	type BrowserContext,
	test as base,
	type ConsoleMessage,
	expect,
	type Frame,
	type Page,
} from "@playwright/test";
import {
	backgroundOf,
	devToolsOf,
	launchChromium,
	openPopup,
	openTab,
	setDockSide,
	setTheme,
	showPanel,
} from "../../scripts/lib/browser.mjs";
import { ensureChromium } from "../../scripts/lib/chromium.mjs";

/** Folder of the built extension; `npm run build` makes it. */
export const EXTENSION = path.resolve("dist/chromium");

interface Options {
	/** Folder of the extension. */
	extension: string;
	/** Errors that a test provokes on purpose: they do not fail it. */
	expectedErrors: RegExp | null;
}

interface Fixtures extends Options {
	/** Chromium with the extension, without DevTools. A page or console error of ours fails the test. */
	context: BrowserContext;
	extensionId: string;
	/** The workbench in a tab. */
	tab: Page;
	/** The real popup; it closes as soon as another page gets the focus. */
	popup: Page;
	/** A Chromium of its own with the extension, DevTools open on its page. Errors of ours fail the test, too. */
	devTools: DevTools;
	/** Our panel in the real DevTools. */
	panel: Frame;
	/** Starts Chromium on one profile, each time anew: what it stored the time before is there. */
	startAgain: (devTools: boolean) => Promise<BrowserContext>;
}

interface DevTools {
	context: BrowserContext;
	/** The page of DevTools around the panel. */
	page: Page;
	setDockSide(side: "right" | "bottom" | "left" | "undocked"): Promise<void>;
	setTheme(theme: "default" | "dark"): Promise<void>;
}

interface WorkerFixtures {
	executable: string;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
	executable: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads here which fixtures are asked for.
		async ({}, use) => {
			await use(await ensureChromium());
		},
		{ scope: "worker" },
	],
	expectedErrors: [null, { option: true }],
	extension: [EXTENSION, { option: true }],
	context: async ({ executable, extension, expectedErrors }, use) => {
		await withChromium({ executable, extension, devTools: false, expectedErrors }, use);
	},
	extensionId: async ({ context }, use) => {
		await use(new URL((await backgroundOf(context)).url()).host);
	},
	tab: async ({ context }, use) => {
		await use(await openTab(context));
	},
	popup: async ({ context }, use) => {
		await use(await openPopup(context));
	},
	devTools: async ({ executable, extension, expectedErrors }, use) => {
		await withChromium({ executable, extension, devTools: true, expectedErrors }, async (context) => {
			const page = await devToolsOf(context);
			await use({
				context,
				page,
				setDockSide: (side) => setDockSide(page, side),
				setTheme: (theme) => setTheme(page, theme),
			});
		});
	},
	panel: async ({ devTools }, use) => {
		await use(await showPanel(devTools.page));
	},
	startAgain: async ({ executable, extension, expectedErrors }, use) => {
		const profile = mkdtempSync(path.join(tmpdir(), "lens-profile-"));
		const errors: string[] = [];
		let running: BrowserContext | undefined;
		await use(async (devTools) => {
			await running?.close();
			running = await launchChromium({ executable, extension, headless: true, devTools, profile });
			collectErrors(running, errors);
			return running;
		});
		await running?.close();
		// On Windows its files are in use for a moment longer.
		rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
		expectNone(errors, expectedErrors);
	},
});

export { expect };

async function withChromium(
	{ executable, extension, devTools, expectedErrors }: Options & { executable: string; devTools: boolean },
	use: (context: BrowserContext) => Promise<void>,
): Promise<void> {
	const context = await launchChromium({ executable, extension, headless: true, devTools });
	const errors: string[] = [];
	collectErrors(context, errors);
	await use(context);
	await context.close();
	expectNone(errors, expectedErrors);
}

function expectNone(errors: readonly string[], expectedErrors: RegExp | null): void {
	const unexpected = errors.filter((error) => !expectedErrors?.test(error));
	expect(unexpected, "errors on the extension's pages").toEqual([]);
}

/** Collects what goes wrong on the extension's pages and in its background; what DevTools says of itself is not ours. */
function collectErrors(context: BrowserContext, errors: string[]): void {
	context.on("console", (message: ConsoleMessage) => {
		const { url, lineNumber } = message.location();
		// A violation of the content security policy comes without an address.
		const ours = url === "" || url.startsWith("chrome-extension://");
		if (ours && message.type() === "error") errors.push(`${message.text()} (${url}:${lineNumber + 1})`);
	});
	context.on("weberror", (event) => {
		const { stack, message } = event.error();
		if (!stack?.includes("devtools://")) errors.push(stack ?? message);
	});
}
