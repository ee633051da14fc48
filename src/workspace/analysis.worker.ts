import { read } from "../formats/read";
import { check } from "../rules/run";
import type { Answer, Question } from "./protocol";

// Reading never throws on any text; what escapes here is a defect and reaches the page as the worker's error event.
self.addEventListener("message", (event: MessageEvent<Question>) => {
	const { id, text, options } = event.data;
	const reading = read(text, options);
	const findings = reading.documents.map((document) => check(document));
	// The text is there already: sending it back once per document would copy it each time.
	for (const document of reading.documents) document.source = "";
	self.postMessage({ id, analysis: { ...reading, findings } } satisfies Answer);
});
