import { Failure } from "./run.mjs";

const FILE = /^[a-z][A-Za-z]*\/[a-z][A-Za-z0-9]*$/;
/** `some-words` of our own, or `ErrorCode/some-words` for what CloudFront refuses with that error. */
const ID = /^(?:([A-Z]\w*)\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The files with which a rule begins.
 * @param {readonly string[]} args its file, `topic/name`, and the id of its first case
 * @param {ReadonlyMap<string, { page: string | null }>} casesById all cases that there are
 * @param {(file: string) => boolean} exists whether there is a file of this path from the project's folder
 * @returns {{ [file: string]: string }} text by path
 * @throws {Failure} when they name no rule, or one that there is
 */
export function planRule(args, casesById, exists) {
	const [file = "", id = ""] = args;
	const matched = ID.exec(id);
	if (args.length !== 2 || !FILE.test(file) || !matched) {
		throw new Failure(
			"Usage: npm run new-rule TOPIC/FILE ID\nTOPIC is a folder of src/rules, ID is some-words or ErrorCode/some-words.",
		);
	}
	const known = casesById.get(id);
	if (known) throw new Failure(`There is a case ${id} already: ${known.page}`);
	const texts = {
		[`src/rules/${file}.ts`]: buildRule(id, matched[1]),
		[`test/rules/${file}.fixtures.ts`]: buildFixtures(id),
	};
	const present = Object.keys(texts).find(exists);
	if (present) throw new Failure(`There is a file ${present} already: add the case there.`);
	return texts;
}

/**
 * @param {string} id
 * @param {string | undefined} error the error with which CloudFront refuses it
 */
function buildRule(id, error) {
	const name = /^[a-z]\w*$/.test(id) ? id : `"${id}"`;
	return `import { present } from "../../model/accessors";
import type { Rule } from "../rule";

export const rule: Rule = {
	kind: "${error ? "rejection" : "effect"}",
	on: ["DistributionConfig"],
	cases: {
		${name}: {
			severity: "${error ? "error" : "warning"}",
			title: "",
			why: "",
			basis: "doc",
			source: "",
${error ? `\t\t\terror: "${error}",\n` : ""}			example: {
				bad: '{ "Enabled": true }',
				good: '{ "Enabled": true }',
			},
		},
	},
	check(config, { report }) {
		const place = present(config, "Comment");
		if (place?.string !== "${id}") return;
		report("${id}", place, { message: "" });
	},
};
`;
}

/** @param {string} id */
function buildFixtures(id) {
	return `import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "what it finds",
		base: "modern",
		change: bend({ Comment: "${id}" }),
		findings: ["${id} Comment"],
	},
	{ name: "what it leaves alone", base: "classic", format: "xml", findings: [] },
];
`;
}
