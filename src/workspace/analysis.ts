import type { Reading, ReadOptions } from "../formats/read";

export interface Question {
	id: number;
	text: string;
	options: ReadOptions;
}

export interface Answer {
	id: number;
	reading: Reading;
}

interface Waiting {
	text: string;
	resolve: (reading: Reading) => void;
	reject: (error: Error) => void;
}

const waiting = new Map<number, Waiting>();
let worker: Worker | null = null;
let lastId = 0;

/**
 * Reads a text outside the page's own thread.
 * @throws Error when the worker dies on it; the next call starts a new one
 */
export function analyze(text: string, options: ReadOptions = {}): Promise<Reading> {
	worker ??= startWorker();
	const id = ++lastId;
	worker.postMessage({ id, text, options } satisfies Question);
	return new Promise((resolve, reject) => waiting.set(id, { text, resolve, reject }));
}

function startWorker(): Worker {
	const started = new Worker(new URL("./analysis.worker.ts", import.meta.url), { type: "module" });
	started.addEventListener("message", (event: MessageEvent<Answer>) => {
		const { id, reading } = event.data;
		const asked = waiting.get(id);
		waiting.delete(id);
		if (!asked) return;
		for (const document of reading.documents) document.source = asked.text;
		asked.resolve(reading);
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
