import { getNode, getText } from "../document/access";
import { Cursor } from "../document/cursor";
import { findDistributionConfig } from "../document/distributionConfig";
import type { Document } from "../document/document";
import { getErrorMessage } from "../document/errorMessage";
import type { Node } from "../document/node";
import { parseApiUrl } from "../formats/embedded/embeddingContext";
import { hasRedactionProblem } from "../formats/embedded/redactionProblem";
import { hasSignatureKey } from "../formats/embedded/signatureKeys";
import { getApiRequest, getApiStatus } from "./envelope";
import type { Exchange } from "./exchange";
import { findOperation, isConfiglessOperation } from "./operation";
import { isApiUrl } from "./relevance";

/** An error response of CloudFront. */
export interface Refusal {
	/** HTTP status; null when an envelope around the response does not state it. */
	status: number | null;
	/** Error code of the API, such as `InconsistentQuantities`. */
	code: string;
	message: string;
	/** The `ErrorResponse`. */
	document: Document;
}

/** An exchange with the API: the operation, the config sent, and the response. */
export interface Call {
	exchange: Exchange;
	/** Null when the URL does not name it, as with a console's own server. */
	operation: string | null;
	kind: "read" | "write" | "list";
	/** Method of the API's own request, also where it was sent through an envelope. */
	method: string;
	/** Distribution id; null for a list and for a distribution that is not created yet. */
	id: string | null;
	/** If-Match: the version that a write starts from. */
	ifMatch: string | null;
	/** ETag of the response. */
	etag: string | null;
	/** The config in the request. */
	sent: Document | null;
	/** The config or the list in the response. */
	received: Document | null;
	refusal: Refusal | null;
	/** How much of a config the response contains: a list omits members, CloudTrail redacts values. */
	completeness: "whole" | "summary" | "redacted" | null;
	/** Why the bodies could not be read; null when they were read. */
	failure: string | null;
}

/**
 * Interprets an exchange from the documents in its two bodies. Never throws: see `createUnreadableCall`.
 * @returns null when the exchange contains neither a config nor a refusal of one
 */
export function createCall(
	exchange: Exchange,
	inRequest: readonly Document[],
	inResponse: readonly Document[],
): Call | null {
	try {
		return interpretExchange(exchange, inRequest, inResponse);
	} catch (error) {
		return createUnreadableCall(exchange, getErrorMessage(error));
	}
}

/**
 * A call whose bodies could not be read: only the request line is known.
 * @param failure why
 */
export function createUnreadableCall(exchange: Exchange, failure: string): Call {
	const { method, url, ifMatch } = getApiRequest(exchange);
	const operation = findOperation(method, url);
	return {
		exchange,
		operation,
		kind: classifyCall(operation, null, null),
		method,
		id: parseApiUrl(url).id,
		ifMatch,
		etag: null,
		sent: null,
		received: null,
		refusal: null,
		completeness: null,
		failure,
	};
}

function interpretExchange(
	exchange: Exchange,
	inRequest: readonly Document[],
	inResponse: readonly Document[],
): Call | null {
	const message = getApiRequest(exchange);
	const isApi = isApiUrl(message.url);
	const carries = (document: Document) => isConfig(document, isApi);
	const operation = findOperation(message.method, message.url);
	const sent = isConfiglessOperation(operation) ? null : (inRequest.find(carries) ?? null);
	const received = inResponse.find(carries) ?? null;
	const refusal = isApi || sent ? findRefusal(exchange, inResponse) : null;
	const isSilent = exchange.bodyMissing || exchange.status === 204;
	if (!sent && !received && !refusal && !(operation && isSilent)) return null;
	return {
		exchange,
		operation: operation ?? guessOperation(sent, received),
		kind: classifyCall(operation, sent, received),
		method: message.method,
		id: getDistributionId(received) ?? parseApiUrl(message.url).id ?? getDistributionId(sent),
		ifMatch: message.ifMatch ?? sent?.etag ?? null,
		// A console's own server has ETags of its own for what it wraps.
		etag: refusal ? null : (received?.etag ?? exchange.etag),
		sent,
		received: received,
		refusal,
		completeness: received && getCompleteness(received),
		failure: null,
	};
}

/** The operation of a call when only its bodies are known. */
function guessOperation(sent: Document | null, received: Document | null): string | null {
	if (sent) return sent.id !== null || sent.etag !== null ? "UpdateDistribution" : null;
	return received?.root.type === "Distribution" ? "GetDistribution" : null;
}

function classifyCall(operation: string | null, sent: Document | null, received: Document | null): Call["kind"] {
	if (sent || /^(?:Create|Copy|Update|Delete)/.test(operation ?? "")) return "write";
	return operation?.startsWith("List") || (received && isList(received.root)) ? "list" : "read";
}

function getDistributionId(document: Document | null): string | null {
	return document === null || isList(document.root) ? null : document.id;
}

function isList(root: Node): boolean {
	return root.type === "DistributionList" || getNode(root, "DistributionList") !== undefined;
}

/** For URLs outside the API, a few members with common names are not enough evidence. */
function isConfig(document: Document, isApi: boolean): boolean {
	const { root } = document;
	const config = findDistributionConfig(Cursor.root(document))?.node;
	if (config) return config.entries.length > 0 && (isApi || hasSignatureKey(config));
	return isList(root) || (root.type === "DistributionSummary" && hasSignatureKey(root));
}

function getCompleteness(document: Document): "whole" | "summary" | "redacted" {
	if (hasRedactionProblem(document.problems)) return "redacted";
	return findDistributionConfig(Cursor.root(document)) ? "whole" : "summary";
}

function findRefusal(exchange: Exchange, documents: readonly Document[]): Refusal | null {
	const document = documents.find((candidate) => candidate.shape === "ErrorResponse");
	const code = document && getText(getNode(document.root, "Error", "Code"));
	if (!document || code === undefined) return null;
	const message = getText(getNode(document.root, "Error", "Message")) ?? "";
	return { status: getApiStatus(exchange), code, message, document };
}
