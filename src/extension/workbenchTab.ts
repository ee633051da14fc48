import browser from "webextension-polyfill";

const TAB_PAGE = "/src/extension/tab/tab.html";
const CHANNEL_PREFIX = "handover-";
const LOOKUP_PREFIX = "lookup=";

/** Opens the workbench in a tab of its own. */
export async function openWorkbenchTab(): Promise<void> {
	await browser.tabs.create({ url: browser.runtime.getURL(TAB_PAGE) });
}

/** Opens the workbench in a tab, at its Look up screen with a query. */
export async function openLookupTab(query: string): Promise<void> {
	await browser.tabs.create({
		url: `${browser.runtime.getURL(TAB_PAGE)}#${LOOKUP_PREFIX}${encodeURIComponent(query)}`,
	});
}

/** The query that this tab was opened with; null when it was opened without one. */
export function getInitialQuery(): string | null {
	const hash = location.hash.slice(1);
	if (!hash.startsWith(LOOKUP_PREFIX)) return null;
	try {
		return decodeURIComponent(hash.slice(LOOKUP_PREFIX.length));
	} catch {
		// Somebody has written the address by hand.
		return null;
	}
}

/**
 * Opens the workbench in a tab and gives it a text of any size, which is stored nowhere on the way. The tab starts in
 * the background and comes forward once it has the text: a popup closes, and forgets the text, when it loses the focus.
 */
export async function openTabWithText(text: string): Promise<void> {
	const name = CHANNEL_PREFIX + crypto.randomUUID();
	const channel = new BroadcastChannel(name);
	channel.addEventListener("message", () => channel.postMessage(text), { once: true });
	await browser.tabs.create({ url: `${browser.runtime.getURL(TAB_PAGE)}#${name}`, active: false });
}

/** The text that `openTabWith` promised to this tab; null when it was opened without one. */
export async function receiveInitialText(): Promise<string | null> {
	const name = location.hash.slice(1);
	if (!name.startsWith(CHANNEL_PREFIX)) return null;
	// Reloading the tab must not wait for a sender that has gone.
	history.replaceState(null, "", location.pathname);
	const channel = new BroadcastChannel(name);
	const text = await new Promise<string>((resolve) => {
		channel.addEventListener("message", (event: MessageEvent<string>) => resolve(event.data), { once: true });
		channel.postMessage("ready");
	});
	channel.close();
	const tab = await browser.tabs.getCurrent();
	await browser.tabs.update(tab.id, { active: true });
	return text;
}
