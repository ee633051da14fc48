import type { Doc } from "../../schema/definitions";
import { parseDoc } from "../../schema/links";
import type { LookupResult } from "../result";

/** How much a word of each part of an entry says about it, from 0 to 1; words of the name count most. */
export const WEIGHTS = { name: 0.6, alias: 0.7, owner: 0.5, line: 0.55, more: 0.35, watch: 0.25 } as const;

/** A result, and what it is found by. */
export interface LookupEntry {
	readonly result: LookupResult;
	/** Other spellings of the whole name. */
	readonly aliases?: readonly string[];
	/** Names of what it belongs to. */
	readonly owners?: readonly string[];
	/** Names of all members and structures above it, for every place where it stands. */
	readonly chains?: readonly (readonly string[])[];
	/** Whole sentences that stand for it, such as those of an error response; `…` stands for what differs. */
	readonly sentences?: readonly string[];
	/** Texts with the weight of their words. */
	readonly texts: readonly (readonly [weight: number, text: string])[];
	/** Points for being what people look for, among results that match equally well: about -200 to 60. */
	readonly boost: number;
}

/** The parts of a doc with the weights of their words. */
export function getDocTexts(doc: Doc): [number, string][] {
	const rest = [doc.absent, doc.limits, doc.versions, doc.instead, ...(doc.watch ?? [])];
	const texts: [number, string][] = [
		[WEIGHTS.line, doc.line],
		[WEIGHTS.more, doc.more ?? ""],
		...rest.map((text): [number, string] => [WEIGHTS.watch, text ?? ""]),
	];
	return texts.filter(([, text]) => text !== "").map(([weight, text]) => [weight, stripLinks(text)]);
}

/** What a doc says itself: the names of what it links to belong to others. */
function stripLinks(text: string): string {
	return parseDoc(text)
		.map((part) => (part.kind === "link" ? " " : part.text))
		.join("");
}
