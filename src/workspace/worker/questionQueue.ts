import { getErrorMessage } from "../../document/errorMessage";
import type { QuestionKind, WorkerQuestions, WorkerRequest, WorkerResponse } from "./protocol";
import type { StartWorker, WorkerHandle } from "./startWorker";

interface PendingQuestion {
	request: WorkerRequest;
	resolve: (value: WorkerQuestions[QuestionKind]["response"]) => void;
	reject: (error: Error) => void;
}

/**
 * Asks a worker one question after the other. A worker answers in order, so the oldest question is the one that it dies
 * on: only that one fails, and a new worker gets the others.
 */
export class QuestionQueue {
	/** By their ids, the oldest first. */
	private readonly pending = new Map<number, PendingQuestion>();
	private worker: WorkerHandle | null = null;
	private lastId = 0;

	/** @param toError makes an error of the reason why a question failed */
	constructor(
		private readonly startWorker: StartWorker,
		private readonly toError: (reason: string) => Error,
	) {}

	/** @throws Error when the worker fails on this question; later questions are not affected */
	ask<K extends QuestionKind>(
		kind: K,
		question: WorkerQuestions[K]["request"],
	): Promise<WorkerQuestions[K]["response"]> {
		const request = { ...question, kind, id: ++this.lastId } as WorkerRequest & { id: number };
		return new Promise<WorkerQuestions[QuestionKind]["response"]>((resolve, reject) => {
			this.pending.set(request.id, { request, resolve, reject });
			this.post([...this.pending.values()].slice(-1));
		}) as Promise<WorkerQuestions[K]["response"]>;
	}

	/** Terminates the worker; pending questions stay pending. */
	end(): void {
		this.worker?.terminate();
		this.worker = null;
		this.pending.clear();
	}

	private post(questions: readonly PendingQuestion[]): void {
		try {
			this.worker ??= this.start();
			for (const { request } of questions) this.worker.post(request);
		} catch (error) {
			this.worker?.terminate();
			this.worker = null;
			const reason = getErrorMessage(error);
			for (const { reject } of this.pending.values()) reject(this.toError(reason));
			this.pending.clear();
		}
	}

	private start(): WorkerHandle {
		// Messages sent before the worker was terminated may arrive later.
		const isCurrent = () => this.worker === started;
		const started = this.startWorker({
			onResponse: (response) => isCurrent() && this.handle(response),
			onFailure: (reason) => isCurrent() && this.replaceWorker(reason),
		});
		return started;
	}

	private handle(response: WorkerResponse): void {
		if (response.kind === "tableEvent" || response.id === null) return;
		const question = this.pending.get(response.id);
		this.pending.delete(response.id);
		if (response.kind === "answer") question?.resolve(response.value);
		else question?.reject(this.toError(response.reason));
	}

	private replaceWorker(reason: string): void {
		this.worker?.terminate();
		this.worker = null;
		const [oldest] = this.pending;
		if (!oldest) return;
		const [id, { reject }] = oldest;
		this.pending.delete(id);
		reject(this.toError(reason));
		if (this.pending.size > 0) this.post([...this.pending.values()]);
	}
}
