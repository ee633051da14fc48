import type { FormatName } from "../document/formatTraits";
import { assignType } from "../document/typing";
import type { PrintInput } from "../formats/format";
import { getFormat } from "../formats/registry";
import type { Member, Structure } from "../schema/definitions";
import { resolveLink } from "../schema/links";
import { type MemberId, splitMemberId, toMemberId } from "../schema/memberId";
import {
	allStructures,
	enumOf,
	getInnerStructure,
	isMemberInVersion,
	isMemberRequired,
	isScalarType,
	memberOf,
	structureOf,
} from "../schema/schema";
import { getByVersion, NEWEST_VERSION } from "../schema/versions";

/** Deepest level of structures with content; deeper ones are empty. */
const MAX_SNIPPET_LEVELS = 4;

/** Members that CloudFront requires although the model does not. */
const NEEDED_MEMBERS: { readonly [structure: string]: string } = {
	Origin: "S3OriginConfig",
	CacheBehavior: "CachePolicyId",
	DefaultCacheBehavior: "CachePolicyId",
};

/** Lists that CloudFront refuses with a single item. */
const LIST_EXAMPLES: { readonly [member: MemberId]: readonly ExampleValue[] } = {
	"AllowedMethods.Items": ["GET", "HEAD"],
	"CachedMethods.Items": ["GET", "HEAD"],
	"OriginGroupMembers.Items": [{ OriginId: "primary-bucket" }, { OriginId: "second-bucket" }],
};

type ExampleValue = string | number | boolean | ExampleValue[] | { [member: string]: ExampleValue };

/**
 * An example in a format, ready to copy: a member in its structure, an enum's value in a member that accepts it, a
 * structure with its required members. Values are the examples of the docs.
 * @param target a link target: `Structure.Member`, `Structure` or `enum:Name.value`
 * @returns null for targets that do not occur in documents
 */
export function createSnippet(target: string, format: FormatName): string | null {
	const link = resolveLink(target);
	switch (link?.kind) {
		case "member":
			return createMemberSnippet(link.structure, link.member, createExample(link.structure, link.member, 0), format);
		case "structure":
			return printExample(link.structure, createStructureExample(link.structure, 0), format);
		case "value":
			return createValueSnippet(link.enum, link.value, format);
		default:
			return null;
	}
}

function createValueSnippet(enumName: string, value: string, format: FormatName): string | null {
	const [first] = enumOf(enumName)?.usedBy ?? [];
	if (first === undefined) return null;
	const { structure, member } = splitMemberId(first);
	const type = memberOf(structure, member)?.type;
	if (type === undefined) return null;
	return createMemberSnippet(structure, member, typeof type === "object" && "list" in type ? [value] : value, format);
}

function createMemberSnippet(
	structure: string,
	member: string,
	example: ExampleValue | null,
	format: FormatName,
): string | null {
	// Headers and parts of the URL do not occur in documents.
	if (example === null || memberOf(structure, member)?.in) return null;
	const counted: Record<string, ExampleValue> = {};
	if (Array.isArray(example) && memberOf(structure, "Quantity")) counted.Quantity = example.length;
	return printExample(toMemberTarget(structure, member), { ...counted, [member]: example }, format);
}

/** Shows members of both kinds of cache behavior in DefaultCacheBehavior, which every config has. */
function toMemberTarget(structure: string, member: string): string {
	const isShared = structure === "CacheBehavior" && memberOf("DefaultCacheBehavior", member);
	return isShared ? "DefaultCacheBehavior" : structure;
}

function createExample(structureName: string, name: string, level: number): ExampleValue | null {
	const member = memberOf(structureName, name);
	if (!member) return null;
	const items = LIST_EXAMPLES[toMemberId(structureName, name)];
	if (items) return [...items];
	const inside = getInnerStructure(member.type);
	const isList = typeof member.type === "object" && "list" in member.type;
	const one = inside === null ? createScalarExample(member) : createStructureExample(inside, level + 1);
	return isList ? [one] : one;
}

/** A structure with its required members, or with its first member when none is required. */
function createStructureExample(name: string, level: number): ExampleValue {
	const structure = structureOf(name);
	if (!structure || level > MAX_SNIPPET_LEVELS) return {};
	const members = Object.entries(structure.members).filter(
		([, member]) =>
			isMemberInVersion(structure, member, NEWEST_VERSION) && !getByVersion(member.deprecated, NEWEST_VERSION),
	);
	const required = members.filter(
		([key, member]) => isMemberRequired(member, NEWEST_VERSION) || key === NEEDED_MEMBERS[name],
	);
	const chosen = new Set((required.length > 0 ? required : members.slice(0, 1)).map(([key]) => key));
	if (isQuantityPair(structure)) chosen.add("Items");
	const example: { [member: string]: ExampleValue } = {};
	for (const [key] of members.filter(([key]) => chosen.has(key))) example[key] = createExample(name, key, level) ?? "";
	if (Array.isArray(example.Items) && isQuantityPair(structure)) example.Quantity = example.Items.length;
	return example;
}

function isQuantityPair({ members }: Structure): boolean {
	return "Quantity" in members && "Items" in members;
}

function createScalarExample(member: Member): ExampleValue {
	const { type, doc, range, refersTo, default: defaultValue } = member;
	const named = refersTo?.[0] && splitMemberId(refersTo[0]);
	const declared = named && memberOf(named.structure, named.member)?.doc.example;
	const item = typeof type === "object" && "list" in type ? type.list : type;
	const [first] = Object.keys(enumOf(member.enum)?.values ?? {});
	const stated = declared ?? doc.example ?? first ?? getByVersion(defaultValue, NEWEST_VERSION);
	if (item === "boolean") return String(stated ?? true) === "true";
	if (item === "integer" || item === "long") return Number(stated ?? getByVersion(range, NEWEST_VERSION)?.[0] ?? 1);
	if (item === "timestamp") return String(stated ?? "2024-06-01T09:30:00Z");
	return String(stated ?? "");
}

/** Writes a structure in a format: as an element where there are tags, else below its member's name if it has one. */
function printExample(name: string, example: ExampleValue, format: FormatName): string {
	const source = JSON.stringify(example);
	const node = getFormat("json").parse(source).roots[0]?.node;
	if (!node || isScalarType(name)) return "";
	assignType(node, { structure: name }, { untyped: false }, []);
	const { print, traits } = getFormat(format);
	const input: PrintInput = { node, source, from: "json", name, apiVersion: NEWEST_VERSION, isFragment: true };
	const text = print(input).trimEnd();
	const holder = traits.tags ? null : findHolder(name);
	return holder === null ? text : `${traits.quotes}${holder}${traits.quotes}: ${text}`;
}

/** Name of the member whose value is a structure; null for list items and roots. */
function findHolder(name: string): string | null {
	for (const { members, config } of allStructures) {
		if (!config) continue;
		const found = Object.entries(members).find(
			([, { type }]) => typeof type === "object" && "structure" in type && type.structure === name,
		);
		if (found) return found[0];
	}
	return null;
}
