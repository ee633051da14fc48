import type { Member, Structure } from "../schema/definitions";
import { enums } from "../schema/enums";
import { toMemberId } from "../schema/memberId";
import {
	allStructures,
	getInnerStructure,
	getMemberSince,
	isMemberInVersion,
	isMemberRequired,
	structureOf,
} from "../schema/schema";
import { type ApiVersion, getByVersion } from "../schema/versions";
import { joinMemberPath } from "./index/structurePaths";

/** A member in the tree of the reference, or the root of it. */
export interface ReferenceNode {
	readonly name: string;
	/** Path in a config: `Origins.Items[].DomainName`; "" for the root. */
	readonly path: string;
	/** Link target: `Structure.Member`, for the root `Structure`. */
	readonly target: string;
	/** Its structure, or that of its list items; null for plain values. */
	readonly structure: string | null;
	readonly list: boolean;
	readonly required: boolean;
	readonly deprecated: boolean;
	/** This API version is the first that has it. */
	readonly added: boolean;
	readonly children: readonly ReferenceNode[];
}

/**
 * The tree of the DistributionConfig in one API version, members in the order of the API.
 * @param version the tree omits members that this version does not have
 */
export function buildReferenceTree(version: ApiVersion): ReferenceNode {
	const name = "DistributionConfig";
	return {
		name,
		path: "",
		target: name,
		structure: name,
		list: false,
		required: true,
		deprecated: false,
		added: structureOf(name)?.since === version,
		children: buildChildren(name, "", version),
	};
}

function buildChildren(structureName: string, path: string, version: ApiVersion): ReferenceNode[] {
	const structure = structureOf(structureName);
	if (!structure) return [];
	return getMembersInVersion(structure, version).map(([name, member]) => {
		const list = typeof member.type === "object" && "list" in member.type;
		const inside = getInnerStructure(member.type);
		const memberPath = joinMemberPath(path, name);
		return {
			name,
			path: memberPath,
			target: toMemberId(structureName, name),
			structure: inside,
			list,
			required: isMemberRequired(member, version),
			deprecated: getByVersion(member.deprecated, version) ?? false,
			added: getMemberSince(structure, member) === version,
			children: inside === null ? [] : buildChildren(inside, memberPath + (list ? "[]" : ""), version),
		};
	});
}

function getMembersInVersion(structure: Structure, version: ApiVersion): [string, Member][] {
	return Object.entries(structure.members).filter(([, member]) => isMemberInVersion(structure, member, version));
}

/** What an API version added, as link targets. For the oldest version on record: everything. */
export interface VersionAdditions {
	readonly structures: readonly string[];
	/** New members of existing structures; those of both kinds of cache behavior are listed once. */
	readonly members: readonly string[];
	readonly values: readonly string[];
}

/** What an API version has and the one before it does not. */
export function getVersionAdditions(version: ApiVersion): VersionAdditions {
	const isOlder = (structure: Structure) => structure.since < version;
	const members = new Map<Member, string>();
	for (const structure of allStructures.filter(isOlder)) {
		for (const [name, member] of Object.entries(structure.members)) {
			const isFirst = getMemberSince(structure, member) === version && !members.has(member);
			if (isFirst) members.set(member, toMemberId(structure.name, name));
		}
	}
	return {
		structures: allStructures.filter(({ since }) => since === version).map(({ name }) => name),
		members: [...members.values()],
		values: Object.entries(enums).flatMap(([name, { values }]) =>
			Object.entries(values)
				.filter(([, { since }]) => since === version)
				.map(([value]) => `enum:${name}.${value}`),
		),
	};
}
