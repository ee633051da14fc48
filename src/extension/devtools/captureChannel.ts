import type { Exchange } from "../../capture/exchange";

/** What the panel tells the DevTools page to do. */
export type CaptureCommand =
	| { command: "everything" }
	| { command: "capturing"; on: boolean }
	| { command: "preserve"; on: boolean }
	| { command: "clear" };

/** What the DevTools page reports to the panel. */
export type CaptureEvent =
	| { event: "state"; capturing: boolean; preserve: boolean }
	/** missed: calls that were dropped before they could be handed over; present in the response to `everything`. */
	| { event: "exchanges"; exchanges: readonly Exchange[]; missed?: number }
	| { event: "cleared" };

/** The channel between the two pages of one inspected tab: other DevTools windows have their own. */
export function openCaptureChannel(tabId: number): BroadcastChannel {
	return new BroadcastChannel(`capture-${tabId}`);
}
