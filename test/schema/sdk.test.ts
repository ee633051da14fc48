import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Member, MemberType, Structure } from "../../src/schema/definitions";
import { enums } from "../../src/schema/enums";
import { apiErrors } from "../../src/schema/errors";
import {
	allOperations,
	allStructures,
	enumOf,
	isMemberInVersion,
	isMemberRequired,
	structureOf,
} from "../../src/schema/schema";
import { behaviorMembers } from "../../src/schema/structures/behaviors/behaviorMembers";
import { getByVersion, NEWEST_VERSION } from "../../src/schema/versions";
import {
	type SdkMember,
	type SdkStructure,
	type SdkType,
	sdkDeclared,
	sdkEnum,
	sdkOperation,
	sdkStructures,
	sdkVersion,
} from "./sdkModel";

const FOLDER = "src/schema/structures";
const FILES = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).map((file) => file.split(path.sep).join("/"));

const operations = allOperations.filter((operation) => operation.until === undefined);
const structures = sdkStructures(operations);

/** What the SDK lacks may have ended, or be younger than the SDK that is installed. */
const NOT_IN_SDK = `is not in @aws-sdk/client-cloudfront ${sdkVersion}: if it is new, update that package; if the API has dropped it, give it an until`;

/** Where the SDK departs from the service's model by its own choice. */
const DEPARTURES: { readonly [member: string]: string } = {
	// The model says string; the SDK turns it into a number for its callers.
	"ListDistributionsRequest.MaxItems": "type",
	"ListDistributionsByWebACLIdRequest.MaxItems": "type",
};

describe(`the AWS SDK's schema (${sdkVersion})`, () => {
	it("has no structure or member that ours lacks or has differently", () => {
		expect([...structures.values()].flatMap(structureDifferences)).toEqual([]);
	});

	it("has every structure and member that ours keeps in the newest version", () => {
		expect(allStructures.flatMap(leftOver)).toEqual([]);
	});

	it("has the values of our enumerations, and no others", () => {
		const used = [...structures.values()].flatMap((structure) =>
			[...structure.members.values()].flatMap((member) => member.enum ?? []),
		);
		expect([...new Set([...used, ...Object.keys(enums)])].flatMap((name) => enumDifferences(name))).toEqual([]);
	});

	it.each(operations)("has $name as ours", (operation) => {
		const theirs = sdkOperation(operation.name);
		expect({ method: theirs.method, path: theirs.path, success: theirs.success }).toEqual({
			method: operation.method,
			path: operation.path.replace("{apiVersion}", NEWEST_VERSION),
			success: operation.success,
		});
		expect(theirs.request.name).toBe(operation.request.structure);
		expect(payloadOf(theirs.request)).toEqual({ payload: operation.request.payload, root: operation.request.root });
		expect(theirs.response.name).toBe(operation.response?.structure);
		expect(payloadOf(theirs.response)).toEqual({
			payload: operation.response?.payload,
			root: operation.response?.root,
		});
	});

	it.each(operations)("lists the error codes of $name as ours", (operation) => {
		const theirs = sdkOperation(operation.name).errors;
		const known: { readonly [code: string]: { status: number } } = apiErrors;
		const ours = new Map(Object.keys(operation.errors).map((code) => [code, known[code]?.status]));
		const sorted = (codes: Map<string, number | undefined>) => [...codes].sort(([a], [b]) => (a < b ? -1 : 1));
		expect(sorted(ours), "src/schema/operations.ts (codes) and src/schema/errors.ts (statuses)").toEqual(
			sorted(theirs),
		);
	});

	it("says the same about required members in its type declarations", () => {
		const contrary = [...structures.values()].flatMap((structure) =>
			[...structure.members]
				.filter(([name, member]) => sdkDeclared(structure.name)?.get(name)?.optional === member.required)
				.map(([name]) => `${structure.name}.${name}`),
		);
		expect(contrary).toEqual([]);
	});
});

describe("the comparison itself", () => {
	const origin = structures.get("Origin");
	const withMember = (name: string, changes: Partial<SdkMember>): SdkStructure => {
		const base = origin?.members.get("OriginPath");
		if (!origin || !base) throw new Error("The SDK has no Origin.OriginPath");
		return { ...origin, members: new Map([[name, { ...base, ...changes }]]) };
	};

	it("sees all structures of the configuration", () => {
		const ours = allStructures.filter((structure) => structure.config && structure.until === undefined);
		expect(ours.filter((structure) => !structures.has(structure.name))).toEqual([]);
		expect(structures.size).toBe(allStructures.filter((structure) => structure.until === undefined).length);
	});

	it("tells a new structure, member and value", () => {
		expect(structureDifferences({ name: "NewConfig", members: new Map() })).toEqual([
			"a file NewConfig.ts below src/schema/structures: add the structure NewConfig and register it in all.ts",
		]);
		expect(structureDifferences(withMember("OriginColor", { required: true }))).toEqual([
			'src/schema/structures/origins/Origin.ts: add the member OriginColor: { type: "string", required: true, since: "2020-05-31", … }',
		]);
		expect(enumDifferences("PriceClass", ["PriceClass_100", "PriceClass_200", "PriceClass_All", "Moon"])).toEqual([
			'src/schema/enums.ts: add the value "Moon" to PriceClass',
			`src/schema/enums.ts: PriceClass "None" ${NOT_IN_SDK}`,
		]);
	});

	it("tells a member that only we have, whether it ended or the SDK is older", () => {
		const ours = structureOf("Origin");
		if (!ours) throw new Error("There is no Origin");
		const withNew: Structure = {
			...ours,
			members: { ...ours.members, OriginColor: { type: "string", doc: { line: "" } } },
		};
		expect(leftOver(withNew)).toEqual([`src/schema/structures/origins/Origin.ts: OriginColor ${NOT_IN_SDK}`]);
	});

	it("tells every kind of difference", () => {
		const changes: Partial<SdkMember>[] = [
			{ type: "number" },
			{ type: { list: "string", xml: "Path" } },
			{ required: true },
			{ deprecated: true },
			{ sensitive: true },
			{ enum: "PriceClass" },
			{ in: "header", as: "Path" },
			{ payload: true },
			{ xml: "Path" },
			{ flattened: true },
		];
		for (const change of changes) {
			const told = structureDifferences(withMember("OriginPath", change));
			expect(told.length, JSON.stringify(change)).toBe("as" in change ? 2 : 1);
			expect(told[0]).toContain("src/schema/structures/origins/Origin.ts: OriginPath: ");
		}
	});

	it("names the file that behaviors share", () => {
		const behavior: SdkStructure = { name: "DefaultCacheBehavior", members: new Map() };
		const compress = structures.get("DefaultCacheBehavior")?.members.get("Compress");
		if (compress) behavior.members.set("Compress", { ...compress, required: true });
		expect(structureDifferences(behavior)).toEqual([
			"src/schema/structures/behaviors/behaviorMembers.ts: Compress: required is false, in the SDK true",
		]);
	});
});

/** What the SDK has of a structure and ours lacks or has differently, as instructions. */
function structureDifferences(theirs: SdkStructure): string[] {
	const ours = structureOf(theirs.name);
	if (!ours) {
		return [
			`${fileOf(theirs.name)}: add the structure ${theirs.name} and register it in all.ts`,
			...[...theirs.members].map(([name, member]) => missing(theirs.name, name, member)),
		];
	}
	return [...theirs.members].flatMap(([name, member]) => {
		const known = Object.hasOwn(ours.members, name) ? ours.members[name] : undefined;
		if (!known || !isMemberInVersion(ours, known, NEWEST_VERSION)) return [missing(theirs.name, name, member)];
		return memberDifferences(theirs.name, name, known, member);
	});
}

function missing(structure: string, name: string, member: SdkMember): string {
	const required = member.required ? "required: true, " : "";
	const type = JSON.stringify(member.type)
		.replace(/"(\w+)":/g, " $1: ")
		.replace(/\}$/, " }");
	return `${fileOf(structure, name)}: add the member ${name}: { type: ${type}, ${required}since: "${NEWEST_VERSION}", … }`;
}

function memberDifferences(structure: string, name: string, ours: Member, theirs: SdkMember): string[] {
	const facts: [what: string, ours: unknown, theirs: unknown][] = [
		["type", simplified(ours.type), theirs.type],
		["required", isMemberRequired(ours, NEWEST_VERSION), theirs.required],
		["deprecated", getByVersion(ours.deprecated, NEWEST_VERSION) ?? false, theirs.deprecated],
		["sensitive", getByVersion(ours.sensitive, NEWEST_VERSION) ?? false, theirs.sensitive],
		["enum", ours.enum, theirs.enum],
		["in", ours.in, theirs.in],
		["as", ours.as, theirs.as],
		["payload", ours.payload ?? false, theirs.payload],
		// The body's root is checked with its operation; no other element is named otherwise than its member.
		["XML name", undefined, theirs.payload ? undefined : theirs.xml],
		["flattened list", false, theirs.flattened],
	];
	return facts
		.filter(([what, mine, sdk]) => JSON.stringify(mine) !== JSON.stringify(sdk) && !departs(structure, name, what))
		.map(
			([what, mine, sdk]) => `${fileOf(structure, name)}: ${name}: ${what} is ${show(mine)}, in the SDK ${show(sdk)}`,
		);
}

function departs(structure: string, name: string, what: string): boolean {
	const member = `${structure}.${name}`;
	return Object.hasOwn(DEPARTURES, member) && DEPARTURES[member] === what;
}

/** Our type in the SDK's terms. */
function simplified(type: MemberType): SdkType {
	if (typeof type !== "string") return "list" in type ? { list: simplifiedName(type.list), xml: type.xml } : type;
	return simplifiedName(type) as SdkType;
}

function simplifiedName(name: string): string {
	return name === "integer" || name === "long" ? "number" : name;
}

function show(value: unknown): string {
	return value === undefined ? "absent" : JSON.stringify(value);
}

/** Members of ours that the installed SDK does not have although nothing says that they ended. */
function leftOver(ours: Structure): string[] {
	if (ours.until !== undefined) return [];
	const theirs = structures.get(ours.name);
	if (!theirs) return [`${fileOf(ours.name)}: ${ours.name} ${NOT_IN_SDK}`];
	return Object.entries(ours.members)
		.filter(([name, member]) => isMemberInVersion(ours, member, NEWEST_VERSION) && !theirs.members.has(name))
		.map(([name]) => `${fileOf(ours.name, name)}: ${name} ${NOT_IN_SDK}`);
}

function enumDifferences(name: string, theirs = sdkEnum(name)): string[] {
	if (!theirs) return [`src/schema/enums.ts: the enumeration ${name} ${NOT_IN_SDK}`];
	const ours = enumOf(name);
	if (!ours) return [`src/schema/enums.ts: add the enumeration ${name} with the values ${theirs.join(", ")}`];
	return [
		...theirs
			.filter((value) => !Object.hasOwn(ours.values, value))
			.map((value) => `src/schema/enums.ts: add the value ${JSON.stringify(value)} to ${name}`),
		...Object.keys(ours.values)
			.filter((value) => !theirs.includes(value))
			.map((value) => `src/schema/enums.ts: ${name} ${JSON.stringify(value)} ${NOT_IN_SDK}`),
	];
}

/** Member that is the body, and name of the root element. */
function payloadOf(structure: SdkStructure): { payload: string | undefined; root: string | undefined } {
	const found = [...structure.members].find(([, member]) => member.payload);
	if (!found) return { payload: undefined, root: undefined };
	const [payload, { type, xml }] = found;
	const inner = typeof type === "object" && "structure" in type ? type.structure : undefined;
	return { payload, root: xml ?? inner };
}

function fileOf(structure: string, member?: string): string {
	const isShared =
		member !== undefined && structure.endsWith("CacheBehavior") && Object.hasOwn(behaviorMembers, member);
	const name = `${isShared ? "behaviorMembers" : structure}.ts`;
	const file = FILES.find((one) => one === name || one.endsWith(`/${name}`));
	return file ? `${FOLDER}/${file}` : `a file ${name} below ${FOLDER}`;
}
