import type { Member, Structure } from "../../schema/define";
import { allOperations, allStructures, memberSince, structureOf } from "../../schema/schema";
import { API_VERSIONS, inVersion } from "../../schema/versions";
import { join, type Place } from "../places";
import { docTexts, type Entry, plainText } from "./entry";

type Places = ReadonlyMap<string, readonly Place[]>;

/**
 * One entry for each member; members that structures share (both kinds of cache behavior) are one.
 * @param places where each structure stands; its order decides between members that are worth the same
 */
export function memberEntries(places: Places): Entry[] {
	const owners = new Map<Member, string[]>();
	for (const structure of places.keys()) {
		for (const member of Object.values(structureOf(structure)?.members ?? {})) {
			owners.set(member, [...(owners.get(member) ?? []), structure]);
		}
	}
	return Array.from(owners, ([member, names]) => memberEntry(member, names, places));
}

function memberEntry(member: Member, owners: string[], places: Places): Entry {
	// Docs link to the members of both behaviors as CacheBehavior's, the name that sorts first.
	const structure = structureOf([...owners].sort()[0] ?? "") as Structure;
	const name = Object.keys(structure.members).find((key) => structure.members[key] === member) as string;
	const standing = owners.flatMap((owner) => places.get(owner) ?? []);
	const target = `${structure.name}.${name}`;
	const holders = standing.map(({ chain }) => chain.at(-2) ?? "").filter((holder) => holder !== "Items");
	return {
		result: {
			id: `member:${target}`,
			kind: "member",
			name,
			summary: plainText(member.doc.line),
			paths: standing.map(({ path }) => join(path, name)),
			target,
		},
		aliases: [...owners, ...holders].map((owner) => owner + name),
		owners: [...owners, ...holders],
		chains: standing.map(({ chain }) => [...chain, name]),
		texts: docTexts(member.doc),
		worth: worthOf(structure, member, name, standing),
	};
}

function worthOf(structure: Structure, member: Member, name: string, standing: readonly Place[]): number {
	const depth = Math.min(...standing.map(({ chain }) => chain.length));
	let worth = structure.config ? 30 : -90;
	worth -= API_VERSIONS.indexOf(memberSince(structure, member)) / 3;
	worth -= Number.isFinite(depth) ? depth : 0;
	if (member.required) worth += 8;
	if (member.doc.instead) worth -= 10;
	if (isReferredTo(`${structure.name}.${name}`)) worth += 30;
	if ((member.released ?? "") > "2023") worth -= 15;
	if (name === "Quantity" || name === "Items") worth -= 100;
	if (structure.name === "DistributionSummary") worth -= 60;
	if (inVersion(member.deprecated, LONG_AGO)) worth -= 60;
	if (allOperations.some(({ method, response }) => method === "GET" && response?.structure === structure.name))
		worth += 5;
	return worth;
}

/** What was deprecated by then is hardly in use any more. */
const LONG_AGO = "2019-03-26";

function isReferredTo(target: string): boolean {
	return allStructures.some(({ members }) => Object.values(members).some((member) => member.refersTo?.[0] === target));
}

/** One entry for each structure. */
export function structureEntries(places: Places): Entry[] {
	return Array.from(places, ([name, standing]) => {
		const structure = structureOf(name) as Structure;
		const isWrapper = "Quantity" in structure.members && "Items" in structure.members;
		return {
			result: {
				id: `structure:${name}`,
				kind: "structure",
				name,
				summary: plainText(structure.doc.line),
				paths: standing.map(({ path }) => path || name),
				target: name,
			},
			owners: standing.map(({ chain }) => chain.at(-2) ?? ""),
			chains: standing.map(({ chain }) => chain),
			texts: docTexts(structure.doc),
			worth: (structure.config ? 5 : -90) - (isWrapper ? 15 : 0) - API_VERSIONS.indexOf(structure.since),
		};
	});
}
