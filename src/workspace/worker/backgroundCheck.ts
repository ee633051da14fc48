import { type Signal, signal } from "@preact/signals";
import type { Reading } from "../../formats/read";
import type { Finding } from "../../rules/finding";
import type { LargeTextEvent } from "./largeText";

/** A check that runs while its documents are shown already. */
export interface BackgroundCheck {
	/** How much of the text was checked, from 0 to 1. */
	share: Signal<number>;
	/** Findings, one list per document in their order; null when the check was stopped or failed. */
	findings: Promise<readonly Finding[][] | null>;
	/** Stops the check at once. */
	cancel: () => void;
}

/** Makes a background check of one that is too short to report its progress. */
export function createBackgroundCheck(checked: Promise<readonly Finding[][]>): BackgroundCheck {
	let cancel = () => {};
	const findings = new Promise<readonly Finding[][] | null>((resolve) => {
		cancel = () => resolve(null);
		checked.then(resolve, cancel);
	});
	return { share: signal(0), findings, cancel };
}

/** Collects the findings of a large text from its events. */
export class FindingsCollector {
	readonly backgroundCheck: BackgroundCheck;
	private readonly findingsByDocument: Finding[][];
	private resolve: (findings: Finding[][] | null) => void = () => {};

	/** @param stop terminates the worker */
	constructor({ documents }: Reading, stop: () => void) {
		this.findingsByDocument = documents.map(() => []);
		const findings = new Promise<Finding[][] | null>((resolve) => {
			this.resolve = resolve;
		});
		this.backgroundCheck = {
			share: signal(0),
			findings,
			cancel: () => {
				stop();
				this.abort();
			},
		};
	}

	/** Takes over the next event. */
	handle(event: LargeTextEvent): void {
		if (event.kind === "progress") this.backgroundCheck.share.value = event.share;
		else if (event.kind === "findings") this.findingsByDocument[event.index]?.push(...event.findings);
		else if (event.kind === "done") this.resolve(this.findingsByDocument);
	}

	/** Resolves the findings with null. */
	abort(): void {
		this.resolve(null);
	}
}
