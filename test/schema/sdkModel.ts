import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import * as sdk from "@aws-sdk/client-cloudfront";
import { NormalizedSchema } from "@smithy/core/schema";
import type { Operation } from "../../src/schema/definitions";

/** The SDK's types: it does not tell integers from longs. */
export type SdkType = "string" | "number" | "boolean" | "timestamp" | { structure: string } | SdkList;
export interface SdkList {
	list: string;
	xml: string;
}

export interface SdkMember {
	type: SdkType;
	required: boolean;
	deprecated: boolean;
	sensitive: boolean;
	/** Name of the enumeration of its values, for a list those of its items. */
	enum: string | undefined;
	/** Where it travels when not in the body, and its name there; the name in the URI is the member's own. */
	in: "header" | "uri" | "querystring" | undefined;
	as: string | undefined;
	payload: boolean;
	/** Element name when it is not the member's own. */
	xml: string | undefined;
	flattened: boolean;
}

export interface SdkStructure {
	name: string;
	members: Map<string, SdkMember>;
}

export interface SdkOperation {
	method: string;
	path: string;
	success: number;
	request: SdkStructure;
	response: SdkStructure;
	errors: Map<string, number>;
}

/** What the type declarations say of a member; the schema that the SDK runs on has neither enumerations nor deprecation. */
export interface Declared {
	optional: boolean;
	deprecated: boolean;
	/** Name of its type, for a list that of its items. */
	type: string;
}

const exported = sdk as unknown as { readonly [name: string]: unknown };
const packageFolder = dirname(createRequire(import.meta.url).resolve("@aws-sdk/client-cloudfront/package.json"));
const declarations = readDeclarations(["models_0", "models_1"]);

/** Version of the SDK that was read. */
export const sdkVersion: string = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")).version;

/** One operation of the SDK with its request and response. Throws when the SDK does not have it. */
export function sdkOperation(name: string): SdkOperation {
	const [, , , traits, input, output] = operationSchema(name);
	const [method, path, success] = traits.http;
	return {
		method,
		path,
		success,
		request: readStructure(NormalizedSchema.of(input)),
		response: readStructure(NormalizedSchema.of(output)),
		errors: new Map(thrownBy(name).map((code) => [code, statusOf(code)])),
	};
}

/** All structures that the operations' requests and responses reach, by name. */
export function sdkStructures(operations: readonly Operation[]): Map<string, SdkStructure> {
	const found = new Map<string, SdkStructure>();
	const waiting = operations.flatMap((operation) => {
		const [, , , , input, output] = operationSchema(operation.name);
		return [NormalizedSchema.of(input), NormalizedSchema.of(output)];
	});
	for (let schema = waiting.pop(); schema; schema = waiting.pop()) {
		const structure = readStructure(schema);
		if (found.has(structure.name)) continue;
		found.set(structure.name, structure);
		for (const [, member] of schema.structIterator()) {
			const inner = member.isListSchema() ? member.getValueSchema() : member;
			if (inner.isStructSchema()) waiting.push(inner);
		}
	}
	return found;
}

/** Values of one of the SDK's enumerations, or undefined when that is none. */
export function sdkEnum(name: string): string[] | undefined {
	const value = exported[name];
	if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
	return Object.values(value as { [key: string]: string });
}

/** What the type declarations say of a structure's members. */
export function sdkDeclared(structure: string): Map<string, Declared> | undefined {
	return declarations.get(structure);
}

type Ref = Parameters<typeof NormalizedSchema.of>[0];
type OperationSchema = readonly [number, string, string, { http: [string, string, number] }, Ref, Ref];

function operationSchema(name: string): OperationSchema {
	return arrayAt(`${name}$`) as unknown as OperationSchema;
}

function arrayAt(name: string): readonly unknown[] {
	const value = exported[name];
	if (!Array.isArray(value)) throw new Error(`The SDK exports no schema ${name}`);
	return value;
}

function readStructure(schema: NormalizedSchema): SdkStructure {
	const name = nameOf(schema);
	// The seventh entry of a structure's schema counts its required members, which stand first.
	const required = Number((schema.getSchema() as readonly unknown[])[6] ?? 0);
	const members = [...schema.structIterator()].map(
		([member, inner], index) => [member, readMember(name, member, inner, index < required)] as const,
	);
	return { name, members: new Map(members) };
}

function readMember(structure: string, name: string, schema: NormalizedSchema, required: boolean): SdkMember {
	const traits = schema.getMergedTraits();
	const declared = declarations.get(structure)?.get(name);
	if (!declared) throw new Error(`The SDK's declarations lack ${structure}.${name}: has their layout changed?`);
	return {
		type: typeOf(schema),
		required,
		deprecated: declared.deprecated,
		sensitive: Boolean(traits.sensitive),
		enum: sdkEnum(declared.type) ? declared.type : undefined,
		...placeOf(traits, name),
		payload: Boolean(traits.httpPayload),
		xml: traits.xmlName,
		flattened: Boolean(traits.xmlFlattened),
	};
}

function placeOf(traits: ReturnType<NormalizedSchema["getMergedTraits"]>, name: string): Pick<SdkMember, "in" | "as"> {
	if (traits.httpHeader) return { in: "header", as: traits.httpHeader };
	if (traits.httpQuery) return { in: "querystring", as: traits.httpQuery };
	if (traits.httpLabel) return { in: "uri", as: name };
	return { in: undefined, as: undefined };
}

function typeOf(schema: NormalizedSchema): SdkType {
	if (schema.isStructSchema()) return { structure: nameOf(schema) };
	if (!schema.isListSchema()) return scalarOf(schema);
	const item = schema.getValueSchema();
	return {
		list: item.isStructSchema() ? nameOf(item) : scalarOf(item),
		xml: item.getMergedTraits().xmlName ?? "member",
	};
}

function scalarOf(schema: NormalizedSchema): "string" | "number" | "boolean" | "timestamp" {
	if (schema.isStringSchema()) return "string";
	if (schema.isNumericSchema()) return "number";
	if (schema.isBooleanSchema()) return "boolean";
	if (schema.isTimestampSchema()) return "timestamp";
	throw new Error(`The SDK has a kind of value that the schema has no type for: ${schema.getName(true)}`);
}

function nameOf(schema: NormalizedSchema): string {
	const name = schema.getName();
	if (!name) throw new Error("The SDK has a structure without a name");
	return name;
}

/** Reads the members of all interfaces: one a line, with its comment before it. */
function readDeclarations(files: readonly string[]): Map<string, Map<string, Declared>> {
	const interfaces = new Map<string, Map<string, Declared>>();
	for (const file of files) {
		let current = new Map<string, Declared>();
		let deprecated = false;
		for (const line of readFileSync(join(packageFolder, "dist-types/models", `${file}.d.ts`), "utf8").split("\n")) {
			const opening = /^export interface (\w+) \{$/.exec(line)?.[1];
			const member = /^ {4}(\w+)(\??): (\w+)(?:\[\])? \| undefined;$/.exec(line);
			if (opening) {
				current = new Map();
				interfaces.set(opening, current);
				deprecated = false;
			}
			if (/^ *\* @deprecated\b/.test(line)) deprecated = true;
			if (!member) continue;
			current.set(member[1] ?? "", { optional: member[2] === "?", deprecated, type: member[3] ?? "" });
			deprecated = false;
		}
	}
	return interfaces;
}

/** Error codes that an operation's declaration lists, without the one that stands for all others. */
function thrownBy(operation: string): string[] {
	const file = join(packageFolder, "dist-types/commands", `${operation}Command.d.ts`);
	const listed = [...readFileSync(file, "utf8").matchAll(/@throws \{@link (\w+)\}/g)].map((match) => match[1] ?? "");
	return listed.filter((code) => code !== "CloudFrontServiceException");
}

function statusOf(code: string): number {
	return (arrayAt(`${code}$`)[3] as { httpError: number }).httpError;
}
