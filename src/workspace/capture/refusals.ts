import { effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Call } from "../../capture/call";
import type { TimelineEntry } from "../../capture/timeline";
import type { Document } from "../../document/document";
import { getErrorMessage } from "../../document/errorMessage";
import type { Finding } from "../../rules/finding";
import type { AnalysisClient } from "../worker/client";
import type { DocumentSource } from "../worker/protocol";

/** What the rules say of a config that was refused; the reason when they could not be asked. */
export type RefusalCauses = { findings: readonly Finding[] } | { failed: string };

/** Causes of a refusal, and the version before, when known, with which they were looked for. */
interface Prediction {
	before: Document | null;
	/** Null until they are there. */
	causes: Signal<RefusalCauses | null>;
}

/**
 * Looks for the causes of refusals as calls come.
 * @param getSource the text that a captured document was read from
 * @returns gives the causes of a refusal; null as long as they are being looked for, and when nothing was refused
 */
export function followRefusals(
	timeline: ReadonlySignal<readonly { entry: TimelineEntry }[]>,
	getSource: (document: Document) => DocumentSource | null,
	worker: AnalysisClient,
): (call: Call) => RefusalCauses | null {
	const predictions = new WeakMap<Call, Prediction>();

	/** The version before decides on some findings, and may come to be known after the refusal. */
	async function update({ call, before: start }: TimelineEntry): Promise<void> {
		const { refusal, sent: document, operation: name } = call;
		const sent = document && getSource(document);
		if (!refusal || !sent) return;
		const before = start?.matched ? start.document : null;
		const known = predictions.get(call);
		if (known?.before === before) return;
		const causes = known?.causes ?? signal<RefusalCauses | null>(null);
		predictions.set(call, { before, causes });
		const operation = name?.startsWith("Create") ? "create" : "update";
		const found = await findCauses({ sent, before: before && getSource(before), code: refusal.code, operation });
		if (predictions.get(call)?.before === before) causes.value = found;
	}

	async function findCauses(refused: Parameters<AnalysisClient["findRefusalCauses"]>[0]): Promise<RefusalCauses> {
		try {
			return { findings: await worker.findRefusalCauses(refused) };
		} catch (error) {
			return { failed: getErrorMessage(error) };
		}
	}

	effect(() => {
		for (const { entry } of timeline.value) void update(entry);
	});
	return (call) => predictions.get(call)?.causes.value ?? null;
}
