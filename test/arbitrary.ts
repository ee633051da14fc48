import fc from "fast-check";
import type { Value } from "../src/document/value";
import type { Member, MemberType } from "../src/schema/definitions";
import { enumOf, isMemberInVersion, isMemberRequired, isScalarType, structureOf } from "../src/schema/schema";
import { type ApiVersion, getByVersion, NEWEST_VERSION } from "../src/schema/versions";

/** Any text that XML can hold: no control characters but those that it allows, no lone surrogates. */
const xmlText = fc
	.string({ unit: "grapheme", maxLength: 12 })
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
	.map((text) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "·"));

const texts = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.constantFrom(
			"media",
			"images/*.jpg",
			"",
			"a & b < c > d",
			"  spaced ",
			"line\nbreak",
			"“quoted” 'x' \"y\"",
		),
	},
	{ weight: 4, arbitrary: xmlText },
);

const timestamps = fc
	.date({ min: new Date("2008-01-01T00:00:00Z"), max: new Date("2040-01-01T00:00:00Z"), noInvalidDate: true })
	.map((date) => date.toISOString());

function scalarOf(member: Member | null, type: string): fc.Arbitrary<Value> {
	const values = Object.keys(enumOf(member?.enum)?.values ?? {});
	if (values.length > 0) return fc.constantFrom(...values);
	if (type === "boolean") return fc.boolean();
	if (type === "integer") return fc.integer();
	if (type === "long") return fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
	return type === "timestamp" ? timestamps : texts;
}

function valuesOf(type: MemberType, member: Member | null, depth: number, version: ApiVersion): fc.Arbitrary<Value> {
	if (typeof type === "string") return scalarOf(member, type);
	if ("structure" in type) return structure(type.structure, version, depth + 1);
	const item = isScalarType(type.list) ? scalarOf(member, type.list) : structure(type.list, version, depth + 1);
	const minLength = (member && getByVersion(member.min, version)) ?? 0;
	return fc.array(item, {
		minLength,
		maxLength: Math.max(minLength, (member && getByVersion(member.max, version)) ?? 3),
	});
}

/**
 * Random values of a structure in the names and types of boto3: every member that the body has in an API version,
 * the optional ones now and then. Quantity and Items agree. Timestamps are ISO strings.
 * @param whole also members that travel in headers and the URL, as a dict has them
 */
export function structure(
	name: string,
	version: ApiVersion = NEWEST_VERSION,
	depth = 0,
	whole = false,
): fc.Arbitrary<{ [key: string]: Value }> {
	const declared = structureOf(name);
	if (!declared) throw new Error(`There is no structure ${name}`);
	const required: string[] = [];
	const members: { [key: string]: fc.Arbitrary<Value> } = {};
	for (const [key, member] of Object.entries(declared.members)) {
		if ((member.in && !whole) || !isMemberInVersion(declared, member, version)) continue;
		members[key] = valuesOf(member.type, member, depth, version);
		if (isMemberRequired(member, version)) required.push(key);
	}
	return fc.record(members, { requiredKeys: required }).map((value) => {
		if ("Quantity" in value) value.Quantity = Array.isArray(value.Items) ? value.Items.length : 0;
		return value;
	});
}
