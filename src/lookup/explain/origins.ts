import { getNode, getText } from "../../document/access";
import { getItemKey } from "../../document/path";
import { type Trail, type TrailStep, walkTree } from "../../document/walk";
import { isDistributionType } from "../../model/distribution";
import { formatCount } from "../../schema/units";
import type { ExplainedValue, ValueNote } from "./valueNote";

/** The origin or group that a TargetOriginId or OriginId names. */
export function explainTargetOrigin({ document, trail, node }: ExplainedValue): ValueNote[] {
	const id = getText(node);
	const config = findConfigAround(trail);
	if (id === undefined || !config) return [];
	const found: ValueNote[] = [];
	walkTree(config.node, ({ entry }, below) => {
		const { type } = entry.node;
		if ((type === "Origin" || type === "OriginGroup") && getText(getNode(entry.node, "Id")) === id) {
			const domain = getText(getNode(entry.node, "DomainName"));
			const what = type === "Origin" ? `Origin, \`${domain ?? "no domain name"}\`.` : "Origin group.";
			found.push({ text: what, links: [{ label: id, trail: [...config.trail, ...below] }] });
			return false;
		}
		return type === null || type === "Origin" || CONFIG_MEMBERS.has(type);
	});
	if (found.length > 0 || document.shape === null) return found;
	return [{ text: `No origin or origin group of this config is called “${id}”.` }];
}

/** Structures on the way from a config to its origins and behaviors. */
const CONFIG_MEMBERS: ReadonlySet<string> = new Set([
	"Origins",
	"OriginGroups",
	"OriginGroup",
	"CacheBehaviors",
	"CacheBehavior",
]);

/** Every behavior and origin group that sends requests to an origin or group. */
export function explainOriginUses({ trail, node }: ExplainedValue): ValueNote[] {
	const id = getText(getNode(node, "Id"));
	const config = findConfigAround(trail);
	if (id === undefined || !config) return [];
	const links: { label: string; trail: Trail }[] = [];
	walkTree(config.node, ({ entry, parent }, below) => {
		if ((entry.key === "TargetOriginId" || entry.key === "OriginId") && getText(entry.node) === id) {
			links.push({ label: describeUser(parent, below), trail: [...config.trail, ...below] });
		}
		return true;
	});
	if (links.length === 0) return [{ text: "Nothing sends requests here." }];
	return [{ text: `Used in ${formatCount(links.length, "place")}:`, links }];
}

function describeUser(parent: TrailStep["parent"], trail: Trail): string {
	if (parent.type === "DefaultCacheBehavior") return "default behavior";
	if (parent.type === "OriginGroupMember") {
		const group = trail.find((step) => step.entry.node.type === "OriginGroup");
		return `origin group ${getText(getNode(group?.entry.node, "Id")) ?? ""}`;
	}
	return getItemKey(parent) ?? "a behavior";
}

/** The config that a trail leads through; its root when the document itself is the config. */
function findConfigAround(trail: Trail): { node: TrailStep["parent"]; trail: Trail } | null {
	for (let index = trail.length - 1; index >= 0; index--) {
		const parent = trail[index]?.parent;
		if (parent && isDistributionType(parent.type)) {
			return { node: parent, trail: trail.slice(0, index) };
		}
	}
	return null;
}
