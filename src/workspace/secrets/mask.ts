import { isSecretMember, isSecretPlace } from "../../diff/outputs/shownValues";
import type { Document } from "../../document/document";
import type { FormatName } from "../../document/formatTraits";
import { formatTraits } from "../../document/formatTraits";
import type { Entry, Node } from "../../document/node";
import { hasMask, MASK } from "../../document/redaction";
import { walkTree } from "../../document/walk";
import type { Reading } from "../../formats/read";
import { allStructures } from "../../schema/schema";

/** The start of a string: a Python prefix, then quotes, with backslashes in a string inside a string. */
export const STRING_OPENING = /^([A-Za-z]{0,2})(\\{0,15}(?:"""|'''|["']))/;

/** An entry whose value is a secret. */
export interface SecretEntry {
	entry: Entry;
	/** Format of its document. */
	format: FormatName;
}

/** The text of a range with some values masked; their quotes stay. */
export function maskText(source: string, secrets: readonly SecretEntry[], start: number, end: number): string {
	const parts: string[] = [];
	let position = start;
	for (const secret of [...secrets].sort((a, b) => a.entry.node.start - b.entry.node.start)) {
		const { node } = secret.entry;
		if (node.start < position) continue;
		parts.push(source.slice(position, node.start), getMask(source, secret));
		position = node.end;
	}
	return parts.join("") + source.slice(position, end);
}

function getMask(source: string, { format, entry: { node, keyStart, keyEnd } }: SecretEntry): string {
	if (formatTraits[format].quotes === null) return MASK;
	const opening = STRING_OPENING.exec(source.slice(node.start, node.end));
	// A value without quotes gets those of its key, so that a document inside a string stays valid.
	const [, prefix = "", quotes = '"'] =
		opening ?? STRING_OPENING.exec(source.slice(Math.max(0, keyStart), keyEnd)) ?? [];
	return prefix + quotes + MASK + quotes;
}

/** Names of members with secrets, in any spelling: also finds them where the reader did not recognize the structure. */
const SECRET_NAME_PATTERN = new RegExp(
	allStructures
		.flatMap(({ name, members }) => Object.keys(members).filter((member) => isSecretMember(name, member)))
		.map((member) => member.replace(/\B(?=[A-Z])/g, "[\\s_-]{0,3}"))
		.join("|"),
	"i",
);

/** Whether names of members with secrets occur in a text only inside these entries. */
function isFullyRead(source: string, entries: readonly Entry[]): boolean {
	let position = 0;
	for (const { start, end } of [...entries].sort((a, b) => a.start - b.start)) {
		if (start > position && SECRET_NAME_PATTERN.test(source.slice(position, start))) return false;
		position = Math.max(position, end);
	}
	return !SECRET_NAME_PATTERN.test(source.slice(position));
}

/** Whether a text has syntax errors, so that values near them may have been misread. */
function isMalformed({ documents, problems }: Pick<Reading, "documents" | "problems">): boolean {
	return [...problems, ...documents.flatMap((document) => document.problems)].some(
		({ severity }) => severity === "error",
	);
}

/**
 * Masks the secrets of all documents of a text, whether revealed on screen or not.
 * @param reading the reading of the text
 * @returns null when it may contain secrets that were not recognized, because it is nested too deeply or malformed
 */
export function maskAllSecrets(source: string, reading: Pick<Reading, "documents" | "problems">): string | null {
	if (isMalformed(reading) && SECRET_NAME_PATTERN.test(source)) return null;
	const secretEntries: Entry[] = [];
	const secrets: SecretEntry[] = [];
	for (const document of reading.documents) {
		walkTree(document.root, ({ parent, entry }) => {
			if (!isSecretPlace([{ parent, entry }]) && !SECRET_NAME_PATTERN.test(entry.spelled.slice(0, 100))) return true;
			secretEntries.push(entry);
			if (hasValue(entry.node)) secrets.push({ entry, format: document.format });
			return false;
		});
	}
	return isFullyRead(source, secretEntries) ? maskText(source, secrets, 0, source.length) : null;
}

function hasValue(node: Node): boolean {
	return node.kind !== "null" && node.value !== "" && node.start < node.end;
}

/** Whether all secrets of a document are masked. */
export function hasNoSecrets({ root }: Document): boolean {
	let isMasked = true;
	walkTree(root, ({ parent, entry }) => {
		if (isSecretPlace([{ parent, entry }]) && hasValue(entry.node) && !hasMask(entry.node)) isMasked = false;
		return isMasked;
	});
	return isMasked;
}

/** Shorter secrets are not searched elsewhere: they would match by chance. */
const MIN_SECRET_LENGTH = 6;

/** The secrets of documents that are long enough to be recognized in other text. */
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

/** Whether a text contains one of these secrets, as an error message may that quotes the refused value. */
export function containsSecret(text: string, secrets: ReadonlySet<string>): boolean {
	return [...secrets].some((secret) => text.includes(secret));
}
