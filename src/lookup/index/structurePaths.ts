import { allOperations, allStructures, getInnerStructure, structureOf } from "../../schema/schema";

/** One place of a structure in the API. */
export interface StructurePath {
	/** Path from the DistributionConfig, "" for itself; from other roots it begins with the root's name. */
	readonly path: string;
	/** Names of all members and structures along the path, the structure's own last. */
	readonly chain: readonly string[];
}

/** Roots of documents that people open, in the order of preference for paths. */
const DOCUMENT_ROOTS = ["DistributionConfig", "Distribution", "DistributionList", "DistributionConfigWithTags"];

/**
 * All places of each structure. Structures of the config are listed under the DistributionConfig only, although responses
 * wrap the config in other structures.
 * @returns by structure's name, in the order of their first occurrence
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
