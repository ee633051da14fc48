import { type Signal, signal } from "@preact/signals";
import type { Reading } from "../formats/read";
import type { Finding } from "../rules/finding";
import type { LargeNews } from "./analysis";

/** The checking of what a large text holds, while its documents can be looked at already. */
export interface Checking {
	/** How much of the text was checked, from 0 to 1. */
	share: Signal<number>;
	/** Findings, one list a document in their order; null when it ended early. */
	findings: Promise<readonly Finding[][] | null>;
	/** Ends it at once. */
	cancel: () => void;
}

/** Collects what the rules find. */
export class Collecting {
	readonly checking: Checking;
	private readonly found: Finding[][];
	private resolve: (findings: Finding[][] | null) => void = () => {};

	/** @param stop ends the worker */
	constructor({ documents }: Reading, stop: () => void) {
		this.found = documents.map(() => []);
		const findings = new Promise<Finding[][] | null>((resolve) => {
			this.resolve = resolve;
		});
		this.checking = {
			share: signal(0),
			findings,
			cancel: () => {
				stop();
				this.end();
			},
		};
	}

	/** Takes over what became known. */
	hear(news: LargeNews): void {
		if (news.kind === "progress") this.checking.share.value = news.share;
		else if (news.kind === "findings") this.found[news.index]?.push(...news.findings);
		else if (news.kind === "done") this.resolve(this.found);
	}

	/** It ended early. */
	end(): void {
		this.resolve(null);
	}
}
