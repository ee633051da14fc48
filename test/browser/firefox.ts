import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { Marionette } from "./marionette";

const ID = "distribution-lens@extension";
/** Chosen here, so that the addresses of our pages are known. */
const UUID = "6c656e73-0000-4000-8000-646973747269";

export type Shell = "tab" | "popup" | "panel";

/**
 * The Firefox to test with: the one that FIREFOX names, else the first in PATH.
 * @returns null when there is none that is new enough
 * @throws when FIREFOX names one that is not
 */
export function findFirefox(oldest: number): string | null {
	const named = process.env.FIREFOX;
	const found = (named ? [named] : ["firefox-esr", "firefox"]).find((name) => {
		const { stdout } = spawnSync(name, ["--version"], { encoding: "utf8" });
		return Number(/Firefox (\d+)/.exec(stdout ?? "")?.[1] ?? 0) >= oldest;
	});
	if (named && found === undefined) throw new Error(`FIREFOX=${named} is not Firefox ${oldest} or newer`);
	return found ?? null;
}

/** A Firefox of its own with the extension installed. */
export class Firefox {
	private constructor(
		private readonly process: ChildProcess,
		private readonly profile: string,
		private readonly marionette: Marionette,
	) {}

	/** @param extension folder of the build for Firefox */
	static async start(executable: string, extension: string): Promise<Firefox> {
		const port = await freePort();
		const profile = mkdtempSync(path.join(os.tmpdir(), "distribution-lens-firefox-"));
		writeFileSync(path.join(profile, "user.js"), preferences(port));
		const child = spawn(
			executable,
			[
				"--headless",
				"--marionette",
				"--remote-allow-system-access",
				"--no-remote",
				"--profile",
				profile,
				"about:blank",
			],
			{ stdio: "ignore", env: { ...process.env, MOZ_HEADLESS_WIDTH: "1200", MOZ_HEADLESS_HEIGHT: "900" } },
		);
		const marionette = await Marionette.start(port);
		await marionette.send("Addon:Install", { path: extension, temporary: true });
		return new Firefox(child, profile, marionette);
	}

	async close(): Promise<void> {
		const exit = once(this.process, "exit");
		await this.marionette.send("Marionette:Quit", { flags: ["eForceQuit"] }).catch(() => undefined);
		await exit;
		this.marionette.close();
		rmSync(this.profile, { recursive: true, force: true, maxRetries: 10 });
	}

	/** Opens one of our shells; later calls of `inside` go there. */
	async open(shell: Shell): Promise<void> {
		await this.marionette.inWindow(HELPERS + OPEN[shell], {
			id: ID,
			tab: `moz-extension://${UUID}/src/extension/tab/tab.html`,
		});
	}

	/** Loads an address in the tab whose DevTools show the panel that was opened last. */
	async loadInspected(address: string): Promise<void> {
		await this.marionette.inWindow(
			`${HELPERS}
			window.inspected.fixupAndLoadURIString(args[0], { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
			await until(() => window.inspected.currentURI.spec.startsWith(args[0]) && !window.inspected.webProgress.isLoadingDocument);`,
			address,
		);
	}

	/** Lets that tab's page run a script of its own; waits for nothing. */
	async inInspected(script: string): Promise<void> {
		await this.marionette.inWindow(
			`${HELPERS} await inBrowser(window.inspected, "content.wrappedJSObject.eval(arg)", args[0]);`,
			script,
		);
	}

	/**
	 * Runs the body of an async function beside the page of the shell that was opened last. It knows the page as
	 * `content`, the given value as `arg`, and `until(ask)`, which asks until the answer is true.
	 */
	inside(body: string, arg: unknown = null): Promise<unknown> {
		return this.marionette.inWindow(`${HELPERS} return inBrowser(window.lens, args[0], args[1]);`, body, arg);
	}
}

function preferences(port: number): string {
	const all = {
		"marionette.port": port,
		"extensions.webextensions.uuids": JSON.stringify({ [ID]: UUID }),
		"devtools.toolbox.host": "bottom",
		"app.update.enabled": false,
		"browser.aboutwelcome.enabled": false,
		"browser.shell.checkDefaultBrowser": false,
		"browser.startup.homepage_override.mstone": "ignore",
		"datareporting.policy.dataSubmissionEnabled": false,
	};
	return Object.entries(all)
		.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
		.join("");
}

async function freePort(): Promise<number> {
	const server = createServer();
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	const { port } = server.address() as AddressInfo;
	server.close();
	return port;
}

/** Runs in Firefox's window: a frame script is what reaches a page in its own process. */
const HELPERS = `
	const until = async (ask) => {
		for (let left = 100; left > 0; left--) {
			const answer = await ask();
			if (answer) return answer;
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
		throw new Error("It never came: " + ask);
	};
	const inBrowser = (browser, body, arg) => new Promise((resolve, reject) => {
		const name = "lens:" + Math.random();
		const { messageManager } = browser;
		messageManager.addMessageListener(name, function listener({ data }) {
			messageManager.removeMessageListener(name, listener);
			if ("error" in data) reject(new Error(data.error));
			else resolve(data.value);
		});
		const script = \`(async () => {
			const setTimeout = content.setTimeout.bind(content);
			const until = \${until};
			const arg = \${JSON.stringify(arg)};
			\${body}
		})().then(
			(value) => sendAsyncMessage("\${name}", { value }),
			(error) => sendAsyncMessage("\${name}", { error: String(error) }),
		)\`;
		messageManager.loadFrameScript("data:," + encodeURIComponent(script), false);
	});
	const extension = () => WebExtensionPolicy.getByID(args[0].id).extension;
`;

/** How each shell is opened; its browser element is kept as \`window.lens\`. */
const OPEN: { readonly [shell in Shell]: string } = {
	tab: `
		const tab = gBrowser.addTrustedTab(args[0].tab);
		gBrowser.selectedTab = tab;
		window.lens = tab.linkedBrowser;
		await until(() => window.lens.currentURI.spec === args[0].tab);`,
	popup: `
		void extension().apiManager.global.browserActionFor(extension()).openPopup(window);
		// The page is loaded elsewhere, and moves into the panel when that opens.
		window.lens = await until(() =>
			[...document.querySelectorAll("browser")].find((one) =>
				one.currentURI?.spec.endsWith("/popup.html") && one.closest("panel")?.state === "open"));`,
	panel: `
		const { require } = ChromeUtils.importESModule("resource://devtools/shared/loader/Loader.sys.mjs");
		const { gDevTools } = require("devtools/client/framework/devtools");
		const tab = gBrowser.addTrustedTab("about:blank");
		gBrowser.selectedTab = tab;
		window.inspected = tab.linkedBrowser;
		const toolbox = await gDevTools.showToolboxForTab(tab, { toolId: "webconsole" });
		const tool = await until(() => toolbox.getAdditionalTools().find(({ id }) => id.startsWith("webext-devtools-panel")));
		await toolbox.selectTool(tool.id);
		window.lens = await until(() =>
			[...toolbox.doc.querySelectorAll("iframe")]
				.map((frame) => frame.contentDocument?.querySelector("browser"))
				.find((one) => one?.currentURI?.spec.endsWith("/panel.html")));`,
};
