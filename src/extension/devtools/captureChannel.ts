import type { Exchange } from "../../capture/exchange";

/** What the panel asks of the page of DevTools. */
export type CaptureCommand =
	| { wish: "everything" }
	| { wish: "capturing"; on: boolean }
	| { wish: "preserve"; on: boolean }
	| { wish: "clear" };

/** What the page of DevTools tells the panel. */
export type CaptureEvent =
	| { news: "state"; capturing: boolean; preserve: boolean }
	/** missed: calls that were dropped before they could be handed over; told with everything that is there. */
	| { news: "exchanges"; exchanges: readonly Exchange[]; missed?: number }
	| { news: "cleared" };

/** The channel between the two pages that belong to one inspected tab: other windows of DevTools have their own. */
export function openCaptureChannel(tabId: number): BroadcastChannel {
	return new BroadcastChannel(`capture-${tabId}`);
}
