import { describe, expect, test } from "vitest";
import type { Document } from "../../../src/document/document";
import { applyEdits } from "../../../src/document/edit";
import type { Value } from "../../../src/document/value";
import { readDocuments } from "../../../src/formats/read";
import { writeDocument } from "../../../src/formats/write";
import type { Finding } from "../../../src/rules/finding";
import { UPDATE_MEMBERS, type UpdateMember } from "../../../src/rules/shared/updateMembers";
import {
	getInnerStructure,
	isMemberInVersion,
	isMemberRequired,
	memberOf,
	structureOf,
} from "../../../src/schema/schema";
import { API_VERSIONS, type ApiVersion } from "../../../src/schema/versions";
import { bases } from "../bases";
import { bend } from "../bend";
import { baseConfig } from "../fixture";
import { checkStrictly } from "../strictly";

/** A config that an update may carry in a version: two custom origins, two behaviors, an error response. */
function configOf(version: ApiVersion): Value {
	const origin = structuredClone(bases.classic.config.Origins.Items[1]);
	const config = baseConfig("classic");
	bend({
		"Origins.Quantity": 3,
		"Origins.Items[2]": { ...origin, Id: "other" } as Value,
		"DefaultCacheBehavior.FieldLevelEncryptionId": "",
		"CacheBehaviors.Items[0].FieldLevelEncryptionId": "",
	})(config);
	return dropYounger(config as unknown as Value, "DistributionConfig", version);
}

/** Leaves out what a version does not know. */
function dropYounger(value: Value, type: string | null, version: ApiVersion): Value {
	if (Array.isArray(value)) return value.map((one) => dropYounger(one, type, version));
	if (typeof value !== "object" || value === null) return value;
	const structure = structureOf(type);
	return Object.fromEntries(
		Object.entries(value).flatMap(([name, inner]) => {
			const member = memberOf(type, name);
			if (!structure || !member || !isMemberInVersion(structure, member, version)) return [];
			return [[name, dropYounger(inner, getInnerStructure(member.type), version)]];
		}),
	);
}

/** Every place of a structure in a config, by its path. */
function placesOf(value: Value, type: string | null, wanted: string, path = ""): [string, { [key: string]: Value }][] {
	if (Array.isArray(value)) return value.flatMap((one, at) => placesOf(one, type, wanted, `${path}[${at}]`));
	if (typeof value !== "object" || value === null) return [];
	const own: [string, { [key: string]: Value }][] = type === wanted ? [[path, value]] : [];
	const inner = Object.entries(value).flatMap(([name, one]) => {
		const member = memberOf(type, name);
		const structure = member ? getInnerStructure(member.type) : null;
		return placesOf(one, structure, wanted, path === "" ? name : `${path}.${name}`);
	});
	return [...own, ...inner];
}

function read(config: Value, format: "json" | "python" | "xml", version: ApiVersion): Document {
	const [document] = readDocuments(JSON.stringify(config), { format: "json" }).documents;
	if (!document) throw new Error("The config does not read");
	return reread(
		format === "json" ? JSON.stringify(config, null, 2) : writeDocument(document, format, version).text,
		version,
	);
}

function reread(text: string, apiVersion: ApiVersion): Document {
	const [document] = readDocuments(text, { apiVersion }).documents;
	if (!document) throw new Error("The text does not read");
	return document;
}

const errorsOf = (document: Document, operation: "create" | "update" = "update") =>
	checkStrictly(document, { operation }).filter(
		(one) => one.severity === "error" && one.rule.endsWith("omitted-members"),
	);
const allErrors = (document: Document) =>
	checkStrictly(document, { operation: "update" }).filter((one) => one.severity === "error");
const named = ({ path, error }: Finding) => `${error?.code} ${path}`;

interface Planted {
	structure: string;
	wanted: UpdateMember;
	version: ApiVersion;
}

const planted = API_VERSIONS.flatMap((version) =>
	Object.entries(UPDATE_MEMBERS).flatMap(([structure, members]) =>
		members.flatMap((wanted): Planted[] => {
			const declared = structureOf(structure);
			const member = memberOf(structure, wanted.member);
			const isThere = declared && member && isMemberInVersion(declared, member, version);
			return isThere && !wanted.isUnsure && wanted.since <= version && !isMemberRequired(member, version)
				? [{ structure, wanted, version }]
				: [];
		}),
	),
);

describe.each(["json", "python", "xml"] as const)("an update in %s", (format) => {
	test("without a member is refused with its code, wherever the member is missing", () => {
		expect(planted.length).toBeGreaterThan(200);
		for (const { structure, wanted, version } of planted) {
			const whole = configOf(version);
			const places = placesOf(whole, "DistributionConfig", structure);
			for (const [index, [path]] of places.entries()) {
				const config = structuredClone(whole);
				const place = placesOf(config, "DistributionConfig", structure)[index]?.[1] ?? {};
				if (!(wanted.member in place)) continue;
				const policy = place.OriginProtocolPolicy;
				if (wanted.member === "OriginSslProtocols" && policy !== "https-only") continue;
				delete place[wanted.member];
				const found = errorsOf(read(config, format, version));
				expect(found.map(named), `${version} ${path}.${wanted.member}`).toEqual([`${wanted.code} ${path}`]);
				expect(errorsOf(read(config, format, version), "create"), version).toEqual([]);
			}
		}
	});

	test("is whole after the fixes, which lead into no other refusal", () => {
		for (const { structure, wanted, version } of planted) {
			const config = configOf(version);
			const place = placesOf(config, "DistributionConfig", structure).at(-1)?.[1] ?? {};
			delete place[wanted.member];
			const document = read(config, format, version);
			const before = allErrors(document).map((one) => one.rule);
			for (const { fix } of errorsOf(document)) {
				if (!fix) continue;
				const fixed = reread(applyEdits(document.source, fix.edits), version);
				const rest = [...before];
				rest.splice(
					rest.findIndex((rule) => rule.endsWith("omitted-members")),
					1,
				);
				expect(
					allErrors(fixed).map((one) => one.rule),
					`${version} ${structure}.${wanted.member}`,
				).toEqual(rest);
			}
		}
	});

	test("as a whole is accepted in every version", () => {
		for (const version of API_VERSIONS) {
			expect(errorsOf(read(configOf(version), format, version)), version).toEqual([]);
		}
	});
});
