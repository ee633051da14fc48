import browser from "webextension-polyfill";
import { capturing, dropped, forgetCaptured, preserve, recording } from "../../workspace/capturing";
import { receive } from "../../workspace/receiving";
import { type News, openChannel, type Wish } from "./channel";

/** Takes over what the page of DevTools has captured and goes on capturing; nothing in a panel without DevTools. */
export function followCapture(): void {
	const tabId = browser.devtools?.inspectedWindow.tabId;
	if (tabId === undefined) return;
	const channel = openChannel(tabId);
	const ask = (wish: Wish) => channel.postMessage(wish);
	channel.addEventListener("message", ({ data }: MessageEvent<News>) => {
		if (data.news === "exchanges") void receive(data.exchanges);
		if (data.news === "cleared") forgetCaptured();
		if (data.news === "state") {
			capturing.value = data.capturing;
			preserve.value = data.preserve;
			dropped.value = Math.max(dropped.value, data.dropped);
		}
	});
	recording.value = {
		setCapturing: (on) => ask({ wish: "capturing", on }),
		setPreserve: (on) => ask({ wish: "preserve", on }),
		clear: () => ask({ wish: "clear" }),
	};
	ask({ wish: "everything" });
}
