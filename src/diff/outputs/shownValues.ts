import type { Cursor } from "../../document/cursor";
import type { Node } from "../../document/node";
import { MASK } from "../../document/redaction";
import { toPlainValue, type Value } from "../../document/value";
import { isSecretMember, isSecretPlace } from "../../model/secrets";

/** What the two sides are called: file names, titles of documents. */
export interface SideNames {
	before: string;
	after: string;
}

export interface DiffOutputOptions {
	/** Shows what is kept secret otherwise, such as the values of origin custom headers. */
	secrets?: boolean;
}

/** Longest value shown in a line. */
const MAX_VALUE_CHARACTERS = 160;

/** The plain value at a cursor, secrets masked unless asked for; null where there is none. */
export function getShownValue(cursor: Cursor | null, { secrets = false }: DiffOutputOptions): Value | null {
	if (!cursor) return null;
	const { node, trail, document } = cursor;
	if (secrets) return toPlainValue(node, document.source);
	return isSecretPlace(trail) ? MASK : maskSecrets(node, document.source);
}

function maskSecrets(node: Node, source: string): Value {
	if (node.kind === "list") return node.entries.map((entry) => maskSecrets(entry.node, source));
	if (node.kind !== "structure") return toPlainValue(node, source);
	const members = node.entries
		.filter((entry) => !entry.shadowed)
		.map((entry): [string, Value] => [
			entry.key,
			isSecretMember(node.type, entry.key) ? MASK : maskSecrets(entry.node, source),
		]);
	return Object.fromEntries(members);
}

/** A value in one line, cut when it is long; "" where there is none. */
export function toOneLineValue(value: Value | null): string {
	if (value === null) return "";
	const text = typeof value === "string" ? value : JSON.stringify(value);
	return text.length > MAX_VALUE_CHARACTERS ? `${text.slice(0, MAX_VALUE_CHARACTERS - 1)}…` : text;
}
