import type { Document } from "../../document/document";
import type { Node } from "../../document/node";
import { MASK } from "../../document/redaction";
import { toPlainValue, type Value } from "../../document/value";
import type { Trail } from "../../document/walk";
import { memberOf } from "../../schema/schema";
import { getByVersion, NEWEST_VERSION } from "../../schema/versions";
import type { Side } from "../side";

/** The names of the two sides: file names, titles of documents. */
export interface SideNames {
	before: string;
	after: string;
}

export interface DiffOutputOptions {
	/** Shows secrets, such as the values of origin custom headers; by default they are masked. */
	secrets?: boolean;
}

/** Longest value in a line; a longer one is cut. */
const MAX_VALUE_CHARACTERS = 160;

/** Whether the member at the end of a trail holds something that is not for everybody's eyes. */
export function isSecretPlace(trail: Trail): boolean {
	const step = trail.at(-1);
	return step !== undefined && isSecretMember(step.parent.type, step.entry.key);
}

/** Whether a member of a structure holds what is not for everybody's eyes. */
export function isSecretMember(structure: string | null, name: string): boolean {
	// The model marks comments too, which are written to be read.
	return name !== "Comment" && Boolean(getByVersion(memberOf(structure, name)?.sensitive, NEWEST_VERSION));
}

/** The plain value of a side, secrets masked unless asked for; null where there is none. */
export function getShownValue(
	document: Document,
	side: Side | null,
	{ secrets = false }: DiffOutputOptions,
): Value | null {
	if (!side) return null;
	if (secrets) return toPlainValue(side.node, document.source);
	return isSecretPlace(side.trail) ? MASK : maskSecrets(side.node, document.source);
}

function maskSecrets(node: Node, source: string): Value {
	if (node.kind === "list") return node.entries.map((entry) => maskSecrets(entry.node, source));
	if (node.kind !== "structure") return toPlainValue(node, source);
	const members = node.entries
		.filter((entry) => !entry.shadowed)
		.map((entry): [string, Value] => [
			entry.key,
			isSecretPlace([{ parent: node, entry }]) ? MASK : maskSecrets(entry.node, source),
		]);
	return Object.fromEntries(members);
}

/** Formats a value in one line, cut when it is long; "" for null. */
export function toOneLineValue(value: Value | null): string {
	if (value === null) return "";
	const text = typeof value === "string" ? value : JSON.stringify(value);
	return text.length > MAX_VALUE_CHARACTERS ? `${text.slice(0, MAX_VALUE_CHARACTERS - 1)}…` : text;
}
