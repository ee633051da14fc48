import { findPredictions } from "../../capture/prediction";
import { compareDocuments } from "../../diff/compare";
import type { Document } from "../../document/document";
import { getErrorMessage } from "../../document/errorMessage";
import { readDocuments } from "../../formats/read";
import { fixSafely } from "../../rules/fixSafely";
import { toHistoryEntry } from "../history/entry";
import { redactText } from "../secrets/redaction";
import { readTable } from "../table/readTable";
import { checkReading, withoutSource } from "./analysis";
import type { DocumentSource, QuestionKind, WorkerQuestions, WorkerRequest, WorkerResponse } from "./protocol";

const answers: {
	readonly [K in QuestionKind]: (request: WorkerQuestions[K]["request"]) => WorkerQuestions[K]["response"];
} = {
	read: ({ text, options }) => withoutSource(readDocuments(text, options)),
	check: ({ text, options }) => checkReading(readDocuments(text, options)),
	findRefusalCauses: ({ sent, before, code, operation }) => {
		const document = readDocument(sent);
		return document ? findPredictions({ sent: document, before: before && readDocument(before), code, operation }) : [];
	},
	getFindingChanges: ({ before, after }) => {
		const [first, second] = [readDocument(before), readDocument(after)];
		return first && second ? compareDocuments(first, second).findings : { new: [], fixed: [], remaining: [] };
	},
	fixSafely: ({ text, options, index, settings }) =>
		fixSafely(text, { ...options, index, wants: ({ rule }) => settings[rule] !== "off" }),
	redact: ({ text, options }) => redactText(text, options)?.text ?? null,
	toHistoryEntry: ({ key, exchange }) => toHistoryEntry(key, exchange),
};

function readDocument({ text, options, index }: DocumentSource): Document | null {
	return readDocuments(text, options).documents[index] ?? null;
}

/**
 * Answers a request of the page, in the worker. Never throws: a failure is sent as a response.
 * @param respond gets one response to a question, any number to a large text
 * @param now a clock in milliseconds
 */
export function answerRequest(
	request: WorkerRequest,
	respond: (response: WorkerResponse) => void,
	now: () => number,
): void {
	try {
		if (request.kind === "readTable") {
			const emit = (event: Parameters<Parameters<typeof readTable>[1]["emit"]>[0]) =>
				respond({ kind: "tableEvent", event });
			for (const event of readTable(request, { now, emit })) emit(event);
		} else respond({ kind: "answer", id: request.id, value: answer(request) });
	} catch (error) {
		const reason = getErrorMessage(error);
		respond({ kind: "failed", id: request.kind === "readTable" ? null : request.id, reason });
	}
}

function answer<K extends QuestionKind>(request: { kind: K } & WorkerQuestions[K]["request"]) {
	return answers[request.kind](request);
}
