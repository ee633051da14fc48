import { getNode, getText } from "../document/access";
import type { Node } from "../document/node";
import { foldName, structureOf } from "../schema/schema";

/** The operation that a config is sent with. */
export type StatedOperation = "create" | "update";

/** The parts of a document and its surroundings that can state the operation. */
interface Clues {
	root: Node;
	/** Name of the call or variable. */
	name: string;
	/** HTTP method of the enclosing request, and whether its URL is one of the API. */
	method: string | null;
	isApiUrl: boolean;
	/** The text between the previous document and this one. */
	textBefore: string;
}

/** Longest part of the text before a document that is examined. */
export const MAX_TEXT_BEFORE = 2000;

const WRITES: ReadonlyMap<string, StatedOperation> = new Map([
	["CreateDistributionRequest", "create"],
	["CreateDistributionWithTagsRequest", "create"],
	["DistributionConfigWithTags", "create"],
	["UpdateDistributionRequest", "update"],
]);

// The last one of these before a document belongs to it: `aws cloudfront update-distribution`, `PUT /2020-05-31/…`.
const COMMAND =
	/\b(?:cloudfront\s+([a-z]{2,20})-[a-z-]{2,40}|(GET|PUT|POST|DELETE)\s+\S{0,200}\/20\d\d-\d\d-\d\d\/distribution\b)/g;

/**
 * The operation that a document states: by its call or command, the request that contains it, or its own request
 * structure.
 * @returns null for responses and when nothing states it
 */
export function findStatedOperation(clues: Clues): StatedOperation | null {
	const { root, name, method, isApiUrl, textBefore } = clues;
	if (structureOf(root.type)?.use === "response") return null;
	const called = foldName(name);
	if (called.includes("updatedistribution")) return "update";
	if (called.includes("createdistribution")) return "create";
	if (method !== null && isApiUrl) return toOperation(method);
	const stated = WRITES.get(root.type ?? "");
	// An Id and a config, or a wrapped config alone, may have another purpose.
	if (stated === "update" && getText(getNode(root, "IfMatch"))) return "update";
	if (stated === "create" && root.type !== "CreateDistributionRequest") return "create";
	const commands = [...textBefore.slice(-MAX_TEXT_BEFORE).matchAll(COMMAND)];
	const [, verb, verbOfHttp] = commands.at(-1) ?? [];
	return verb === undefined && verbOfHttp === undefined ? null : toOperation(verb ?? verbOfHttp ?? "");
}

function toOperation(verb: string): StatedOperation | null {
	const plain = verb.toLowerCase();
	if (plain === "put" || plain === "update") return "update";
	return plain === "post" || plain === "create" ? "create" : null;
}
