import { casesById } from "../rules/catalogue";
import type { Doc, ErrorCode } from "../schema/definitions";
import { apiErrors } from "../schema/errors";
import { resolveLink, toPlainText } from "../schema/links";
import { managedPolicies } from "../schema/policies";
import { allOperations, memberOf, structureOf } from "../schema/schema";
import { describeDuration } from "../schema/units";
import type { LookupResult } from "./result";

/** A part of a doc without markup; `label` is "" for running text. */
export interface DocLine {
	readonly label: string;
	readonly text: string;
}

/**
 * The documentation of a result beyond its summary, as plain text.
 * @returns the parts in reading order; empty when there is nothing beyond the summary
 */
export function getDocLines(result: LookupResult): DocLine[] {
	const lines = getLines(result).filter(([, text]) => text !== undefined && text !== "");
	return lines.map(([label, text]) => ({ label, text: toPlainText(text ?? "") }));
}

type RawLines = [label: string, text: string | undefined][];

function getLines(result: LookupResult): RawLines {
	const key = result.id.slice(result.kind.length + 1);
	if (result.target !== null) return getLinkedLines(result.target);
	if (result.kind === "operation") return getOperationLines(key);
	return result.kind === "policy" ? getPolicyLines(key) : getRuleLines(key);
}

function getLinkedLines(target: string): RawLines {
	const link = resolveLink(target);
	if (link?.kind === "member") {
		const member = memberOf(link.structure, link.member);
		return member ? toDocLines(member.doc) : [];
	}
	if (link?.kind === "structure") {
		const structure = structureOf(link.structure);
		return structure ? [...toDocLines(structure.doc), ["Members", Object.keys(structure.members).join(", ")]] : [];
	}
	if (link?.kind !== "error") return [];
	const table: { readonly [code: string]: ErrorCode } = apiErrors;
	const code = table[link.code];
	return [
		["HTTP status", String(code?.status)],
		["Usual cause", code?.cause],
		["What to do", code?.remedy],
	];
}

function toDocLines(doc: Doc): RawLines {
	return [
		["", doc.more],
		...(doc.watch ?? []).map((text): RawLines[number] => ["Watch", text]),
		["Left out", doc.absent],
		["Limits", doc.limits],
		["Versions", doc.versions],
		["Instead", doc.instead],
		["Example", doc.example],
	];
}

function getOperationLines(name: string): RawLines {
	const operation = allOperations.find((candidate) => candidate.name === name);
	if (!operation) return [];
	return [
		...toDocLines(operation.doc),
		["Success", String(operation.success)],
		["Errors", Object.keys(operation.errors).join(", ")],
	];
}

function getPolicyLines(id: string): RawLines {
	const policy = managedPolicies.find((candidate) => candidate.id === id);
	if (!policy) return [];
	const lines: RawLines = [
		["Kind", `managed ${policy.kind} policy`],
		["Id", policy.id],
	];
	if (policy.kind !== "cache") return lines;
	const { min: minTtl, default: defaultTtl, max: maxTtl } = policy.ttl;
	return [
		...lines,
		[
			"TTL",
			`default ${describeDuration(defaultTtl)}, minimum ${describeDuration(minTtl)}, maximum ${describeDuration(maxTtl)}`,
		],
	];
}

function getRuleLines(id: string): RawLines {
	const ruleCase = casesById.get(id);
	if (!ruleCase) return [];
	return [
		["", ruleCase.why],
		["Severity", ruleCase.severity],
		["CloudFront returns", ruleCase.error && `${ruleCase.error.code} (${ruleCase.error.status})`],
		["In the API's model", ruleCase.error?.modelled],
		["Its own words", ruleCase.wireMessage?.join(" / ")],
		...Object.entries(ruleCase.equivalents ?? {}).map(([tool, ids]): RawLines[number] => [tool, ids.join(", ")]),
	];
}
