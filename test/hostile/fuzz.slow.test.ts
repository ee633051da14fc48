import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdits } from "../../src/document/edit";
import { readDocuments } from "../../src/formats/read";
import { structure } from "../arbitrary";
import { checkStrictly } from "../rules/strictly";
import { toPython, toXml } from "./config";
import { doEverything, judge } from "./pipeline";

/** Set by `npm run fuzz`: random texts for so long, from another seed each time. Otherwise the same texts on every machine. */
const SECONDS = Number(process.env.FUZZ_SECONDS ?? 0);
const SEED = 20140531;
const PROPERTIES = 4;

const TIMEOUT = SECONDS * 1000 + 60_000;

/** @param runs how many texts, unless `npm run fuzz` says how long */
function holds<T>(texts: fc.Arbitrary<T>, runs: number, property: (text: T) => unknown): void {
	const run = (text: T) => void property(text);
	const extent =
		SECONDS > 0
			? { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: (SECONDS * 1000) / PROPERTIES }
			: { numRuns: runs, seed: SEED };
	fc.assert(fc.property(texts, run), extent);
}

/** Pieces that the formats are made of, and that hostile texts have been made of. */
const PIECES = [
	..."{}[]()<>,:;=\"'`\\/&#*-+.|~$ \n\r\t\0",
	...[
		"</",
		"/>",
		"<!--",
		"-->",
		"<![CDATA[",
		"]]>",
		"<?xml ",
		"?>",
		"<!DOCTYPE ",
		"<!ENTITY a 'b'>",
		"&amp;",
		"&#x41;",
		"&#0;",
	],
	...[
		"'''",
		'"""',
		"u'",
		"rb'",
		"f'",
		"\\u12",
		"\\ud83d",
		"\\x",
		"\\\n",
		"//",
		"/*",
		"*/",
		"# ",
		"True",
		"None",
		"null",
		"tru",
	],
	...[
		"1e999",
		"-0",
		"0x1f",
		"1_000",
		"NaN",
		"9007199254740993",
		"00",
		".5",
		"datetime.datetime(2020, 1, 1)",
		"tzutc()",
	],
	...[
		"create_distribution(",
		"DistributionConfig=",
		"DistributionConfig",
		"Quantity",
		"Items",
		"CacheBehaviors",
		"Origins",
	],
	...[
		"PathPattern",
		"TargetOriginId",
		"Id",
		"Error",
		"Code",
		"ResponseMetadata",
		"contentString",
		"body",
		"log",
		"entries",
	],
	...[
		"__proto__",
		"constructor",
		"\u202e",
		"\u200b",
		"\ufeff",
		"\ud800",
		"é",
		"𝒂",
		"lambda x: x",
		"x if y else z",
		"**",
		"@",
		"...",
	],
	...[
		'"a": 1',
		'{"a":',
		"<a b='c'>",
		"</a>",
		"<a/>",
		"eyJhIjoxfQ==",
		"%7B%22a%22%3A1%7D",
		"xmlns=",
		"http://cloudfront.amazonaws.com/doc/2015-04-17/",
	],
];

const soup = fc
	.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 4 })), { maxLength: 60 })
	.map((pieces) => pieces.join(""));

/** Random configs that are well formed, in all three formats, alone and in what the SDKs put around them. */
const configTexts = fc
	.tuple(
		structure("DistributionConfig"),
		fc.constantFrom<(value: object) => string>(
			(value) => toXml("DistributionConfig", value),
			(value) => toXml("Distribution", { Id: "E1", DistributionConfig: value }),
			toPython,
			(value) => `response = client.update_distribution(Id='E1', DistributionConfig=${toPython(value)})`,
			(value) => JSON.stringify(value),
			(value) => JSON.stringify({ ETag: "E", DistributionConfig: value }, null, 2),
			(value) => JSON.stringify({ body: JSON.stringify(value) }),
		),
	)
	.map(([value, write]) => write(value));

interface Cut {
	at: number;
	length: number;
	put: string;
}

const cuts: fc.Arbitrary<Cut[]> = fc.array(
	fc.record({
		at: fc.double({ min: 0, max: 1, noNaN: true }),
		length: fc.oneof({ weight: 3, arbitrary: fc.nat(6) }, { weight: 1, arbitrary: fc.nat(200) }),
		put: fc.oneof(fc.constant(""), fc.constantFrom(...PIECES), soup),
	}),
	{ minLength: 1, maxLength: 5 },
);

function spoil(text: string, wanted: readonly Cut[]): string {
	let spoiled = text;
	for (const { at, length, put } of wanted) {
		const start = Math.floor(at * spoiled.length);
		spoiled = spoiled.slice(0, start) + put + spoiled.slice(start + length);
	}
	return spoiled;
}

const spoiled = fc.tuple(configTexts, cuts).map(([text, wanted]) => spoil(text, wanted));

describe("random texts", { timeout: TIMEOUT }, () => {
	test("any pieces are read or refused, and everything can be done with what was read", () => {
		holds(soup, 600, doEverything);
	});

	test("any config that was cut, patched and mixed up", () => {
		holds(spoiled, 40, doEverything);
	});

	test("a config inside something of any kind", () => {
		holds(
			fc.tuple(soup, configTexts, soup).map(([before, config, after]) => before + config + after),
			120,
			judge,
		);
	});

	test("every single fix leaves a text that can be read, and never loses the config", () => {
		holds(fc.oneof(configTexts, spoiled), 40, (text) => {
			for (const document of readDocuments(text).documents.slice(0, 3)) {
				for (const { fix } of checkStrictly(document).slice(0, 30)) {
					if (!fix) continue;
					// As the workbench does: what the format is has been settled.
					const { documents } = judge(applyEdits(text, fix.edits), { format: document.format });
					expect(documents.length, fix.title).toBeGreaterThan(0);
				}
			}
		});
	});
});
