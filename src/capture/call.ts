import { get, text } from "../document/access";
import type { Document } from "../document/document";
import type { Node } from "../document/node";
import { isTelling } from "../formats/embedded/clues";
import { contextOfUrl } from "../formats/embedded/context";
import { saysRedacted } from "../formats/embedded/redacted";
import { messageOf, statusOf } from "./envelope";
import type { Exchange } from "./exchange";
import { operationOf, sendsNoConfig } from "./operation";
import { isApiUrl } from "./relevance";

/** What CloudFront said instead of doing what was asked. */
export interface Refusal {
	/** HTTP status; null when an envelope around the answer does not tell. */
	status: number | null;
	/** Error code of the API, such as `InconsistentQuantities`. */
	code: string;
	message: string;
	/** The `ErrorResponse`. */
	document: Document;
}

/** An exchange with the API: what was asked, what was sent, what came back. */
export interface Call {
	exchange: Exchange;
	/** Null when the URL does not tell, as behind a console's own server. */
	operation: string | null;
	kind: "read" | "write" | "list";
	/** Method of the API's own request, also where it was sent through an envelope. */
	method: string;
	/** Distribution id; null for a list and before a new one has one. */
	id: string | null;
	/** Version that a write starts from: If-Match. */
	ifMatch: string | null;
	/** Version that came back. */
	etag: string | null;
	/** The config in the request. */
	sent: Document | null;
	/** The config, or the list, in the answer. */
	answered: Document | null;
	refusal: Refusal | null;
	/** How much of a config the answer holds: a list leaves members out, CloudTrail hides values. */
	completeness: "whole" | "summary" | "redacted" | null;
}

/**
 * What an exchange means, given what was read of its two bodies.
 * @returns null when it carries neither a config nor a refusal of one
 */
export function callOf(
	exchange: Exchange,
	inRequest: readonly Document[],
	inResponse: readonly Document[],
): Call | null {
	const message = messageOf(exchange);
	const isApi = isApiUrl(message.url);
	const carries = (one: Document) => isConfig(one, isApi);
	const operation = operationOf(message.method, message.url);
	const sent = sendsNoConfig(operation) ? null : (inRequest.find(carries) ?? null);
	const answered = inResponse.find(carries) ?? null;
	const refusal = isApi || sent ? refusalIn(exchange, inResponse) : null;
	const isSilent = exchange.bodyMissing || exchange.status === 204;
	if (!sent && !answered && !refusal && !(operation && isSilent)) return null;
	return {
		exchange,
		operation: operation ?? refinedGuess(sent, answered),
		kind: kindOf(operation, sent, answered),
		method: message.method,
		id: idOf(answered) ?? contextOfUrl(message.url).id ?? idOf(sent),
		ifMatch: message.ifMatch ?? sent?.etag ?? null,
		// A console's own server has ETags of its own for what it wraps.
		etag: refusal ? null : (answered?.etag ?? exchange.etag),
		sent,
		answered,
		refusal,
		completeness: answered && completenessOf(answered),
	};
}

/** What a call must have been of which only the bodies are known. */
function refinedGuess(sent: Document | null, answered: Document | null): string | null {
	if (sent) return sent.id !== null || sent.etag !== null ? "UpdateDistribution" : null;
	return answered?.root.type === "Distribution" ? "GetDistribution" : null;
}

function kindOf(operation: string | null, sent: Document | null, answered: Document | null): Call["kind"] {
	if (sent || /^(?:Create|Copy|Update|Delete)/.test(operation ?? "")) return "write";
	return operation?.startsWith("List") || (answered && isList(answered.root)) ? "list" : "read";
}

function idOf(document: Document | null): string | null {
	return document === null || isList(document.root) ? null : document.id;
}

/** The DistributionConfig in a document; null when it holds none. */
export function configOf(root: Node): Node | null {
	if (root.type === "DistributionConfig") return root;
	return (
		get(root, "DistributionConfig") ??
		get(root, "Distribution", "DistributionConfig") ??
		get(root, "DistributionConfigWithTags", "DistributionConfig") ??
		null
	);
}

function isList(root: Node): boolean {
	return root.type === "DistributionList" || get(root, "DistributionList") !== undefined;
}

/** Outside of the API a few members of common names are no evidence. */
function isConfig({ root }: Document, isApi: boolean): boolean {
	const config = configOf(root);
	if (config) return config.kind === "structure" && config.entries.length > 0 && (isApi || isTelling(config));
	return isList(root) || (root.type === "DistributionSummary" && isTelling(root));
}

function completenessOf({ root, problems }: Document): "whole" | "summary" | "redacted" {
	if (saysRedacted(problems)) return "redacted";
	return configOf(root) ? "whole" : "summary";
}

function refusalIn(exchange: Exchange, documents: readonly Document[]): Refusal | null {
	const document = documents.find((one) => one.shape === "ErrorResponse");
	const code = document && text(get(document.root, "Error", "Code"));
	if (!document || code === undefined) return null;
	const message = text(get(document.root, "Error", "Message")) ?? "";
	return { status: statusOf(exchange), code, message, document };
}
