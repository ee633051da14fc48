import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Doc } from "../../src/schema/definitions";
import { enums } from "../../src/schema/enums";
import { apiErrors } from "../../src/schema/errors";
import { parseDoc, resolveLink } from "../../src/schema/links";
import { allOperations, allStructures, enumOf } from "../../src/schema/schema";
import { getByVersion, NEWEST_VERSION } from "../../src/schema/versions";

/** Most characters of each part, as definitions.ts states them; that of examples is ours. */
const LIMITS = {
	line: 160,
	more: 600,
	watch: 260,
	absent: 200,
	limits: 200,
	versions: 260,
	instead: 160,
	example: 200,
};
const WATCH_ITEMS = 4;
const VALUE_LIMIT = 220;
const ERROR_LIMITS = { meaning: 160, cause: 220, remedy: 220 };
const GZIP_LIMIT = 60_000;

interface Text {
	/** What it is about and which part it is, for the message. */
	where: string;
	text: string;
	limit: number;
}

const docs: [where: string, doc: Doc][] = [
	...allStructures.flatMap((structure): [string, Doc][] => [
		[structure.name, structure.doc],
		...Object.entries(structure.members).map(([name, { doc }]): [string, Doc] => [`${structure.name}.${name}`, doc]),
	]),
	...allOperations.map(({ name, doc }): [string, Doc] => [name, doc]),
];

const values: Text[] = Object.keys(enums).flatMap((name) =>
	Object.entries(enumOf(name)?.values ?? {}).map(([value, { doc }]) => ({
		where: `enum:${name}.${value}`,
		text: doc,
		limit: VALUE_LIMIT,
	})),
);

const errorTexts: Text[] = Object.entries(apiErrors).flatMap(([code, { meaning, cause, remedy }]) =>
	Object.entries({ meaning, cause, remedy }).map(([part, text]) => ({
		where: `error:${code} ${part}`,
		text,
		limit: ERROR_LIMITS[part as keyof typeof ERROR_LIMITS],
	})),
);

const texts = [...docs.flatMap(([where, doc]) => partsOf(where, doc)), ...values, ...errorTexts];

describe("the docs", () => {
	it("are there for every structure, member and operation", () => {
		expect(docs.filter(([, doc]) => doc.line.trim() === "").map(([where]) => where)).toEqual([]);
	});

	it("are there for every enum value", () => {
		expect(values.filter(({ text }) => text.trim() === "").map(({ where }) => where)).toEqual([]);
	});

	it("are there for every error code: meaning, cause and remedy", () => {
		expect(errorTexts.filter(({ text }) => text.trim() === "").map(({ where }) => where)).toEqual([]);
	});

	it("say what replaces each deprecated member", () => {
		const silent = allStructures.flatMap((structure) =>
			Object.entries(structure.members)
				.filter(([, { deprecated, doc }]) => getByVersion(deprecated, NEWEST_VERSION) && !doc.instead)
				.map(([name]) => `${structure.name}.${name}`),
		);
		expect(silent).toEqual([]);
	});

	it("link only to names that the schema has", () => {
		const broken = texts.flatMap(({ where, text }) =>
			parseDoc(text).flatMap((part) =>
				part.kind === "link" && !resolveLink(part.target) ? [`${where}: ${part.target}`] : [],
			),
		);
		expect(broken).toEqual([]);
	});

	it("leave no mark without its partner", () => {
		const unpaired = texts.filter(({ text }) =>
			parseDoc(text).some((part) => part.kind === "text" && /`|\[\[|\]\]/.test(part.text)),
		);
		expect(unpaired.map(({ where }) => where)).toEqual([]);
	});

	it("keep to the limit of each part", () => {
		const long = texts.filter(({ text, limit }) => text.length > limit);
		expect(long.map(({ where, text, limit }) => `${where}: ${text.length} of ${limit}`)).toEqual([]);
		const many = docs.filter(([, doc]) => (doc.watch?.length ?? 0) > WATCH_ITEMS);
		expect(many.map(([where]) => where)).toEqual([]);
	});

	it("have no empty or unfinished parts", () => {
		const odd = texts.filter(({ where, text }) => text !== text.trim() || (text === "" && !where.endsWith(" line")));
		expect(odd.map(({ where }) => where)).toEqual([]);
	});

	it(`take less than ${GZIP_LIMIT} bytes together, zipped`, () => {
		// Members that two structures share are one object, and are shipped once.
		const shipped = { docs: [...new Set(docs.map(([, doc]) => doc))], values, errorTexts };
		expect(gzipSync(JSON.stringify(shipped)).length).toBeLessThan(GZIP_LIMIT);
	});
});

function partsOf(where: string, doc: Doc): Text[] {
	const { watch = [], ...single } = doc;
	return [
		...Object.entries(single).map(([part, text]) => ({
			where: `${where} ${part}`,
			text,
			limit: LIMITS[part as keyof typeof LIMITS],
		})),
		...watch.map((text, index) => ({ where: `${where} watch ${index + 1}`, text, limit: LIMITS.watch })),
	];
}
