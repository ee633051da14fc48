import { read } from "../formats/read";
import type { Answer, Question } from "./analysis";

// Reading never throws on any text; what escapes here is a defect and reaches the page as the worker's error event.
self.addEventListener("message", (event: MessageEvent<Question>) => {
	const { id, text, options } = event.data;
	const reading = read(text, options);
	// The text is there already: sending it back once per document would copy it each time.
	for (const document of reading.documents) document.source = "";
	self.postMessage({ id, reading } satisfies Answer);
});
