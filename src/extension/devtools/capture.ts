import browser from "webextension-polyfill";
import { type CaptureCommand, type CaptureEvent, openCaptureChannel } from "./captureChannel";
import { Recorder } from "./recorder";
import { type FinishedRequest, RequestFilter } from "./requestFilter";

/**
 * Records the requests of the inspected page, from before the panel is first shown until DevTools close, and
 * reports them to the panel.
 */
export async function startCapture(): Promise<void> {
	const { network, inspectedWindow } = browser.devtools;
	const channel = openCaptureChannel(inspectedWindow.tabId);
	const recorder = new Recorder();
	const emit = (event: CaptureEvent) => channel.postMessage(event);
	const emitState = () => {
		const { capturing, preserveLog: preserve } = recorder;
		emit({ event: "state", capturing, preserve });
	};
	const filter = new RequestFilter((exchange) => {
		recorder.add(exchange);
		emit({ event: "exchanges", exchanges: [exchange] });
	});
	const clear = () => {
		recorder.clear();
		emit({ event: "cleared" });
	};

	network.onRequestFinished.addListener((request) => {
		if (recorder.capturing) filter.add(request as unknown as FinishedRequest);
	});
	network.onNavigated.addListener(() => {
		if (!recorder.preserveLog) clear();
	});
	channel.addEventListener("message", ({ data }: MessageEvent<CaptureCommand>) => {
		if (data.command === "clear") clear();
		if (data.command === "capturing") recorder.capturing = data.on;
		if (data.command === "preserve") recorder.preserveLog = data.on;
		if (data.command === "sendAll") emit({ event: "exchanges", exchanges: recorder.all, missed: recorder.dropped });
		emitState();
	});

	// Requests from before this page ran. One that finishes meanwhile may be reported twice; the panel ignores duplicates.
	const { entries } = (await network.getHAR()) as { entries?: unknown };
	if (Array.isArray(entries)) for (const entry of entries) filter.add(entry as FinishedRequest);
	emitState();
}
