import { phrase } from "../text/phrase";
import type { WorkerRequest, WorkerResponse } from "./protocol";

/** Events of a worker. */
export interface WorkerEvents {
	onResponse: (response: WorkerResponse) => void;
	/** It died, or its response could not be received. @param reason in the user's language, or the browser's own words */
	onFailure: (reason: string) => void;
}

/** A running worker. */
export interface WorkerHandle {
	post: (request: WorkerRequest) => void;
	terminate: () => void;
}

/** Starts a worker that answers with `answerRequest`. */
export type StartWorker = (events: WorkerEvents) => WorkerHandle;

/** Starts a worker in a thread of its own. @throws Error when the browser does not start it */
export function startWorker({ onResponse, onFailure }: WorkerEvents): WorkerHandle {
	const worker = new Worker(new URL("./analysis.worker.ts", import.meta.url), { type: "module" });
	worker.addEventListener("message", ({ data }: MessageEvent<WorkerResponse>) => onResponse(data));
	worker.addEventListener("error", (event) => onFailure(event.message || phrase("worker_out_of_memory")));
	worker.addEventListener("messageerror", () => onFailure(phrase("worker_no_answer")));
	return {
		post: (request) => worker.postMessage(request),
		terminate: () => worker.terminate(),
	};
}
