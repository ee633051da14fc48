import { effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Call } from "../../capture/call";
import type { TimelineEntry } from "../../capture/timeline";
import type { Document } from "../../document/document";
import { getErrorMessage } from "../../document/errorMessage";
import type { Finding } from "../../rules/finding";
import type { AnalysisClient } from "../worker/client";
import type { DocumentSource } from "../worker/protocol";

/** Findings that explain why a config was refused; the reason when it could not be checked. */
export type RefusalCauses = { findings: readonly Finding[] } | { failed: string };

/** Causes of a refusal, and the version before, if known, that they were searched with. */
interface Prediction {
	before: Document | null;
	/** Null while they are being searched. */
	causes: Signal<RefusalCauses | null>;
}

/**
 * Finds the causes of refusals as calls are captured.
 * @param getSource gets the text that a captured document was read from
 * @returns gets the causes of a refusal; null while they are being searched, and for a call that was not refused
 */
export function followRefusals(
	timeline: ReadonlySignal<readonly { entry: TimelineEntry }[]>,
	getSource: (document: Document) => DocumentSource | null,
	worker: AnalysisClient,
): (call: Call) => RefusalCauses | null {
	const predictions = new WeakMap<Call, Prediction>();

	/** Some findings depend on the version before, which may be captured after the refusal. */
	async function update({ call, before: versionBefore }: TimelineEntry): Promise<void> {
		const { refusal, sent: document, operation: operationName } = call;
		const sent = document && getSource(document);
		if (!refusal || !sent) return;
		const before = versionBefore?.matched ? versionBefore.document : null;
		const prediction = predictions.get(call);
		if (prediction?.before === before) return;
		const causes = prediction?.causes ?? signal<RefusalCauses | null>(null);
		predictions.set(call, { before, causes });
		const operation = operationName?.startsWith("Create") ? "create" : "update";
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
