import type { Enumeration } from "../../schema/definitions";
import { enums } from "../../schema/enums";
import { toPlainText } from "../../schema/links";
import { splitMemberId } from "../../schema/memberId";
import { memberOf } from "../../schema/schema";
import { API_VERSIONS } from "../../schema/versions";
import { joinMemberPath, type StructurePath } from "../index/structurePaths";
import { type LookupEntry, WEIGHTS } from "./lookupEntry";

/** One entry for each value of each enumeration. */
export function createValueEntries(places: ReadonlyMap<string, readonly StructurePath[]>): LookupEntry[] {
	const all: [string, Enumeration][] = Object.entries(enums);
	return all.flatMap(([enumName, enumeration]) => {
		const owners = enumeration.usedBy.map(splitMemberId);
		const paths = owners.flatMap(({ structure, member }) =>
			(places.get(structure) ?? []).map(({ path }) => joinMemberPath(path, member)),
		);
		const isNew = owners.every(({ structure, member }) => (memberOf(structure, member)?.released ?? "") > "2023");
		return Object.entries(enumeration.values).map(([value, { since, doc }]): LookupEntry => {
			const target = `enum:${enumName}.${value}`;
			return {
				result: {
					id: `value:${enumName}.${value}`,
					kind: "value",
					name: value,
					summary: toPlainText(doc),
					paths,
					target,
				},
				owners: owners.flatMap(({ structure, member }) => [structure, member]),
				texts: [
					[WEIGHTS.more, doc],
					[WEIGHTS.alias, splitProtocol(value)],
				],
				boost: 10 - API_VERSIONS.indexOf(since) - (isNew ? 30 : 0),
			};
		});
	});
}

/** Separates names and numbers: `TLSv1.2_2021` → "TLS 1.2 2021", `http2and3` → "http 2 and 3". */
function splitProtocol(value: string): string {
	return value.replace(/v(?=\d)/g, " ").replace(/([a-zA-Z])(?=\d)|(\d)(?=[a-zA-Z])/g, "$1$2 ");
}
