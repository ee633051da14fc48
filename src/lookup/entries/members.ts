import type { Member, Structure } from "../../schema/definitions";
import { toPlainText } from "../../schema/links";
import { type MemberId, toMemberId } from "../../schema/memberId";
import { allOperations, allStructures, getMemberSince, structureOf } from "../../schema/schema";
import { API_VERSIONS, getByVersion } from "../../schema/versions";
import { joinMemberPath, type StructurePath } from "../index/structurePaths";
import { getDocTexts, type LookupEntry } from "./lookupEntry";

type PathsByStructure = ReadonlyMap<string, readonly StructurePath[]>;

/**
 * One entry for each member; members that structures share (both kinds of cache behavior) are one.
 * @param places the paths of each structure; their order decides between members of equal rank
 */
export function createMemberEntries(places: PathsByStructure): LookupEntry[] {
	const owners = new Map<Member, string[]>();
	for (const structure of places.keys()) {
		for (const member of Object.values(structureOf(structure)?.members ?? {})) {
			owners.set(member, [...(owners.get(member) ?? []), structure]);
		}
	}
	return Array.from(owners, ([member, names]) => createMemberEntry(member, names, places));
}

function createMemberEntry(member: Member, owners: string[], places: PathsByStructure): LookupEntry {
	// Links to members of both behaviors use CacheBehavior, the name that sorts first.
	const structure = structureOf([...owners].sort()[0] ?? "") as Structure;
	const name = Object.keys(structure.members).find((key) => structure.members[key] === member) as string;
	const standing = owners.flatMap((owner) => places.get(owner) ?? []);
	const target = toMemberId(structure.name, name);
	const holders = standing.map(({ chain }) => chain.at(-2) ?? "").filter((holder) => holder !== "Items");
	return {
		result: {
			id: `member:${target}`,
			kind: "member",
			name,
			summary: toPlainText(member.doc.line),
			paths: standing.map(({ path }) => joinMemberPath(path, name)),
			target,
		},
		aliases: [...owners, ...holders].map((owner) => owner + name),
		owners: [...owners, ...holders],
		chains: standing.map(({ chain }) => [...chain, name]),
		texts: getDocTexts(member.doc),
		boost: getBoost(structure, member, name, standing),
	};
}

function getBoost(structure: Structure, member: Member, name: string, standing: readonly StructurePath[]): number {
	const depth = Math.min(...standing.map(({ chain }) => chain.length));
	let boost = structure.config ? 30 : -90;
	boost -= API_VERSIONS.indexOf(getMemberSince(structure, member)) / 3;
	boost -= Number.isFinite(depth) ? depth : 0;
	if (member.required) boost += 8;
	if (member.doc.instead) boost -= 10;
	if (isReferredTo(toMemberId(structure.name, name))) boost += 30;
	if ((member.released ?? "") > "2023") boost -= 15;
	if (name === "Quantity" || name === "Items") boost -= 100;
	if (structure.name === "DistributionSummary") boost -= 60;
	if (getByVersion(member.deprecated, LONG_DEPRECATED_VERSION)) boost -= 60;
	if (allOperations.some(({ method, response }) => method === "GET" && response?.structure === structure.name))
		boost += 5;
	return boost;
}

/** Members deprecated by this version are rarely used. */
const LONG_DEPRECATED_VERSION = "2019-03-26";

function isReferredTo(target: MemberId): boolean {
	return allStructures.some(({ members }) => Object.values(members).some((member) => member.refersTo?.[0] === target));
}

/** One entry for each structure. */
export function createStructureEntries(places: PathsByStructure): LookupEntry[] {
	return Array.from(places, ([name, standing]) => {
		const structure = structureOf(name) as Structure;
		const isWrapper = "Quantity" in structure.members && "Items" in structure.members;
		return {
			result: {
				id: `structure:${name}`,
				kind: "structure",
				name,
				summary: toPlainText(structure.doc.line),
				paths: standing.map(({ path }) => path || name),
				target: name,
			},
			owners: standing.map(({ chain }) => chain.at(-2) ?? ""),
			chains: standing.map(({ chain }) => chain),
			texts: getDocTexts(structure.doc),
			boost: (structure.config ? 5 : -90) - (isWrapper ? 15 : 0) - API_VERSIONS.indexOf(structure.since),
		};
	});
}
