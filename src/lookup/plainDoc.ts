import { cases } from "../rules/catalogue";
import type { Doc, ErrorCode } from "../schema/define";
import { errors } from "../schema/errors";
import { resolveLink } from "../schema/links";
import { managedPolicies } from "../schema/policies";
import { allOperations, memberOf, structureOf } from "../schema/schema";
import { duration } from "../schema/units";
import { plainText } from "./entries/entry";
import type { LookupResult } from "./result";

/** A part of a doc without markup; `label` is "" for running text. */
export interface DocLine {
	readonly label: string;
	readonly text: string;
}

/**
 * What there is to say about a result beyond its summary, where no markup can be shown.
 * @returns the parts in reading order; empty when the summary says it all
 */
export function plainDoc(result: LookupResult): DocLine[] {
	const lines = linesOf(result).filter(([, text]) => text !== undefined && text !== "");
	return lines.map(([label, text]) => ({ label, text: plainText(text ?? "") }));
}

type Lines = [label: string, text: string | undefined][];

function linesOf(result: LookupResult): Lines {
	const key = result.id.slice(result.kind.length + 1);
	if (result.target !== null) return linkedLines(result.target);
	if (result.kind === "operation") return operationLines(key);
	return result.kind === "policy" ? policyLines(key) : ruleLines(key);
}

function linkedLines(target: string): Lines {
	const link = resolveLink(target);
	if (link?.kind === "member") {
		const member = memberOf(link.structure, link.member);
		return member ? docLines(member.doc) : [];
	}
	if (link?.kind === "structure") {
		const structure = structureOf(link.structure);
		return structure ? [...docLines(structure.doc), ["Members", Object.keys(structure.members).join(", ")]] : [];
	}
	if (link?.kind !== "error") return [];
	const table: { readonly [code: string]: ErrorCode } = errors;
	const code = table[link.code];
	return [
		["HTTP status", String(code?.status)],
		["Usual cause", code?.cause],
		["What to do", code?.remedy],
	];
}

function docLines(doc: Doc): Lines {
	return [
		["", doc.more],
		...(doc.watch ?? []).map((text): Lines[number] => ["Watch", text]),
		["Left out", doc.absent],
		["Limits", doc.limits],
		["Versions", doc.versions],
		["Instead", doc.instead],
		["Example", doc.example],
	];
}

function operationLines(name: string): Lines {
	const operation = allOperations.find((one) => one.name === name);
	if (!operation) return [];
	return [
		...docLines(operation.doc),
		["Success", String(operation.success)],
		["Errors", Object.keys(operation.errors).join(", ")],
	];
}

function policyLines(id: string): Lines {
	const policy = managedPolicies.find((one) => one.id === id);
	if (!policy) return [];
	const lines: Lines = [
		["Kind", `managed ${policy.kind} policy`],
		["Id", policy.id],
	];
	if (policy.kind !== "cache") return lines;
	const { min, default: usual, max } = policy.ttl;
	return [...lines, ["Cached", `${duration(usual)} by default, at least ${duration(min)}, at most ${duration(max)}`]];
}

function ruleLines(id: string): Lines {
	const one = cases.get(id);
	if (!one) return [];
	return [
		["", one.why],
		["Severity", one.severity],
		["CloudFront answers", one.error && `${one.error.code} (${one.error.status})`],
		...Object.entries(one.peers ?? {}).map(([tool, ids]): Lines[number] => [tool, ids.join(", ")]),
	];
}
