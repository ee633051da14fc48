import { read } from "../formats/read";
import { analysisOf } from "./analyzed";
import { list } from "./listing";
import type { Answer, Question } from "./protocol";

// Reading never throws on any text; what escapes here is a defect and reaches the page as the worker's error event.
self.addEventListener("message", ({ data }: MessageEvent<Question>) => {
	if (data.kind === "analyze") {
		answer({ kind: "analysis", id: data.id, analysis: analysisOf(read(data.text, data.options)) });
		return;
	}
	for (const news of list(data.text, data.settings, () => performance.now())) answer({ kind: "listed", news });
});

function answer(message: Answer): void {
	self.postMessage(message);
}
