import { allOperations, allStructures, getInnerStructure, structureOf } from "../../schema/schema";

/** One place of the API where a structure stands. */
export interface StructurePath {
	/** Path from the DistributionConfig, "" for itself; from other roots it begins with the root's name. */
	readonly path: string;
	/** Names of all members and structures on the way, the structure's own at the end. */
	readonly chain: readonly string[];
}

/** Roots that are read and pasted as documents, in the order in which their members are worth showing. */
const DOCUMENT_ROOTS = ["DistributionConfig", "Distribution", "DistributionList", "DistributionConfigWithTags"];

/**
 * Every place where each structure stands. What belongs to the config is listed under the DistributionConfig alone,
 * although reads wrap a whole config in other structures.
 * @returns by structure's name, in the order in which a reader meets them
 */
export function collectStructurePaths(): ReadonlyMap<string, readonly StructurePath[]> {
	const places = new Map<string, StructurePath[]>();
	const messages = allOperations.flatMap(({ request, response }) => [request.structure, response?.structure ?? ""]);
	const roots = [...DOCUMENT_ROOTS, ...messages];
	for (const root of roots) {
		if (structureOf(root) && !places.has(root)) {
			visitStructure(root, { path: root === "DistributionConfig" ? "" : root, chain: [root] }, roots, places);
		}
	}
	for (const { name } of allStructures) if (!places.has(name)) places.set(name, []);
	return places;
}

function visitStructure(
	name: string,
	place: StructurePath,
	roots: readonly string[],
	places: Map<string, StructurePath[]>,
): void {
	const known = places.get(name);
	if (known) known.push(place);
	else places.set(name, [place]);
	const inConfig = place.chain[0] === "DistributionConfig";
	for (const [key, { type }] of Object.entries(structureOf(name)?.members ?? {})) {
		const inside = getInnerStructure(type);
		if (inside === null || roots.includes(inside)) continue;
		if (!inConfig && structureOf(inside)?.config) continue;
		const list = typeof type === "object" && "list" in type ? "[]" : "";
		visitStructure(
			inside,
			{ path: joinMemberPath(place.path, key) + list, chain: [...place.chain, key, inside] },
			roots,
			places,
		);
	}
}

/** Path of a member of the structure at a path. */
export function joinMemberPath(path: string, member: string): string {
	return path === "" ? member : `${path}.${member}`;
}
