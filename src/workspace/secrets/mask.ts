import { isSecretMember, isSecretPlace } from "../../diff/outputs/shownValues";
import type { Document, FormatName } from "../../document/document";
import type { Entry, Node } from "../../document/node";
import { hasMask, MASK } from "../../document/redaction";
import { walkTree } from "../../document/walk";
import { formatTraits } from "../../formats/formatTraits";
import type { Reading } from "../../formats/read";
import { allStructures } from "../../schema/schema";

/** How a string begins: the prefix that Python has, then quotes with the backslashes of a string in a string. */
export const STRING_OPENING = /^([A-Za-z]{0,2})(\\{0,15}(?:"""|'''|["']))/;

/** An entry whose value is to be masked. */
export interface SecretEntry {
	entry: Entry;
	/** Format of the document that it stands in. */
	format: FormatName;
}

/** A part of a text in which some values are masked, quotes left as they are. */
export function maskText(source: string, secrets: readonly SecretEntry[], start: number, end: number): string {
	const parts: string[] = [];
	let at = start;
	for (const secret of [...secrets].sort((a, b) => a.entry.node.start - b.entry.node.start)) {
		const { node } = secret.entry;
		if (node.start < at) continue;
		parts.push(source.slice(at, node.start), getMask(source, secret));
		at = node.end;
	}
	return parts.join("") + source.slice(at, end);
}

function getMask(source: string, { format, entry: { node, keyStart, keyEnd } }: SecretEntry): string {
	if (formatTraits[format].quotes === null) return MASK;
	const own = STRING_OPENING.exec(source.slice(node.start, node.end));
	// What is no string gets the quotes of its key, so that a document within a string stays whole.
	const [, prefix = "", quotes = '"'] = own ?? STRING_OPENING.exec(source.slice(Math.max(0, keyStart), keyEnd)) ?? [];
	return prefix + quotes + MASK + quotes;
}

/** Names of members that hold secrets, in any spelling, also where a reader did not make out what they belong to. */
const SECRET_NAME_PATTERN = new RegExp(
	allStructures
		.flatMap(({ name, members }) => Object.keys(members).filter((member) => isSecretMember(name, member)))
		.map((member) => member.replace(/\B(?=[A-Z])/g, "[\\s_-]{0,3}"))
		.join("|"),
	"i",
);

/** Whether nothing that has the name of a secret's member stands in a text outside of the entries that were read. */
function isFullyRead(source: string, entries: readonly Entry[]): boolean {
	let at = 0;
	for (const { start, end } of [...entries].sort((a, b) => a.start - b.start)) {
		if (start > at && SECRET_NAME_PATTERN.test(source.slice(at, start))) return false;
		at = Math.max(at, end);
	}
	return !SECRET_NAME_PATTERN.test(source.slice(at));
}

/** Whether something in a text is malformed, so that what stands near it may be other than it was read as. */
function isMalformed({ documents, problems }: Pick<Reading, "documents" | "problems">): boolean {
	return [...problems, ...documents.flatMap((document) => document.problems)].some(
		({ severity }) => severity === "error",
	);
}

/**
 * A text without the secrets of all its documents, whether revealed on the screen or not.
 * @param reading all that was read of the text
 * @returns null when it may hold secrets that were not read as such: in what is nested too deep, or malformed
 */
export function maskAllSecrets(source: string, reading: Pick<Reading, "documents" | "problems">): string | null {
	if (isMalformed(reading) && SECRET_NAME_PATTERN.test(source)) return null;
	const named: Entry[] = [];
	const filled: SecretEntry[] = [];
	for (const document of reading.documents) {
		walkTree(document.root, ({ parent, entry }) => {
			if (!isSecretPlace([{ parent, entry }]) && !SECRET_NAME_PATTERN.test(entry.spelled.slice(0, 100))) return true;
			named.push(entry);
			if (hasValue(entry.node)) filled.push({ entry, format: document.format });
			return false;
		});
	}
	return isFullyRead(source, named) ? maskText(source, filled, 0, source.length) : null;
}

function hasValue(node: Node): boolean {
	return node.kind !== "null" && node.value !== "" && node.start < node.end;
}

/** Whether a document holds no secret but masked ones. */
export function hasNoSecrets({ root }: Document): boolean {
	let isFree = true;
	walkTree(root, ({ parent, entry }) => {
		if (isSecretPlace([{ parent, entry }]) && hasValue(entry.node) && !hasMask(entry.node)) isFree = false;
		return isFree;
	});
	return isFree;
}

/** Shortest secret that is looked for elsewhere: of shorter ones a text is full by chance. */
const MIN_SECRET_LENGTH = 6;

/** The secrets in documents that are long enough to be told from other text. */
export function getSecretValues(documents: readonly Document[]): ReadonlySet<string> {
	const values = new Set<string>();
	for (const { root } of documents) {
		walkTree(root, ({ parent, entry }) => {
			const { value } = entry.node;
			const isText = typeof value === "string" && value.length >= MIN_SECRET_LENGTH && !hasMask(entry.node);
			if (isText && isSecretPlace([{ parent, entry }])) values.add(value);
			return true;
		});
	}
	return values;
}

/** Whether a text says one of these secrets, as an error message does that repeats what it refuses. */
export function containsSecret(text: string, secrets: ReadonlySet<string>): boolean {
	return [...secrets].some((secret) => text.includes(secret));
}
