import { getText } from "../../document/access";
import type { Cursor } from "../../document/cursor";
import type { TextEdit } from "../../document/edit";
import { formatTraits } from "../../document/formatTraits";
import type { Node } from "../../document/node";
import { removeMember, setValue } from "../../formats/edits";
import { getNeutralValue } from "../../model/defaults";
import { quote } from "../../model/sentences";
import { isResponse, isSpread, literalText } from "../../model/uncertainty";
import type { MemberType, ScalarType } from "../../schema/definitions";
import { allStructures, isMemberRequired, isScalarType, memberOf, structureOf } from "../../schema/schema";
import type { ApiVersion } from "../../schema/versions";
import type { FixProposal, Rule, RuleContext } from "../rule";
import { describeNeutralValue, proposeFix } from "../shared/fixBuilders";
import { toOwnerName } from "../shared/ownerName";

/** Numbers whose own rules say what they may be. */
const ELSEWHERE: ReadonlySet<string> = new Set([
	"Quantity",
	"HTTPPort",
	"HTTPSPort",
	"OriginReadTimeout",
	"OriginKeepaliveTimeout",
	"ConnectionAttempts",
	"ConnectionTimeout",
	"ErrorCode",
]);

const WORDS: { readonly [type in ScalarType]: string } = {
	string: "a string",
	integer: "a whole number",
	long: "a whole number",
	boolean: "true or false",
	timestamp: "a date and time",
};

export const rule: Rule = {
	kind: "rejection",
	on: allStructures.filter((one) => one.config).map((one) => one.name),
	cases: {
		"MalformedXML/wrong-type": {
			severity: "error",
			title: "Value of the wrong type",
			why: "Each member takes a string, a number, true or false, a structure or a list. boto3 and the AWS CLI check this before they send: a number in quotes is a string, and a list must be in a structure with its Quantity. [[CustomErrorResponse.ErrorCode]] is a number, but [[CustomErrorResponse.ResponseCode]] is a string.",
			basis: "model",
			source: "Service models of all API versions, types of members",
			error: "MalformedXML",
			wireMessage: ["Parameter validation failed: Invalid type for parameter …"],
			example: {
				bad: '{ "CustomErrorResponses": { "Quantity": 1, "Items": [{ "ErrorCode": "404" }] } }',
				good: '{ "CustomErrorResponses": { "Quantity": 1, "Items": [{ "ErrorCode": 404 }] } }',
			},
		},
		"InvalidArgument/origin-path-null": {
			severity: "error",
			title: "OriginPath is null",
			why: "An origin without a path prefix has an empty string in [[Origin.OriginPath]]. Clients that sent null were rejected, or sent a broken element.",
			basis: "seen",
			source: "Reports of clients of 2015; service models, type of Origin.OriginPath",
			error: "InvalidArgument",
			example: {
				bad: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "media", "DomainName": "media.example.com", "OriginPath": null }] } }',
				good: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "media", "DomainName": "media.example.com", "OriginPath": "" }] } }',
			},
		},
		"InvalidArgument/negative": {
			severity: "warning",
			title: "Negative number",
			why: "Times and counts start at 0. The model has no lower bound for some of them, so SDKs send a negative number; CloudFront may reject it.",
			basis: "inferred",
			source: "Developer Guide 2023, values of a distribution",
			error: "InvalidArgument",
			example: {
				bad: '{ "CustomErrorResponses": { "Quantity": 1, "Items": [{ "ErrorCode": 404, "ErrorCachingMinTTL": -1 }] } }',
				good: '{ "CustomErrorResponses": { "Quantity": 1, "Items": [{ "ErrorCode": 404, "ErrorCachingMinTTL": 0 }] } }',
			},
		},
	},
	check(place, context) {
		for (const entry of place.node.entries) {
			const member = memberOf(place.node.type, entry.key);
			if (!member || entry.shadowed || isSpread(entry)) continue;
			checkValue(place.child(entry), entry.key, member.type, place, context);
		}
	},
};

function checkValue(value: Cursor, name: string, type: MemberType, owner: Cursor, context: RuleContext): void {
	if (value.isHidden) return;
	if (value.node.kind === "null") {
		checkNull(value, name, type, owner, context);
		return;
	}
	const label = value.entry?.key === name ? `“${name}” of ${toOwnerName(owner)}` : `An item of ${toOwnerName(owner)}`;
	const problem = typeof type === "string" ? scalarProblem(value, type) : containerProblem(value.node, type);
	if (problem) {
		context.report("MalformedXML/wrong-type", value, {
			message: `${label} ${problem}`,
			...convertFix(value, type),
			...relaxSeverity(value),
		});
	} else if (typeof type === "object" && "list" in type) {
		const item: MemberType = isScalarType(type.list) ? type.list : { structure: type.list };
		for (const one of value.items()) checkValue(one, name, item, owner, context);
	} else if ((value.number ?? 0) < 0 && !ELSEWHERE.has(name)) {
		context.report("InvalidArgument/negative", value, {
			message: `CloudFront may reject ${value.number} as “${name}” of ${toOwnerName(owner)}: it is negative`,
		});
	}
}

function checkNull(
	value: Cursor,
	name: string,
	type: MemberType,
	owner: Cursor,
	{ report, apiVersion }: RuleContext,
): void {
	if (isResponse(value.document)) return;
	if (name === "OriginPath") {
		report("InvalidArgument/origin-path-null", value, {
			message: `“OriginPath” of ${toOwnerName(owner)} is ${value.sourceText}; for no path use an empty string`,
			...proposeFix("Make it empty", () => setValue(value.document, value.node, ""), true),
		});
		return;
	}
	const expected = typeof type === "string" ? WORDS[type] : "list" in type ? "a list" : "a structure";
	report("MalformedXML/wrong-type", value, {
		message: `“${name}” of ${toOwnerName(owner)} must be ${expected}, not ${value.sourceText}; leave it out if there is none`,
		...replaceNullFix(value, name, owner, apiVersion),
	});
}

/** Offers to leave null out, or what says as much where the member is required. */
function replaceNullFix(value: Cursor, name: string, owner: Cursor, version: ApiVersion): { fix?: FixProposal } {
	const member = memberOf(owner.node.type, name);
	if (!member || !isMemberRequired(member, version)) {
		return proposeFix("Leave it out", () => removeMember(owner.document, owner.node, name), true);
	}
	const neutral = getNeutralValue(owner.node.type, name);
	if (neutral === undefined) return {};
	return proposeFix(
		`Change to ${describeNeutralValue(neutral)}`,
		() => setValue(value.document, value.node, neutral),
		true,
	);
}

/** Offers the same value in the type that is wanted, where nothing is lost by it. */
function convertFix(value: Cursor, type: MemberType): { fix?: FixProposal } {
	const { document, node } = value;
	if (node.kind === "list" && typeof type === "object" && "structure" in type) {
		return structureOf(type.structure)?.members.Quantity
			? proposeFix("Wrap it with its Quantity", () => wrapFix(value), true)
			: {};
	}
	const written = node.kind === "boolean" ? value.sourceText : getText(node);
	const wanted = written === undefined || typeof type !== "string" ? undefined : asType(written.trim(), type);
	if (wanted === undefined) return {};
	const words = isSensitive(value) ? "a string" : `the string “${wanted}”`;
	const title = `Change to ${typeof wanted === "string" ? words : wanted}`;
	const isWhole = node.kind === "number" && wanted === node.value;
	const { start, end } = node;
	return proposeFix(
		title,
		() => (isWhole ? [{ start, end, text: String(wanted) }] : setValue(document, node, wanted)),
		true,
	);
}

/** Whether a value may be a secret, which no message quotes. */
function isSensitive({ parent, entry }: Cursor): boolean {
	return Boolean(parent && entry && memberOf(parent.node.type, entry.key)?.sensitive);
}

function asType(written: string, type: ScalarType): string | number | boolean | undefined {
	if (type === "string") return written;
	if (type === "boolean") return /^true$/i.test(written) ? true : /^false$/i.test(written) ? false : undefined;
	return /^-?\d{1,15}$/.test(written) ? Number(written) : undefined;
}

/** Puts a structure around a bare list without touching what stands in it. */
function wrapFix({ document, node, entry }: Cursor): TextEdit[] | null {
	if (formatTraits[document.format].tags) return null;
	const quote = document.source.slice(entry?.start ?? 0, node.start).includes("'") ? "'" : '"';
	const { start, end } = node;
	const opening = `{${quote}Quantity${quote}: ${node.entries.length}, ${quote}Items${quote}: `;
	return [
		{ start, end: start, text: opening },
		{ start: end, end, text: "}" },
	];
}

/** What is wrong with a value that should be a plain one. */
function scalarProblem(value: Cursor, type: ScalarType): string | null {
	const { kind } = value.node;
	if (kind === "structure" || kind === "list") return `must be ${WORDS[type]}, not a ${kind}`;
	if (type === "boolean") return booleanProblem(value);
	const wanted = type === "string" || type === "timestamp" ? ["string", "timestamp"] : ["number"];
	if (!wanted.includes(kind)) {
		if (kind === "string" && literalText(value) === undefined) return null;
		if (isSensitive(value)) return `must be ${WORDS[type]}, not ${aKind(value.node)}`;
		const shown = `the ${kind} ${quote(getText(value.node) ?? "")}`;
		return `must be ${WORDS[type]}, not ${shown}`;
	}
	if (kind === "number" && (!Number.isInteger(value.number) || value.sourceText.includes("."))) {
		return `must be a whole number, not ${value.sourceText}`;
	}
	return null;
}

function booleanProblem(value: Cursor): string | null {
	if (value.node.kind === "string" && literalText(value) === undefined) return null;
	if (value.node.kind === "string") return `must be true or false, not the string ${quote(value.string ?? "")}`;
	if (value.node.kind !== "boolean") return `must be true or false, not ${quote(value.sourceText)}`;
	return isOddBoolean(value) ? `must be lowercase “true” or “false”, not ${quote(value.sourceText)}` : null;
}

function isUntyped({ document }: Cursor): boolean {
	return formatTraits[document.format].untyped;
}

/** XML is read as SDKs read it, so that anything but `true` became false. */
function isOddBoolean(value: Cursor): boolean {
	return isUntyped(value) && !/^(true|false)$/.test(value.sourceText);
}

/** What is wrong with a value that should be a structure or a list. */
function containerProblem(node: Node, type: Exclude<MemberType, string>): string | null {
	const wanted = "list" in type ? "list" : "structure";
	if (node.kind === wanted) return null;
	if (wanted === "list") return `must be a list, not ${aKind(node)}`;
	const members = "structure" in type ? structureOf(type.structure)?.members : undefined;
	if (node.kind === "list" && members?.Quantity) {
		const count = node.entries.length;
		return `is a bare list, as in CloudFormation; the API needs a Quantity of ${count} and the list as Items`;
	}
	return `must be a structure, not ${aKind(node)}`;
}

function aKind(node: Node): string {
	return `a ${node.kind}`;
}

/** Answers of CloudFront are as they are, and an odd spelling of a boolean in XML may be let through. */
function relaxSeverity(value: Cursor): { severity?: "info" | "warning" } {
	if (isResponse(value.document)) return { severity: "info" };
	return value.node.kind === "boolean" && isUntyped(value) ? { severity: "warning" } : {};
}
