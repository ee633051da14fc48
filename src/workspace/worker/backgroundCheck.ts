import { type Signal, signal } from "@preact/signals";
import type { Reading } from "../../formats/read";
import type { Finding } from "../../rules/finding";
import type { LargeTextEvent } from "./largeText";

/** The checking of what a large text holds, while its documents can be looked at already. */
export interface BackgroundCheck {
	/** How much of the text was checked, from 0 to 1. */
	share: Signal<number>;
	/** Findings, one list a document in their order; null when it ended early. */
	findings: Promise<readonly Finding[][] | null>;
	/** Ends it at once. */
	cancel: () => void;
}

/** The checking of a text that takes so little time that nobody hears how far it has come. */
export function createBackgroundCheck(checked: Promise<readonly Finding[][]>): BackgroundCheck {
	let cancel = () => {};
	const findings = new Promise<readonly Finding[][] | null>((resolve) => {
		cancel = () => resolve(null);
		checked.then(resolve, cancel);
	});
	return { share: signal(0), findings, cancel };
}

/** Collects what the rules find. */
export class FindingsCollector {
	readonly backgroundCheck: BackgroundCheck;
	private readonly findingsByDocument: Finding[][];
	private resolve: (findings: Finding[][] | null) => void = () => {};

	/** @param stop ends the worker */
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

	/** Takes over what became known. */
	handle(event: LargeTextEvent): void {
		if (event.kind === "progress") this.backgroundCheck.share.value = event.share;
		else if (event.kind === "findings") this.findingsByDocument[event.index]?.push(...event.findings);
		else if (event.kind === "done") this.resolve(this.findingsByDocument);
	}

	/** It ended early. */
	abort(): void {
		this.resolve(null);
	}
}
