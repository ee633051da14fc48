import type { Exchange } from "../../capture/exchange";

/** What the panel asks of the page of DevTools. */
export type CaptureCommand =
	| { wish: "everything" }
	| { wish: "capturing"; on: boolean }
	| { wish: "preserve"; on: boolean }
	| { wish: "clear" };

/** What the page of DevTools tells the panel. */
export type CaptureEvent =
	| { news: "state"; capturing: boolean; preserve: boolean; dropped: number }
	| { news: "exchanges"; exchanges: readonly Exchange[] }
	| { news: "cleared" };

/** The channel between the two pages that belong to one inspected tab: other windows of DevTools have their own. */
export function openCaptureChannel(tabId: number): BroadcastChannel {
	return new BroadcastChannel(`capture-${tabId}`);
}
