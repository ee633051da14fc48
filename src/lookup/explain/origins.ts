import { getNode, getText } from "../../document/access";
import type { Cursor } from "../../document/cursor";
import { getItemKey } from "../../document/path";
import { type Trail, type TrailStep, walkTree } from "../../document/walk";
import { findEnclosingDistribution } from "../../model/distribution";
import { formatCount } from "../../schema/units";
import type { ValueNote } from "./valueNote";

/** Describes the origin or group that a TargetOriginId or OriginId names. */
export function explainTargetOrigin(target: Cursor): ValueNote[] {
	const id = target.text;
	const config = findEnclosingDistribution(target);
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
	if (found.length > 0 || target.document.shape === null) return found;
	return [{ text: `No origin or origin group in this config has the id “${id}”.` }];
}

/** Structures between a config and its origins and behaviors. */
const CONFIG_MEMBERS: ReadonlySet<string> = new Set([
	"Origins",
	"OriginGroups",
	"OriginGroup",
	"CacheBehaviors",
	"CacheBehavior",
]);

/** Lists the behaviors and origin groups that use an origin or group. */
export function explainOriginUses(origin: Cursor): ValueNote[] {
	const id = origin.get("Id")?.text;
	const config = findEnclosingDistribution(origin);
	if (id === undefined || !config) return [];
	const links: { label: string; trail: Trail }[] = [];
	walkTree(config.node, ({ entry, parent }, below) => {
		if ((entry.key === "TargetOriginId" || entry.key === "OriginId") && getText(entry.node) === id) {
			links.push({ label: describeUser(parent, below), trail: [...config.trail, ...below] });
		}
		return true;
	});
	if (links.length === 0) return [{ text: NO_USES[origin.node.type === "Origin" ? "Origin" : "OriginGroup"] }];
	return [{ text: `Used in ${formatCount(links.length, "place")}:`, links }];
}

/** The code of functions is not part of a config, so an origin may still be used. */
const NO_USES = {
	Origin: "No behavior or origin group uses this origin. A CloudFront Function may still select it.",
	OriginGroup: "No behavior uses this origin group.",
};

function describeUser(parent: TrailStep["parent"], trail: Trail): string {
	if (parent.type === "DefaultCacheBehavior") return "default behavior";
	if (parent.type === "OriginGroupMember") {
		// The list of groups has the type of its items.
		const group = trail.find(({ entry: { node } }) => node.type === "OriginGroup" && node.kind === "structure");
		return `origin group ${getText(getNode(group?.entry.node, "Id")) ?? ""}`;
	}
	return getItemKey(parent) ?? "a behavior";
}
