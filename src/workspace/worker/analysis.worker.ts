import { answerRequest } from "./answer";
import type { WorkerRequest } from "./protocol";

self.addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
	answerRequest(
		data,
		(response) => self.postMessage(response),
		() => performance.now(),
	);
});
