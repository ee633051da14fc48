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
	context: async ({ executable, expectedErrors }, use) => {
		await withChromium({ executable, devTools: false, expectedErrors }, use);
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
	devTools: async ({ executable, expectedErrors }, use) => {
		await withChromium({ executable, devTools: true, expectedErrors }, async (context) => {
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
});

export { expect };

async function withChromium(
	{ executable, devTools, expectedErrors }: Options & { executable: string; devTools: boolean },
	use: (context: BrowserContext) => Promise<void>,
): Promise<void> {
	const context = await launchChromium({ executable, extension: EXTENSION, headless: true, devTools });
	const errors = errorsOf(context);
	await use(context);
	await context.close();
	const unexpected = errors.filter((error) => !expectedErrors?.test(error));
	expect(unexpected, "errors on the extension's pages").toEqual([]);
}

/** Collects what goes wrong on the extension's pages and in its background; what DevTools says of itself is not ours. */
function errorsOf(context: BrowserContext): string[] {
	const errors: string[] = [];
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
	return errors;
}
