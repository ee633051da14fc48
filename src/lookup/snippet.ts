import type { FormatName } from "../document/document";
import { assignType } from "../document/typing";
import { formatOf } from "../formats/registry";
import type { Member, Structure } from "../schema/define";
import { resolveLink } from "../schema/links";
import {
	allStructures,
	enumOf,
	existsIn,
	isRequired,
	isScalarType,
	memberOf,
	structureInside,
	structureOf,
} from "../schema/schema";
import { inVersion, NEWEST_VERSION } from "../schema/versions";

/** Structures are written out this deep; deeper ones stand empty. */
const MAX_LEVELS = 4;

/** Members without which CloudFront refuses a structure, although the model requires none of them. */
const NEEDED: { readonly [structure: string]: string } = {
	Origin: "S3OriginConfig",
	CacheBehavior: "CachePolicyId",
	DefaultCacheBehavior: "CachePolicyId",
};

/** Lists for which a single item is refused. */
const LISTS: { readonly [member: string]: readonly Example[] } = {
	"AllowedMethods.Items": ["GET", "HEAD"],
	"CachedMethods.Items": ["GET", "HEAD"],
	"OriginGroupMembers.Items": [{ OriginId: "primary-bucket" }, { OriginId: "second-bucket" }],
};

type Example = string | number | boolean | Example[] | { [member: string]: Example };

/**
 * How something is written in a format, ready to be copied: a member in the structure that holds it, an enum's value
 * in a member that takes it, a structure with what it requires. Values are the examples of the docs.
 * @param target as a link in a doc names it: `Structure.Member`, `Structure` or `enum:Name.value`
 * @returns null for what is no part of a document
 */
export function snippet(target: string, format: FormatName): string | null {
	const link = resolveLink(target);
	switch (link?.kind) {
		case "member":
			return memberSnippet(link.structure, link.member, exampleOf(link.structure, link.member, 0), format);
		case "structure":
			return print(link.structure, structureExample(link.structure, 0), format);
		case "value":
			return valueSnippet(link.enum, link.value, format);
		default:
			return null;
	}
}

function valueSnippet(enumName: string, value: string, format: FormatName): string | null {
	const [structure = "", member = ""] = (enumOf(enumName)?.usedBy[0] ?? "").split(".");
	const type = memberOf(structure, member)?.type;
	if (type === undefined) return null;
	return memberSnippet(structure, member, typeof type === "object" && "list" in type ? [value] : value, format);
}

function memberSnippet(structure: string, member: string, example: Example | null, format: FormatName): string | null {
	// Headers and parts of the URL stand in no document.
	if (example === null || memberOf(structure, member)?.in) return null;
	const counted: Record<string, Example> = {};
	if (Array.isArray(example) && memberOf(structure, "Quantity")) counted.Quantity = example.length;
	return print(placeOf(structure, member), { ...counted, [member]: example }, format);
}

/** What both kinds of cache behavior have is shown in the one that every config has. */
function placeOf(structure: string, member: string): string {
	const isShared = structure === "CacheBehavior" && memberOf("DefaultCacheBehavior", member);
	return isShared ? "DefaultCacheBehavior" : structure;
}

function exampleOf(structureName: string, name: string, level: number): Example | null {
	const member = memberOf(structureName, name);
	if (!member) return null;
	const items = LISTS[`${structureName}.${name}`];
	if (items) return [...items];
	const inside = structureInside(member.type);
	const isList = typeof member.type === "object" && "list" in member.type;
	const one = inside === null ? scalarExample(member) : structureExample(inside, level + 1);
	return isList ? [one] : one;
}

/** A structure with the members that it needs, or, where it requires none, with the first that it has. */
function structureExample(name: string, level: number): Example {
	const structure = structureOf(name);
	if (!structure || level > MAX_LEVELS) return {};
	const members = Object.entries(structure.members).filter(
		([, member]) => existsIn(structure, member, NEWEST_VERSION) && !inVersion(member.deprecated, NEWEST_VERSION),
	);
	const required = members.filter(([key, member]) => isRequired(member, NEWEST_VERSION) || key === NEEDED[name]);
	const chosen = new Set((required.length > 0 ? required : members.slice(0, 1)).map(([key]) => key));
	if (isCounted(structure)) chosen.add("Items");
	const example: { [member: string]: Example } = {};
	for (const [key] of members.filter(([key]) => chosen.has(key))) example[key] = exampleOf(name, key, level) ?? "";
	if (Array.isArray(example.Items) && isCounted(structure)) example.Quantity = example.Items.length;
	return example;
}

function isCounted({ members }: Structure): boolean {
	return "Quantity" in members && "Items" in members;
}

function scalarExample(member: Member): Example {
	const { type, doc, range, refersTo, default: usual } = member;
	const [structure = "", named = ""] = refersTo?.[0]?.split(".") ?? [];
	const declared = memberOf(structure, named)?.doc.example;
	const item = typeof type === "object" && "list" in type ? type.list : type;
	const [first] = Object.keys(enumOf(member.enum)?.values ?? {});
	const stated = declared ?? doc.example ?? first ?? inVersion(usual, NEWEST_VERSION);
	if (item === "boolean") return String(stated ?? true) === "true";
	if (item === "integer" || item === "long") return Number(stated ?? inVersion(range, NEWEST_VERSION)?.[0] ?? 1);
	if (item === "timestamp") return String(stated ?? "2024-06-01T09:30:00Z");
	return String(stated ?? "");
}

/** Writes a structure in a format: in XML as an element, else below the name of the member that holds it, if one does. */
function print(name: string, example: Example, format: FormatName): string {
	const source = JSON.stringify(example);
	const node = formatOf("json").parse(source).roots[0]?.node;
	if (!node || isScalarType(name)) return "";
	assignType(node, { structure: name }, { untyped: false }, []);
	const text = formatOf(format).print({ node, source, from: "json", name, apiVersion: NEWEST_VERSION });
	if (format === "xml")
		return text
			.replace(/^<\?xml[^>]*>\s*/, "")
			.replace(/ xmlns="[^"]*"/, "")
			.trimEnd();
	const holder = holderOf(name);
	if (holder === null) return text.trimEnd();
	return format === "json" ? `"${holder}": ${text.trimEnd()}` : `'${holder}': ${text.trimEnd()}`;
}

/** Name of the member that holds a structure by itself; null for items of lists and roots. */
function holderOf(name: string): string | null {
	for (const { members, config } of allStructures) {
		if (!config) continue;
		const found = Object.entries(members).find(
			([, { type }]) => typeof type === "object" && "structure" in type && type.structure === name,
		);
		if (found) return found[0];
	}
	return null;
}
