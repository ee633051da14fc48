import { describe, expect, test } from "vitest";
import { readDocuments } from "../../src/formats/read";
import { writeDocument } from "../../src/formats/write";
import { bases } from "./bases";
import { bend } from "./bend";
import { baseConfig } from "./fixture";
import { checkStrictly } from "./strictly";

const FORMATS = ["json", "python", "xml"] as const;

/** How people write a config in Python besides a plain dict. */
const CALLS: readonly (readonly [what: string, write: (dict: string) => string])[] = [
	[
		"a call",
		(dict) => `client.update_distribution(Id="E1A2B3C4D5E6F7", IfMatch="E2QWRUHAPOMQZL", DistributionConfig=${dict})`,
	],
	["an assignment", (dict) => `config = ${dict}`],
	["an OrderedDict", (dict) => dict.replaceAll("{", "OrderedDict({").replaceAll("}", "})")],
];

/** A base without a member of its first origin, in a format. */
function textOf(base: keyof typeof bases, format: (typeof FORMATS)[number], without?: string): string {
	const config = baseConfig(base);
	if (without) bend({ [`Origins.Items[0].${without}`]: undefined })(config);
	const [document] = readDocuments(JSON.stringify(config), { format: "json" }).documents;
	if (!document) throw new Error("The base does not read");
	return writeDocument(document, format, bases[base].apiVersion).text;
}

function findingsOf(text: string, base: keyof typeof bases): string[] {
	const { documents } = readDocuments(text, { apiVersion: bases[base].apiVersion });
	return documents.flatMap((document) => checkStrictly(document).map(({ rule, path }) => `${rule} ${path}`));
}

describe.each(FORMATS)("a text in %s that was cut off", (format) => {
	test.each(["classic", "modern"] as const)("of the %s base has no finding, wherever it ends", (base) => {
		const text = textOf(base, format);
		const found: string[] = [];
		// A step that is prime to the indentation, so that it ends in keys, values, tags and between them.
		for (let end = 40; end < text.length; end += 29) {
			found.push(...findingsOf(text.slice(0, end), base).map((one) => `${end} ${one}`));
		}
		expect(found).toEqual([]);
	});

	test("lacks what a structure lacks that was closed before", () => {
		const text = textOf("modern", format, "DomainName");
		const missing = "MalformedXML/missing-required Origins.Items[0]";
		expect(findingsOf(text, "modern")).toContain(missing);
		const behindOrigins = text.indexOf("ViewerProtocolPolicy") - 3;
		expect(findingsOf(text.slice(0, behindOrigins), "modern")).toContain(missing);
		const insideOrigin = text.indexOf("OriginShield");
		expect(findingsOf(text.slice(0, insideOrigin), "modern")).not.toContain(missing);
	});
});

test.each(CALLS)("%s in Python that was cut off has no finding, wherever it ends", (_, write) => {
	const text = write(textOf("modern", "python"));
	const found: string[] = [];
	for (let end = 100; end < text.length; end += 29) {
		found.push(...findingsOf(text.slice(0, end), "modern").map((one) => `${end} ${one}`));
	}
	expect(found).toEqual([]);
});
