import { answerRequest } from "../../src/workspace/worker/answer";
import type { WorkerRequest, WorkerResponse } from "../../src/workspace/worker/protocol";
import type { StartWorker } from "../../src/workspace/worker/startWorker";

/** Workers without a thread: they answer in the page's own, one request after the other, as copies. */
export interface InlineWorkers {
	start: StartWorker;
	/** All that was asked, of whichever worker. */
	requests: WorkerRequest[];
	/** Number of workers that were started. */
	started: number;
}

/**
 * @param kills whether a worker dies on a request
 * @param respond answers in place of the real worker where it gives something
 */
export function createInlineWorkers(
	kills: (request: WorkerRequest) => boolean = () => false,
	respond: (request: WorkerRequest) => WorkerResponse | null = () => null,
): InlineWorkers {
	const workers: InlineWorkers = {
		requests: [],
		started: 0,
		start: ({ onResponse, onFailure }) => {
			workers.started++;
			let isOver = false;
			let queue = Promise.resolve();
			const work = (request: WorkerRequest) => {
				if (isOver) return;
				workers.requests.push(request);
				if (kills(request)) {
					isOver = true;
					onFailure("it died");
					return;
				}
				const own = respond(request);
				if (own) onResponse(own);
				else
					answerRequest(
						structuredClone(request),
						(response) => isOver || onResponse(structuredClone(response)),
						() => 0,
					);
			};
			return {
				post: (request) => {
					queue = queue.then(() => work(request));
				},
				terminate: () => {
					isOver = true;
				},
			};
		},
	};
	return workers;
}
