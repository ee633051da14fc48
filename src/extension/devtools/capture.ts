import browser from "webextension-polyfill";
import { type CaptureCommand, type CaptureEvent, openCaptureChannel } from "./captureChannel";
import { Recorder } from "./recorder";
import { type FinishedRequest, RequestFilter } from "./requestFilter";

/**
 * Records what passes through the inspected page, from before the panel is first shown until DevTools close, and
 * tells the panel.
 */
export async function startCapture(): Promise<void> {
	const { network, inspectedWindow } = browser.devtools;
	const channel = openCaptureChannel(inspectedWindow.tabId);
	const recorder = new Recorder();
	const tell = (news: CaptureEvent) => channel.postMessage(news);
	const tellState = () => {
		const { capturing, preserveLog: preserve } = recorder;
		tell({ news: "state", capturing, preserve });
	};
	const filter = new RequestFilter((exchange) => {
		recorder.add(exchange);
		tell({ news: "exchanges", exchanges: [exchange] });
	});
	const clear = () => {
		recorder.clear();
		tell({ news: "cleared" });
	};

	network.onRequestFinished.addListener((request) => {
		if (recorder.capturing) filter.add(request as unknown as FinishedRequest);
	});
	network.onNavigated.addListener(() => {
		if (!recorder.preserveLog) clear();
	});
	channel.addEventListener("message", ({ data }: MessageEvent<CaptureCommand>) => {
		if (data.wish === "clear") clear();
		if (data.wish === "capturing") recorder.capturing = data.on;
		if (data.wish === "preserve") recorder.preserveLog = data.on;
		if (data.wish === "everything") tell({ news: "exchanges", exchanges: recorder.all, missed: recorder.dropped });
		tellState();
	});

	// What was requested before this page ran. What finishes meanwhile may come twice; the panel counts it once.
	const { entries } = (await network.getHAR()) as { entries?: unknown };
	if (Array.isArray(entries)) for (const entry of entries) filter.add(entry as FinishedRequest);
	tellState();
}
