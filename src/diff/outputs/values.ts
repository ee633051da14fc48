import type { Document } from "../../document/document";
import { MASK } from "../../document/hidden";
import type { Node } from "../../document/node";
import { plainValue, type Value } from "../../document/value";
import type { Trail } from "../../document/walk";
import { memberOf } from "../../schema/schema";
import { inVersion, NEWEST_VERSION } from "../../schema/versions";
import type { Side } from "../side";

/** What the two sides are called: file names, titles of documents. */
export interface Names {
	before: string;
	after: string;
}

export interface OutputOptions {
	/** Shows what is kept secret otherwise, such as the values of origin custom headers. */
	secrets?: boolean;
}

/** Longest value shown in a line. */
const LONGEST = 160;

/** Whether the member at the end of a trail holds something that is not for everybody's eyes. */
export function isSecret(trail: Trail): boolean {
	const step = trail.at(-1);
	return step !== undefined && isSecretMember(step.parent.type, step.entry.key);
}

/** Whether a member of a structure holds what is not for everybody's eyes. */
export function isSecretMember(structure: string | null, name: string): boolean {
	// The model marks comments too, which are written to be read.
	return name !== "Comment" && Boolean(inVersion(memberOf(structure, name)?.sensitive, NEWEST_VERSION));
}

/** The plain value of a side, secrets masked unless asked for; null where there is none. */
export function shownValue(document: Document, side: Side | null, { secrets = false }: OutputOptions): Value | null {
	if (!side) return null;
	if (secrets) return plainValue(side.node, document.source);
	return isSecret(side.trail) ? MASK : masked(side.node, document.source);
}

function masked(node: Node, source: string): Value {
	if (node.kind === "list") return node.entries.map((entry) => masked(entry.node, source));
	if (node.kind !== "structure") return plainValue(node, source);
	const members = node.entries
		.filter((entry) => !entry.shadowed)
		.map((entry): [string, Value] => [
			entry.key,
			isSecret([{ parent: node, entry }]) ? MASK : masked(entry.node, source),
		]);
	return Object.fromEntries(members);
}

/** A value in one line, cut when it is long; "" where there is none. */
export function inLine(value: Value | null): string {
	if (value === null) return "";
	const text = typeof value === "string" ? value : JSON.stringify(value);
	return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
