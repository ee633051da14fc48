import { findPredictions } from "../../capture/prediction";
import { compareDocuments } from "../../diff/compare";
import type { Document } from "../../document/document";
import { readDocuments } from "../../formats/read";
import { readTable, type TableEvent } from "../table/readTable";
import { checkReading } from "./analysis";
import type { DocumentSource, WorkerRequest, WorkerResponse } from "./protocol";

// Reading never throws on any text; what escapes here is a defect and reaches the page as the worker's error event.
self.addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
	if (data.kind === "analyze") {
		respond({ kind: "analysis", id: data.id, analysis: checkReading(readDocuments(data.text, data.options)) });
	} else if (data.kind === "judge") {
		const [before, after] = [readDocument(data.before), readDocument(data.after)];
		const findings = before && after ? compareDocuments(before, after).findings : { new: [], fixed: [], remaining: [] };
		respond({ kind: "judgment", id: data.id, findings });
	} else if (data.kind === "predict") {
		const { id, code, operation } = data;
		const [sent, before] = [readDocument(data.sent), readDocument(data.before)];
		respond({ kind: "predictions", id, findings: sent ? findPredictions({ sent, before, code, operation }) : [] });
	} else {
		const tell = (news: TableEvent) => respond({ kind: "listed", news });
		for (const news of readTable(data, { now: () => performance.now(), emit: tell })) tell(news);
	}
});

function readDocument(part: DocumentSource | null): Document | null {
	return (part && readDocuments(part.text, part.options).documents[part.index]) ?? null;
}

function respond(message: WorkerResponse): void {
	self.postMessage(message);
}
