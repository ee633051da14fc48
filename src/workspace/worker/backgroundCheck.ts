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
	handle(news: LargeTextEvent): void {
		if (news.kind === "progress") this.backgroundCheck.share.value = news.share;
		else if (news.kind === "findings") this.findingsByDocument[news.index]?.push(...news.findings);
		else if (news.kind === "done") this.resolve(this.findingsByDocument);
	}

	/** It ended early. */
	abort(): void {
		this.resolve(null);
	}
}
