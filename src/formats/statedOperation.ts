import { getNode, getText } from "../document/access";
import type { Node } from "../document/node";
import { foldName, structureOf } from "../schema/schema";

/** What a config is sent for. */
export type StatedOperation = "create" | "update";

/** What of a document, and of the text around it, can tell what it is sent for. */
interface Clues {
	root: Node;
	/** Name of the call or variable. */
	name: string;
	/** HTTP method of the request that carries it, and whether its URL is one of the API's own. */
	method: string | null;
	isApiUrl: boolean;
	/** The text before it, as far as it is no part of another document. */
	textBefore: string;
}

/** Only so much of the text before a document is looked at. */
export const MAX_TEXT_BEFORE = 2000;

const WRITES: ReadonlyMap<string, StatedOperation> = new Map([
	["CreateDistributionRequest", "create"],
	["CreateDistributionWithTagsRequest", "create"],
	["DistributionConfigWithTags", "create"],
	["UpdateDistributionRequest", "update"],
]);

// The last one of these before a document is what it goes with: `aws cloudfront update-distribution`, `PUT /2020-05-31/…`.
const COMMAND =
	/\b(?:cloudfront\s+([a-z]{2,20})-[a-z-]{2,40}|(GET|PUT|POST|DELETE)\s+\S{0,200}\/20\d\d-\d\d-\d\d\/distribution\b)/g;

/**
 * The operation that a document names itself: by the call or command that it stands in, the request that carries it, or
 * the request structure that it is.
 * @returns null for responses and where nothing tells
 */
export function findStatedOperation(clues: Clues): StatedOperation | null {
	const { root, name, method, isApiUrl, textBefore } = clues;
	if (structureOf(root.type)?.use === "response") return null;
	const called = foldName(name);
	if (called.includes("updatedistribution")) return "update";
	if (called.includes("createdistribution")) return "create";
	if (method !== null && isApiUrl) return toOperation(method);
	const stated = WRITES.get(root.type ?? "");
	// An Id and a config, or a config alone in a wrapper, may be on their way to something else.
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
