import type { Member, MemberType } from "../src/schema/definitions";
import { enumOf, isMemberInVersion, isMemberRequired, isScalarType, structureOf } from "../src/schema/schema";
import { type ApiVersion, getByVersion } from "../src/schema/versions";

/** A JSON Schema (draft-07), as far as it is needed here. */
type JsonSchema = { [keyword: string]: unknown };

const SCALARS = {
	string: { type: "string" },
	integer: { type: "integer" },
	long: { type: "integer" },
	boolean: { type: "boolean" },
	timestamp: { type: "string" },
};

/** What our schema says of a structure, of all below it, in one API version: types, required members, enums, lengths. */
export function jsonSchemaOf(root: string, version: ApiVersion): JsonSchema {
	const definitions: { [structure: string]: JsonSchema } = {};
	const typeOf = (type: MemberType): JsonSchema => {
		if (typeof type === "string") return SCALARS[type];
		if ("list" in type)
			return { type: "array", items: isScalarType(type.list) ? SCALARS[type.list] : reference(type.list) };
		return reference(type.structure);
	};
	const memberSchema = (member: Member): JsonSchema => {
		const values = member.enum && Object.keys(enumOf(member.enum)?.values ?? {});
		const schema = typeOf(member.type);
		if (values && member.type === "string") return { ...schema, enum: values };
		const maxLength = member.type === "string" ? getByVersion(member.max, version) : undefined;
		return typeof maxLength === "number" ? { ...schema, maxLength: maxLength } : schema;
	};
	const reference = (name: string): JsonSchema => {
		const structure = structureOf(name);
		if (structure && !Object.hasOwn(definitions, name)) {
			const schema: JsonSchema = { type: "object", additionalProperties: false };
			definitions[name] = schema;
			const members = Object.entries(structure.members).filter(([, member]) =>
				isMemberInVersion(structure, member, version),
			);
			schema.properties = Object.fromEntries(members.map(([key, member]) => [key, memberSchema(member)]));
			schema.required = members.filter(([, member]) => isMemberRequired(member, version)).map(([key]) => key);
		}
		return { $ref: `#/definitions/${name}` };
	};
	return { ...reference(root), definitions };
}
