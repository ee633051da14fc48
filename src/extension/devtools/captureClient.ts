import browser from "webextension-polyfill";
import { receiveExchanges } from "../../workspace/capture/lazyImport";
import {
	clearSessionCalls,
	droppedCount,
	isCapturing,
	preserveLog,
	recordingControls,
} from "../../workspace/capture/state";
import { type CaptureCommand, type CaptureEvent, openCaptureChannel } from "./captureChannel";

/** Takes over what the page of DevTools has captured and goes on capturing; nothing in a panel without DevTools. */
export function connectCapture(): void {
	const tabId = browser.devtools?.inspectedWindow.tabId;
	if (tabId === undefined) return;
	const channel = openCaptureChannel(tabId);
	const ask = (wish: CaptureCommand) => channel.postMessage(wish);
	channel.addEventListener("message", ({ data }: MessageEvent<CaptureEvent>) => {
		if (data.news === "exchanges") void receiveExchanges(data.exchanges);
		if (data.news === "cleared") clearSessionCalls();
		if (data.news === "state") {
			isCapturing.value = data.capturing;
			preserveLog.value = data.preserve;
			droppedCount.value = Math.max(droppedCount.value, data.dropped);
		}
	});
	recordingControls.value = {
		setCapturing: (on) => ask({ wish: "capturing", on }),
		setPreserve: (on) => ask({ wish: "preserve", on }),
		clear: () => ask({ wish: "clear" }),
	};
	ask({ wish: "everything" });
}
