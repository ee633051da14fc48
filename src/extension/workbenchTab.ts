import browser from "webextension-polyfill";
import { isHandoverName, offerText, receiveText } from "./handover";

const TAB_PAGE = "/src/extension/tab/tab.html";
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
		// The user may have typed the address.
		return null;
	}
}

/**
 * Opens the workbench in a tab and gives it a text of any size. The tab starts in the background and comes forward once
 * it has the text: a popup closes, and forgets the text, when it loses the focus.
 */
export async function openTabWithText(text: string): Promise<void> {
	const name = offerText(text);
	await browser.tabs.create({ url: `${browser.runtime.getURL(TAB_PAGE)}#${name}`, active: false });
}

/** The text that a tab was opened for. */
export type InitialText = { kind: "none" } | { kind: "received"; text: string } | { kind: "lost" };

/** The text that this tab was opened for. When the sender has gone before giving it, the text is lost. */
export async function receiveInitialText(): Promise<InitialText> {
	const name = location.hash.slice(1);
	if (!isHandoverName(name)) return { kind: "none" };
	// Reloading the tab must not ask again.
	history.replaceState(null, "", location.pathname);
	const text = await receiveText(name);
	await bringForward();
	return text === null ? { kind: "lost" } : { kind: "received", text };
}

async function bringForward(): Promise<void> {
	const { id } = await browser.tabs.getCurrent();
	// The user may be dragging the tab to another window.
	await browser.tabs.update(id, { active: true }).catch(() => undefined);
}
