import browser from "webextension-polyfill";
import type { Capture } from "../../workspace/capture/capture";
import { type CaptureCommand, type CaptureEvent, openCaptureChannel } from "./captureChannel";

/** Receives captured calls from the DevTools page, and sends it the user's commands. Does nothing without DevTools. */
export function connectCapture(capture: Capture): void {
	const tabId = browser.devtools?.inspectedWindow.tabId;
	if (tabId === undefined) return;
	const channel = openCaptureChannel(tabId);
	const send = (command: CaptureCommand) => channel.postMessage(command);
	channel.addEventListener("message", ({ data }: MessageEvent<CaptureEvent>) => {
		if (data.event === "exchanges") {
			void capture.receive(data.exchanges);
			// Calls that the recorder drops later have been sent already.
			if (data.missed !== undefined) capture.missedCount.value = data.missed;
		}
		if (data.event === "cleared") capture.clearSession();
		if (data.event === "state") {
			capture.isCapturing.value = data.capturing;
			capture.preserveLog.value = data.preserve;
		}
	});
	capture.controls.value = {
		setCapturing: (on) => send({ command: "capturing", on }),
		setPreserve: (on) => send({ command: "preserve", on }),
		clear: () => send({ command: "clear" }),
	};
	send({ command: "sendAll" });
}
