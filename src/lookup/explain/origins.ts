import { get, text } from "../../document/access";
import { itemKey } from "../../document/path";
import { type Step, type Trail, walk } from "../../document/walk";
import { counted } from "../../schema/units";
import type { Subject, ValueNote } from "./note";

/** The origin or group that a TargetOriginId or OriginId names. */
export function explainTarget({ document, trail, node }: Subject): ValueNote[] {
	const id = text(node);
	const config = configAround(trail);
	if (id === undefined || !config) return [];
	const found: ValueNote[] = [];
	walk(config.node, ({ entry }, below) => {
		const { type } = entry.node;
		if ((type === "Origin" || type === "OriginGroup") && text(get(entry.node, "Id")) === id) {
			const domain = text(get(entry.node, "DomainName"));
			const what = type === "Origin" ? `Origin, \`${domain ?? "no domain name"}\`.` : "Origin group.";
			found.push({ text: what, links: [{ label: id, trail: [...config.trail, ...below] }] });
			return false;
		}
		return type === null || type === "Origin" || TOP.has(type);
	});
	if (found.length > 0 || document.shape === null) return found;
	return [{ text: `No origin or origin group of this config is called “${id}”.` }];
}

/** Structures on the way from a config to its origins and behaviors. */
const TOP: ReadonlySet<string> = new Set(["Origins", "OriginGroups", "OriginGroup", "CacheBehaviors", "CacheBehavior"]);

/** Every behavior and origin group that sends requests to an origin or group. */
export function explainUses({ trail, node }: Subject): ValueNote[] {
	const id = text(get(node, "Id"));
	const config = configAround(trail);
	if (id === undefined || !config) return [];
	const links: { label: string; trail: Trail }[] = [];
	walk(config.node, ({ entry, parent }, below) => {
		if ((entry.key === "TargetOriginId" || entry.key === "OriginId") && text(entry.node) === id) {
			links.push({ label: userName(parent, below), trail: [...config.trail, ...below] });
		}
		return true;
	});
	if (links.length === 0) return [{ text: "Nothing sends requests here." }];
	return [{ text: `Used in ${counted(links.length, "place")}:`, links }];
}

function userName(parent: Step["parent"], trail: Trail): string {
	if (parent.type === "DefaultCacheBehavior") return "default behavior";
	if (parent.type === "OriginGroupMember") {
		const group = trail.find((step) => step.entry.node.type === "OriginGroup");
		return `origin group ${text(get(group?.entry.node, "Id")) ?? ""}`;
	}
	return itemKey(parent) ?? "a behavior";
}

/** The config that a trail leads through; its root when the document itself is the config. */
function configAround(trail: Trail): { node: Step["parent"]; trail: Trail } | null {
	for (let index = trail.length - 1; index >= 0; index--) {
		const parent = trail[index]?.parent;
		if (parent?.type === "DistributionConfig" || parent?.type === "DistributionSummary") {
			return { node: parent, trail: trail.slice(0, index) };
		}
	}
	return null;
}
