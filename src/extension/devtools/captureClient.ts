import browser from "webextension-polyfill";
import type { Capture } from "../../workspace/capture/capture";
import { type CaptureCommand, type CaptureEvent, openCaptureChannel } from "./captureChannel";

/** Takes over what the page of DevTools has captured and goes on capturing; nothing in a panel without DevTools. */
export function connectCapture(capture: Capture): void {
	const tabId = browser.devtools?.inspectedWindow.tabId;
	if (tabId === undefined) return;
	const channel = openCaptureChannel(tabId);
	const ask = (wish: CaptureCommand) => channel.postMessage(wish);
	channel.addEventListener("message", ({ data }: MessageEvent<CaptureEvent>) => {
		if (data.news === "exchanges") {
			void capture.receive(data.exchanges);
			// What the recorder drops later was handed over before.
			if (data.missed !== undefined) capture.missedCount.value = data.missed;
		}
		if (data.news === "cleared") capture.clearSession();
		if (data.news === "state") {
			capture.isCapturing.value = data.capturing;
			capture.preserveLog.value = data.preserve;
		}
	});
	capture.controls.value = {
		setCapturing: (on) => ask({ wish: "capturing", on }),
		setPreserve: (on) => ask({ wish: "preserve", on }),
		clear: () => ask({ wish: "clear" }),
	};
	ask({ wish: "everything" });
}
