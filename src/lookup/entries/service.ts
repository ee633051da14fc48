import type { ErrorCode } from "../../schema/define";
import { errors } from "../../schema/errors";
import { type ManagedPolicy, managedPolicies } from "../../schema/policies";
import { allOperations, allStructures } from "../../schema/schema";
import { API_VERSIONS } from "../../schema/versions";
import { join, type Place } from "../places";
import { docTexts, type Entry, plainText, WEIGHTS } from "./entry";

/** One entry for each error code; found by its HTTP status as well. */
export function errorEntries(): Entry[] {
	const all: [string, ErrorCode][] = Object.entries(errors);
	return all.map(([code, { status, since, meaning, cause, remedy }]) => {
		const answeredBy = allOperations.filter((operation) => Object.hasOwn(operation.errors, code));
		return {
			result: {
				id: `error:${code}`,
				kind: "error",
				name: code,
				summary: plainText(meaning),
				paths: answeredBy.map(({ name }) => name),
				target: `error:${code}`,
			},
			aliases: [String(status), `HTTP ${status}`],
			owners: ["error"],
			texts: [
				[WEIGHTS.line, plainText(meaning)],
				[WEIGHTS.more, plainText(cause)],
				[WEIGHTS.watch, plainText(remedy)],
			],
			worth: 3 * answeredBy.length - API_VERSIONS.indexOf(since) / 2 - 15,
		};
	});
}

/** One entry for each operation. */
export function operationEntries(): Entry[] {
	return allOperations.map(({ name, method, path, doc, until }) => ({
		result: {
			id: `operation:${name}`,
			kind: "operation",
			name,
			summary: plainText(doc.line),
			paths: [`${method} ${path}`],
			target: null,
		},
		aliases: [`${name}Command`],
		owners: ["operation", "API call", method],
		texts: docTexts(doc),
		worth: until ? -80 : -10,
	}));
}

/** One entry for each managed policy; found by its id as well. */
export function policyEntries(places: ReadonlyMap<string, readonly Place[]>): Entry[] {
	return managedPolicies.map((policy) => ({
		result: {
			id: `policy:${policy.id}`,
			kind: "policy",
			name: policy.name,
			summary: plainText(policy.summary),
			paths: pathsOf(policy, places),
			target: null,
		},
		aliases: [policy.id, `Managed-${policy.name}`],
		owners: ["managed", `${policy.kind} policy`],
		texts: [[WEIGHTS.line, plainText(policy.summary)]],
		worth: -10,
	}));
}

function pathsOf({ member }: ManagedPolicy, places: ReadonlyMap<string, readonly Place[]>): string[] {
	return allStructures
		.filter(({ members }) => Object.hasOwn(members, member))
		.flatMap(({ name }) => places.get(name) ?? [])
		.map(({ path }) => join(path, member));
}
