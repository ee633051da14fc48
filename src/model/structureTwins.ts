import type { Member } from "../schema/definitions";
import { allStructures, memberOf, structureOf } from "../schema/schema";

/** The structure with the facts: its twin if it has one. */
export function toCanonicalStructure<T extends string | null>(structure: T): T | string {
	return structureOf(structure)?.twinOf ?? structure;
}

/** Whether two different structures share their members. */
export function areTwins(a: string | null, b: string | null): boolean {
	return a !== b && a !== null && toCanonicalStructure(a) === toCanonicalStructure(b);
}

/** A structure and its twins, by name. */
export function getTwins(canonical: string): readonly string[] {
	return allStructures.filter(({ name }) => toCanonicalStructure(name) === canonical).map(({ name }) => name);
}

/** One fact about a member; that of the twin's member when the schema does not state it. */
export function getMemberFact<K extends keyof Member>(
	structure: string | null,
	member: string,
	fact: K,
): Member[K] | undefined {
	return memberOf(structure, member)?.[fact] ?? memberOf(toCanonicalStructure(structure), member)?.[fact];
}
