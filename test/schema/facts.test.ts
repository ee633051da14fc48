import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Member, MemberType, Structure } from "../../src/schema/definitions";
import { enums } from "../../src/schema/enums";
import { apiErrors } from "../../src/schema/errors";
import { allOperations, allStructures, enumOf, foldName, memberOf, structureOf } from "../../src/schema/schema";
import { structures } from "../../src/schema/structures/all";
import { API_VERSIONS, type ByVersion, getByVersion } from "../../src/schema/versions";
import { type Fact, type FieldFacts, type MemberFacts, type OperationFacts, readFacts } from "./factsFile";

const allMembers: { path: string; structure: Structure; name: string; member: Member }[] = allStructures.flatMap(
	(structure) =>
		Object.entries(structure.members).map(([name, member]) => ({
			path: `${structure.name}.${name}`,
			structure,
			name,
			member,
		})),
);

const SCALARS = ["string", "integer", "long", "boolean", "timestamp"];

describe("the schema", () => {
	it("registers every file of structures under its own name", () => {
		const notStructures = ["all.ts", "behaviorMembers.ts"];
		const files = readdirSync(new URL("../../src/schema/structures", import.meta.url), { recursive: true });
		const names = files.map((file) => path.basename(String(file))).filter((name) => name.endsWith(".ts"));
		const expected = names.filter((name) => !notStructures.includes(name)).map((name) => name.replace(/\.ts$/, ""));
		expect(Object.keys(structures).sort()).toEqual(expected.sort());
		expect(Object.entries(structures).filter(([name, structure]) => structure.name !== name)).toEqual([]);
	});

	it("resolves the name of every structure and list item", () => {
		const unresolved = allMembers.filter(({ member }) => {
			if (typeof member.type === "string") return false;
			const name = "list" in member.type ? member.type.list : member.type.structure;
			return !structureOf(name) && !("list" in member.type && SCALARS.includes(name));
		});
		expect(unresolved.map(({ path }) => path)).toEqual([]);
	});

	it("resolves the name of every enumeration, both ways", () => {
		const used = allMembers.flatMap(({ path, member }) =>
			member.enum === undefined ? [] : [`${member.enum} ${path}`],
		);
		const declared = Object.entries(enums).flatMap(([name, { usedBy }]) => usedBy.map((path) => `${name} ${path}`));
		expect(used.sort()).toEqual(declared.sort());
	});

	it("resolves every key and every reference", () => {
		const keys = allStructures.filter(({ name, key }) => key !== undefined && !memberOf(name, key));
		expect(keys.map(({ name }) => name)).toEqual([]);
		const references = allMembers.flatMap(({ path, member }) =>
			(member.refersTo ?? []).filter((target) => !named(target)).map((target) => `${path} → ${target}`),
		);
		expect(references).toEqual([]);
	});

	it("has no two members of a structure that fold alike", () => {
		const alike = allStructures.filter(({ members }) => {
			const names = Object.keys(members);
			return new Set(names.map(foldName)).size !== names.length;
		});
		expect(alike.map(({ name }) => name)).toEqual([]);
	});

	it("knows every error code of every operation, and none besides", () => {
		const answered = new Set(allOperations.flatMap((operation) => Object.keys(operation.errors)));
		expect(Object.keys(apiErrors).sort()).toEqual([...answered].sort());
	});
});

const fields = readFacts<FieldFacts>("fields.json");
const operationFacts = readFacts<OperationFacts>("operations.json");

/** The facts lie beside the project, if at all. Without them the comparison with the AWS SDK remains. */
const describeIf = (facts: unknown): ((name: string, body: () => void) => unknown) =>
	facts ? describe : () => undefined;

describeIf(fields)("the facts on fields", () => {
	const facts = Object.entries(fields?.structures ?? {});
	const memberFacts = facts.flatMap(([structure, { members }]) =>
		members.map((member) => ({ path: `${structure}.${member.name}`, structure, member })),
	);

	it("are about the same API versions", () => {
		expect(API_VERSIONS).toEqual(fields?.apiVersions);
	});

	it("name the same structures", () => {
		const ours = allStructures.map(({ name, since, until, use, config }) => ({ name, since, until, use, config }));
		const theirs = facts.map(([name, { since, until, use, config }]) => ({
			name,
			since,
			until: until ?? undefined,
			use,
			config,
		}));
		expect(byName(ours)).toEqual(byName(theirs));
	});

	it("name the same members in the same order", () => {
		for (const [name, { members }] of facts)
			expect(Object.keys(structureOf(name)?.members ?? {}), name).toEqual(members.map((member) => member.name));
	});

	it.each(memberFacts)("agree on $path in every API version", ({ structure, member }) => {
		const ours = memberOf(structure, member.name);
		expect(ours).toBeDefined();
		if (ours) expect(ourFacts(structure, ours)).toEqual(theirFacts(member));
	});

	it("agree on the enumerations and the first version of each value", () => {
		const theirs = Object.entries(fields?.enums ?? {}).map(([name, { since, usedBy, values }]) => ({
			name,
			since,
			usedBy: [...usedBy].sort(),
			values: Object.entries(values).map(([value, fact]) => [value, fact.since, dayOf(fact.released)]),
		}));
		const ours = Object.keys(enums).map((name) => {
			const known = enumOf(name);
			return {
				name,
				since: known?.since,
				usedBy: [...(known?.usedBy ?? [])].sort(),
				values: Object.entries(known?.values ?? {}).map(([value, { since, released }]) => [value, since, released]),
			};
		});
		expect(byName(ours)).toEqual(byName(theirs));
	});
});

describeIf(operationFacts)("the facts on operations", () => {
	const facts = Object.entries(operationFacts?.operations ?? {});

	it("name the same operations", () => {
		expect(allOperations.map(({ name }) => name).sort()).toEqual(facts.map(([name]) => name).sort());
	});

	it.each(facts)("agree on %s", (name, fact) => {
		const ours = allOperations.find((operation) => operation.name === name);
		const { shape, payload, root } = fact.request;
		expect(ours).toMatchObject({
			method: fact.method,
			path: fact.path,
			success: fact.success,
			since: fact.since,
			request: { structure: shape, ...(payload === undefined ? {} : { payload, root }) },
		});
		expect(ours?.until).toBe(fact.until ?? undefined);
		const response = fact.response;
		expect(ours?.response).toEqual(
			response ? { structure: response.shape, payload: response.payload, root: response.root } : undefined,
		);
	});

	it.each(facts)("agree on the error codes of %s", (name, fact) => {
		const ours = allOperations.find((operation) => operation.name === name)?.errors;
		expect(ours).toEqual(Object.fromEntries(Object.entries(fact.errors).map(([code, { since }]) => [code, since])));
		const known: { readonly [code: string]: { status: number } } = apiErrors;
		for (const [code, { status }] of Object.entries(fact.errors)) expect(known[code]?.status, code).toBe(status);
	});
});

function named(target: string): boolean {
	const [structure = "", member = ""] = target.split(".");
	return memberOf(structure, member) !== undefined;
}

/** What the schema says of a member, spread over all API versions where it may differ. */
function ourFacts(structure: string, member: Member) {
	const owner = structureOf(structure);
	return {
		type: ourType(member.type),
		since: member.since ?? owner?.since,
		until: member.until ?? owner?.until,
		enum: member.enum,
		in: member.in,
		as: member.as,
		payload: member.payload ?? false,
		required: spread(member.required, false),
		deprecated: spread(member.deprecated, false),
		sensitive: spread(member.sensitive, false),
		min: spread(member.min, null),
		max: spread(member.max, null),
		pattern: spread(member.pattern, null),
		released: member.released,
	};
}

function theirFacts(fact: MemberFacts): ReturnType<typeof ourFacts> {
	return {
		type: theirType(fact),
		since: fact.since,
		until: fact.until ?? undefined,
		enum: fact.enum,
		in: fact.in as Member["in"],
		as: fact.as,
		payload: fact.payload ?? false,
		required: spread(fact.required, false),
		deprecated: spread(fact.deprecated, false),
		sensitive: spread(fact.sensitive, false),
		min: spread(fact.min, null),
		max: spread(fact.max, null),
		pattern: spread(fact.pattern, null),
		released: dayOf(fact.released),
	};
}

function ourType(type: MemberType): string {
	if (typeof type === "string") return type;
	return "list" in type ? `list of ${type.list} as ${type.xml}` : `structure ${type.structure}`;
}

function theirType(fact: MemberFacts): string {
	if (fact.type === "list") {
		return `list of ${fact.itemType === "structure" ? fact.item : fact.itemType} as ${fact.itemXml}`;
	}
	// Structures have one shape in all versions; scalars and lists may change theirs without a difference in the data.
	return fact.type === "structure" ? `structure ${fact.shape}` : fact.type;
}

function spread<T>(fact: Fact<T> | ByVersion<T> | undefined, absent: T | null): (T | null)[] {
	return API_VERSIONS.map((version) => getByVersion(fact as ByVersion<T> | undefined, version) ?? absent);
}

/** The day in a release such as "1.3.14 2015-12-17". */
function dayOf(released: string | undefined): string | undefined {
	return released?.split(" ")[1];
}

function byName<T extends { name: string }>(list: readonly T[]): T[] {
	return [...list].sort((a, b) => (a.name < b.name ? -1 : 1));
}
