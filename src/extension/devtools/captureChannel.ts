import type { Exchange } from "../../capture/exchange";

/** What the panel tells the DevTools page to do. */
export type CaptureCommand =
	| { command: "sendAll" }
	| { command: "capturing"; on: boolean }
	| { command: "preserve"; on: boolean }
	| { command: "clear" };

/** What the DevTools page reports to the panel. */
export type CaptureEvent =
	| { event: "state"; capturing: boolean; preserve: boolean }
	/** missed: number of calls that were dropped before they could be sent; only in the response to `sendAll`. */
	| { event: "exchanges"; exchanges: readonly Exchange[]; missed?: number }
	| { event: "cleared" };

/** Opens the channel between the two pages of one inspected tab; each DevTools window has its own. */
export function openCaptureChannel(tabId: number): BroadcastChannel {
	return new BroadcastChannel(`capture-${tabId}`);
}
