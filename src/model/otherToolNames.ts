import { TOOL_NAMES } from "../schema/toolNames";
import { toCanonicalStructure } from "./structureTwins";

/** What another tool's name of a member stands for. */
export interface OtherToolName {
	/** The member, or the way to it. */
	readonly member: string;
	readonly tool: string;
}

/** Tools whose documents look so much like the API's that members get mixed up. */
const SIMILAR_TOOLS = ["CloudFormation", "Terraform"] as const;

/** What stands one level higher or lower than in the API, or only in XML has a name of its own, by the structure that it is found in. */
const MISPLACED: { readonly [structure: string]: { readonly [spelling: string]: OtherToolName } } = {
	DistributionConfig: {
		S3Origin: { member: "Origins", tool: "CloudFormation" },
		CustomOrigin: { member: "Origins", tool: "CloudFormation" },
		origin: { member: "Origins", tool: "Terraform" },
		CacheBehavior: { member: "CacheBehaviors", tool: "XML" },
	},
	CacheBehavior: {
		CachedMethods: { member: "AllowedMethods.CachedMethods", tool: "CloudFormation" },
		cached_methods: { member: "AllowedMethods.CachedMethods", tool: "Terraform" },
	},
};

/**
 * The member that another tool's name stands for.
 * @param structure type of the structure in which it was found
 * @param spelling the name as it was found
 */
export function findOtherToolName(structure: string, spelling: string): OtherToolName | undefined {
	return namesByPlace.get(`${toCanonicalStructure(structure)}.${spelling}`);
}

const namesByPlace = collectNames();

function collectNames(): Map<string, OtherToolName> {
	const names = new Map<string, OtherToolName>();
	for (const tool of SIMILAR_TOOLS) {
		for (const [path, target] of Object.entries(TOOL_NAMES[tool])) {
			const [structure = "", member] = target.split(".");
			if (member) names.set(`${toCanonicalStructure(structure)}.${path.split(".").at(-1)}`, { member, tool });
		}
	}
	for (const [structure, misplaced] of Object.entries(MISPLACED)) {
		for (const [spelling, name] of Object.entries(misplaced)) names.set(`${structure}.${spelling}`, name);
	}
	return names;
}
