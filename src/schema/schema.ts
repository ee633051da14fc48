import type { Enumeration, Member, MemberType, Operation, ScalarType, Structure } from "./definitions";
import { enums } from "./enums";
import { operations } from "./operations";
import { structures } from "./structures/all";
import { type ApiVersion, getByVersion } from "./versions";

const structuresByName: { readonly [name: string]: Structure } = structures;
const enumsByName: { readonly [name: string]: Enumeration } = enums;

/** All structures, in the order of their names. */
export const allStructures: readonly Structure[] = Object.values(structuresByName);

/** All operations. */
export const allOperations: readonly Operation[] = Object.values(operations);

/** The structure of that name, or undefined. */
export function structureOf(name: string | null): Structure | undefined {
	return name !== null && Object.hasOwn(structuresByName, name) ? structuresByName[name] : undefined;
}

/** The member of that name in a structure, spelled exactly, or undefined. */
export function memberOf(structure: string | null, name: string): Member | undefined {
	const members = structureOf(structure)?.members;
	return members && Object.hasOwn(members, name) ? members[name] : undefined;
}

/** The enumeration of that name, or undefined. */
export function enumOf(name: string | undefined): Enumeration | undefined {
	return name !== undefined && Object.hasOwn(enumsByName, name) ? enumsByName[name] : undefined;
}

/** Name of the structure that a type holds, in itself or as items of a list; null for plain values. */
export function getInnerStructure(type: MemberType): string | null {
	if (typeof type === "string") return null;
	const name = "list" in type ? type.list : type.structure;
	return isScalarType(name) ? null : name;
}

/** Tells whether a name is one of the API's scalar types. */
export function isScalarType(name: string): name is ScalarType {
	return name === "string" || name === "integer" || name === "long" || name === "boolean" || name === "timestamp";
}

/** First API version in which a member exists. */
export function getMemberSince(structure: Structure, member: Member): ApiVersion {
	return member.since ?? structure.since;
}

/** Tells whether a member of a structure exists in an API version. */
export function isMemberInVersion(structure: Structure, member: Member, version: ApiVersion): boolean {
	const until = member.until ?? structure.until;
	return getMemberSince(structure, member) <= version && (until === undefined || version <= until);
}

/** Tells whether the API's model requires a member in an API version. */
export function isMemberRequired(member: Member, version: ApiVersion): boolean {
	return getByVersion(member.required, version) ?? false;
}

/** Folds a spelling to what all spellings of a name share: no case, `_` or `-`. */
export function foldName(name: string): string {
	return name.replace(/[_-]/g, "").toLowerCase();
}

const memberNamesByStructure = new Map<string, Map<string, string>>();

/**
 * The API's name of a member, whatever its spelling.
 * @param structure name of the structure that holds it
 * @param spelled the name as found: `DefaultTTL`, `default_ttl`, `defaultTTL`
 * @returns the API's spelling, or null when the structure has no such member. No two names of the model fold alike.
 */
export function findMemberName(structure: string, spelled: string): string | null {
	if (memberOf(structure, spelled)) return spelled;
	let folded = memberNamesByStructure.get(structure);
	if (!folded) {
		folded = new Map(Object.keys(structureOf(structure)?.members ?? {}).map((name) => [foldName(name), name]));
		memberNamesByStructure.set(structure, folded);
	}
	return folded.get(foldName(spelled)) ?? null;
}
