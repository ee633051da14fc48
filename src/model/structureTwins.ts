import type { Member } from "../schema/definitions";
import { allStructures, memberOf, structureOf } from "../schema/schema";

/** The name under which a structure's facts are known: its twin's where it has one. */
export function toCanonicalStructure<T extends string | null>(structure: T): T | string {
	return structureOf(structure)?.twinOf ?? structure;
}

/** Whether two structures of different names share their members. */
export function areTwins(a: string | null, b: string | null): boolean {
	return a !== b && a !== null && toCanonicalStructure(a) === toCanonicalStructure(b);
}

/** A structure's name and those of its twins. */
export function getTwins(canonical: string): readonly string[] {
	return allStructures.filter(({ name }) => toCanonicalStructure(name) === canonical).map(({ name }) => name);
}

/** What the schema states of a member in one respect; where it is silent, what it states of the twin's. */
export function getMemberFact<K extends keyof Member>(
	structure: string | null,
	member: string,
	fact: K,
): Member[K] | undefined {
	return memberOf(structure, member)?.[fact] ?? memberOf(toCanonicalStructure(structure), member)?.[fact];
}
