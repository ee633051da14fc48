import type { ErrorCode } from "../../schema/definitions";
import { apiErrors } from "../../schema/errors";
import { toPlainText } from "../../schema/links";
import { type ManagedPolicy, managedPolicies } from "../../schema/policies";
import { allOperations, allStructures } from "../../schema/schema";
import { API_VERSIONS } from "../../schema/versions";
import { joinMemberPath, type StructurePath } from "../index/structurePaths";
import { getDocTexts, type LookupEntry, WEIGHTS } from "./lookupEntry";

/** One entry for each error code, also found by its HTTP status. */
export function createErrorEntries(): LookupEntry[] {
	const all: [string, ErrorCode][] = Object.entries(apiErrors);
	return all.map(([code, { status, since, meaning, cause, remedy }]) => {
		const answeredBy = allOperations.filter((operation) => Object.hasOwn(operation.errors, code));
		return {
			result: {
				id: `error:${code}`,
				kind: "error",
				name: code,
				summary: toPlainText(meaning),
				paths: answeredBy.map(({ name }) => name),
				target: `error:${code}`,
			},
			aliases: [String(status), `HTTP ${status}`],
			owners: ["error"],
			texts: [
				[WEIGHTS.line, toPlainText(meaning)],
				[WEIGHTS.more, toPlainText(cause)],
				[WEIGHTS.watch, toPlainText(remedy)],
			],
			boost: 3 * answeredBy.length - API_VERSIONS.indexOf(since) / 2 - 15,
		};
	});
}

/** One entry for each operation. */
export function createOperationEntries(): LookupEntry[] {
	return allOperations.map(({ name, method, path, doc, until }) => ({
		result: {
			id: `operation:${name}`,
			kind: "operation",
			name,
			summary: toPlainText(doc.line),
			paths: [`${method} ${path}`],
			target: null,
		},
		aliases: [`${name}Command`],
		owners: ["operation", "API call", method],
		texts: getDocTexts(doc),
		boost: until ? -80 : -10,
	}));
}

/** One entry for each managed policy, also found by its id. */
export function createPolicyEntries(places: ReadonlyMap<string, readonly StructurePath[]>): LookupEntry[] {
	return managedPolicies.map((policy) => ({
		result: {
			id: `policy:${policy.id}`,
			kind: "policy",
			name: policy.name,
			summary: toPlainText(policy.summary),
			paths: getPolicyPaths(policy, places),
			target: null,
		},
		aliases: [policy.id, `Managed-${policy.name}`],
		owners: ["managed", `${policy.kind} policy`],
		texts: [[WEIGHTS.line, toPlainText(policy.summary)]],
		boost: -10,
	}));
}

function getPolicyPaths({ member }: ManagedPolicy, places: ReadonlyMap<string, readonly StructurePath[]>): string[] {
	return allStructures
		.filter(({ members }) => Object.hasOwn(members, member))
		.flatMap(({ name }) => places.get(name) ?? [])
		.map(({ path }) => joinMemberPath(path, member));
}
