import browser from "webextension-polyfill";
import { type News, openChannel, type Wish } from "./channel";
import { Recorder } from "./recorder";
import { type FinishedRequest, RequestFilter } from "./requests";

/**
 * Records what passes through the inspected page, from before the panel is first shown until DevTools close, and
 * tells the panel.
 */
export async function startCapture(): Promise<void> {
	const { network, inspectedWindow } = browser.devtools;
	const channel = openChannel(inspectedWindow.tabId);
	const recorder = new Recorder();
	const tell = (news: News) => channel.postMessage(news);
	const tellState = () => {
		const { capturing, preserve, dropped } = recorder;
		tell({ news: "state", capturing, preserve, dropped });
	};
	const filter = new RequestFilter((exchange) => {
		const { dropped } = recorder;
		recorder.add(exchange);
		tell({ news: "exchanges", exchanges: [exchange] });
		if (recorder.dropped !== dropped) tellState();
	});
	const clear = () => {
		recorder.clear();
		tell({ news: "cleared" });
	};

	network.onRequestFinished.addListener((request) => {
		if (recorder.capturing) filter.take(request as unknown as FinishedRequest);
	});
	network.onNavigated.addListener(() => {
		if (!recorder.preserve) clear();
	});
	channel.addEventListener("message", ({ data }: MessageEvent<Wish>) => {
		if (data.wish === "clear") clear();
		if (data.wish === "capturing") recorder.capturing = data.on;
		if (data.wish === "preserve") recorder.preserve = data.on;
		if (data.wish === "everything") tell({ news: "exchanges", exchanges: recorder.all });
		tellState();
	});

	// What was requested before this page ran. What finishes meanwhile may come twice; the panel counts it once.
	const { entries } = (await network.getHAR()) as { entries?: unknown };
	if (Array.isArray(entries)) for (const entry of entries) filter.take(entry as FinishedRequest);
	tellState();
}
