import { predictionsOf } from "../capture/prediction";
import { compare } from "../diff/compare";
import type { Document } from "../document/document";
import { read } from "../formats/read";
import { analysisOf } from "./analyzed";
import { type Listed, list } from "./listing";
import type { Answer, Part, Question } from "./protocol";

// Reading never throws on any text; what escapes here is a defect and reaches the page as the worker's error event.
self.addEventListener("message", ({ data }: MessageEvent<Question>) => {
	if (data.kind === "analyze") {
		answer({ kind: "analysis", id: data.id, analysis: analysisOf(read(data.text, data.options)) });
	} else if (data.kind === "judge") {
		const [before, after] = [documentOf(data.before), documentOf(data.after)];
		const findings = before && after ? compare(before, after).findings : { new: [], fixed: [], remaining: [] };
		answer({ kind: "judgment", id: data.id, findings });
	} else if (data.kind === "predict") {
		const { id, code, operation } = data;
		const [sent, before] = [documentOf(data.sent), documentOf(data.before)];
		answer({ kind: "predictions", id, findings: sent ? predictionsOf({ sent, before, code, operation }) : [] });
	} else {
		const tell = (news: Listed) => answer({ kind: "listed", news });
		for (const news of list(data, { now: () => performance.now(), tell })) tell(news);
	}
});

function documentOf(part: Part | null): Document | null {
	return (part && read(part.text, part.options).documents[part.index]) ?? null;
}

function answer(message: Answer): void {
	self.postMessage(message);
}
