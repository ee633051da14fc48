import type { Doc } from "../../schema/definitions";
import { parseDoc } from "../../schema/links";
import type { LookupResult } from "../result";

/** Weight of a word by the part of the entry it occurs in, from 0 to 1. */
export const WEIGHTS = { name: 0.6, alias: 0.7, owner: 0.5, line: 0.55, more: 0.35, watch: 0.25 } as const;

/** A result with its search terms. */
export interface LookupEntry {
	readonly result: LookupResult;
	/** Other spellings of the whole name. */
	readonly aliases?: readonly string[];
	/** Names of its parents. */
	readonly owners?: readonly string[];
	/** Names of all members and structures above it, for each of its places. */
	readonly chains?: readonly (readonly string[])[];
	/** Whole sentences that identify it, such as error messages; `…` marks the variable parts. */
	readonly sentences?: readonly string[];
	/** Texts with the weight of their words. */
	readonly texts: readonly (readonly [weight: number, text: string])[];
	/** Ranks results that match equally well by how often people look for them: about -200 to 60. */
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

/** A doc without its links: the linked names are other entries' terms. */
function stripLinks(text: string): string {
	return parseDoc(text)
		.map((part) => (part.kind === "link" ? " " : part.text))
		.join("");
}
