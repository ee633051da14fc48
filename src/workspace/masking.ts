import { isSecret, isSecretMember } from "../diff/outputs/values";
import type { Document, FormatName } from "../document/document";
import { isMasked, MASK } from "../document/hidden";
import type { Entry, Node } from "../document/node";
import { walk } from "../document/walk";
import type { Reading } from "../formats/read";
import { allStructures } from "../schema/schema";

/** How a string begins: the prefix that Python has, then quotes with the backslashes of a string in a string. */
export const OPENING = /^([A-Za-z]{0,2})(\\{0,15}(?:"""|'''|["']))/;

/** An entry whose value is to be masked. */
export interface Secret {
	entry: Entry;
	/** Format of the document that it stands in. */
	format: FormatName;
}

/** A part of a text in which some values are masked, quotes left as they are. */
export function maskedText(source: string, secrets: readonly Secret[], start: number, end: number): string {
	const parts: string[] = [];
	let at = start;
	for (const one of [...secrets].sort((a, b) => a.entry.node.start - b.entry.node.start)) {
		const { node } = one.entry;
		if (node.start < at) continue;
		parts.push(source.slice(at, node.start), maskFor(source, one));
		at = node.end;
	}
	return parts.join("") + source.slice(at, end);
}

function maskFor(source: string, { format, entry: { node, keyStart, keyEnd } }: Secret): string {
	if (format === "xml") return MASK;
	const own = OPENING.exec(source.slice(node.start, node.end));
	// What is no string gets the quotes of its key, so that a document within a string stays whole.
	const [, prefix = "", quotes = '"'] = own ?? OPENING.exec(source.slice(Math.max(0, keyStart), keyEnd)) ?? [];
	return prefix + quotes + MASK + quotes;
}

/** Names of members that hold secrets, in any spelling, also where a reader did not make out what they belong to. */
const SECRET_NAME = new RegExp(
	allStructures
		.flatMap(({ name, members }) => Object.keys(members).filter((member) => isSecretMember(name, member)))
		.map((member) => member.replace(/\B(?=[A-Z])/g, "[\\s_-]{0,3}"))
		.join("|"),
	"i",
);

/** Whether nothing that has the name of a secret's member stands in a text outside of the entries that were read. */
function isWhollyRead(source: string, entries: readonly Entry[]): boolean {
	let at = 0;
	for (const { start, end } of [...entries].sort((a, b) => a.start - b.start)) {
		if (start > at && SECRET_NAME.test(source.slice(at, start))) return false;
		at = Math.max(at, end);
	}
	return !SECRET_NAME.test(source.slice(at));
}

/** Whether something in a text is malformed, so that what stands near it may be other than it was read as. */
function isMalformed({ documents, problems }: Pick<Reading, "documents" | "problems">): boolean {
	return [...problems, ...documents.flatMap((one) => one.problems)].some(({ severity }) => severity === "error");
}

/**
 * A text without the secrets of all its documents, whether revealed on the screen or not.
 * @param reading all that was read of the text
 * @returns null when it may hold secrets that were not read as such: in what is nested too deep, or malformed
 */
export function withoutAnySecret(source: string, reading: Pick<Reading, "documents" | "problems">): string | null {
	if (isMalformed(reading) && SECRET_NAME.test(source)) return null;
	const named: Entry[] = [];
	const filled: Secret[] = [];
	for (const document of reading.documents) {
		walk(document.root, ({ parent, entry }) => {
			if (!isSecret([{ parent, entry }]) && !SECRET_NAME.test(entry.spelled.slice(0, 100))) return true;
			named.push(entry);
			if (isFilled(entry.node)) filled.push({ entry, format: document.format });
			return false;
		});
	}
	return isWhollyRead(source, named) ? maskedText(source, filled, 0, source.length) : null;
}

function isFilled(node: Node): boolean {
	return node.kind !== "null" && node.value !== "" && node.start < node.end;
}

/** Whether a document holds no secret but masked ones. */
export function holdsNoSecret({ root }: Document): boolean {
	let isFree = true;
	walk(root, ({ parent, entry }) => {
		if (isSecret([{ parent, entry }]) && isFilled(entry.node) && !isMasked(entry.node)) isFree = false;
		return isFree;
	});
	return isFree;
}

/** Shortest secret that is looked for elsewhere: of shorter ones a text is full by chance. */
const SHORTEST = 6;

/** The secrets in documents that are long enough to be told from other text. */
export function secretValues(documents: readonly Document[]): ReadonlySet<string> {
	const values = new Set<string>();
	for (const { root } of documents) {
		walk(root, ({ parent, entry }) => {
			const { value } = entry.node;
			const isText = typeof value === "string" && value.length >= SHORTEST && !isMasked(entry.node);
			if (isText && isSecret([{ parent, entry }])) values.add(value);
			return true;
		});
	}
	return values;
}

/** Whether a text says one of these secrets, as an error message does that repeats what it refuses. */
export function repeats(text: string, secrets: ReadonlySet<string>): boolean {
	return [...secrets].some((secret) => text.includes(secret));
}
