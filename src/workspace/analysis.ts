import type { ReadOptions } from "../formats/read";
import type { Analysis, Answer, Question } from "./protocol";

interface Waiting {
	text: string;
	resolve: (analysis: Analysis) => void;
	reject: (error: Error) => void;
}

const waiting = new Map<number, Waiting>();
let worker: Worker | null = null;
let lastId = 0;

/**
 * Reads and checks a text outside the page's own thread.
 * @throws Error when the worker dies on it; the next call starts a new one
 */
export function analyze(text: string, options: ReadOptions = {}): Promise<Analysis> {
	worker ??= startWorker();
	const id = ++lastId;
	worker.postMessage({ id, text, options } satisfies Question);
	return new Promise((resolve, reject) => waiting.set(id, { text, resolve, reject }));
}

function startWorker(): Worker {
	const started = new Worker(new URL("./analysis.worker.ts", import.meta.url), { type: "module" });
	started.addEventListener("message", (event: MessageEvent<Answer>) => {
		const { id, analysis } = event.data;
		const asked = waiting.get(id);
		waiting.delete(id);
		if (!asked) return;
		for (const document of analysis.documents) document.source = asked.text;
		asked.resolve(analysis);
	});
	started.addEventListener("error", (event) => abandon(event.message || "out of memory"));
	return started;
}

/** Ends a worker that failed; every reading under way is told so. */
function abandon(reason: string): void {
	worker?.terminate();
	worker = null;
	for (const asked of waiting.values()) asked.reject(new Error(`The text could not be read: ${reason}`));
	waiting.clear();
}
