import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readDocuments } from "../../src/formats/read";
import type { Finding } from "../../src/rules/finding";
import { checkStrictly } from "./strictly";

const OWN = path.resolve("test/samples/wellmade");
const CORPUS = path.resolve("../shared/corpus/wellmade");

/** What has to be named of each trap, by the beginning of its file's name. */
const TRAPS: { readonly [name: string]: readonly string[] } = {
	"p1-": ["vpc-origin-grpc", "vpc-origin-lambda", "grpc-lambda"],
	"p2-": ["InvalidArgument/viewer-mtls"],
	"p3-": ["origin-mtls-region", "origin-mtls-grpc", "origin-mtls-lambda"],
	"p4-": ["InvalidArgument/tenant-forbidden"],
	"p5-": ["anycast-price-class"],
	"p6-": ["host-forwarded-breaks"],
	"p8-": ["personal-outside-key"],
	"p10-": ["origin-group-criteria"],
	"p11-": ["continuous-deployment-timeout"],
	"p12-": ["access-point-signature", "log-bucket-region"],
};
/** A site of 2017 with real faults: it hears more than a well-made one. */
const FAULTY = "07-";
const MOST_FINDINGS = 2;
const MOST_NOTES = 2;

function findingsOf(file: string): Finding[] {
	const [document] = readDocuments(readFileSync(file, "utf8")).documents;
	if (!document) throw new Error(`No configuration in ${file}`);
	return checkStrictly(document);
}

for (const folder of [OWN, CORPUS]) {
	const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
	describe.skipIf(files.length === 0)(path.basename(path.dirname(folder)), () => {
		const good = files.filter((name) => !name.startsWith("p") && !name.startsWith(FAULTY));
		test.each(good)("%s is left in peace", (name) => {
			const all = findingsOf(path.join(folder, name));
			const notes = all.filter(({ severity }) => severity === "info").map(({ rule }) => rule);
			const findings = all.filter(({ severity }) => severity !== "info").map(({ rule }) => rule);
			expect(findings.length, findings.join(", ")).toBeLessThanOrEqual(MOST_FINDINGS);
			expect(notes.length, notes.join(", ")).toBeLessThanOrEqual(MOST_NOTES);
		});

		test.each(files.filter((name) => name.startsWith("p")))("the trap of %s is named", (name) => {
			const findings = findingsOf(path.join(folder, name));
			// CloudFront accepts them; the one of tenants has members that it rejects besides.
			const errors = findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule);
			if (!name.startsWith("p4-")) expect(errors).toEqual([]);
			const named = findings
				.filter(({ severity }) => severity === "error" || severity === "warning")
				.map(({ rule }) => rule);
			const expected = TRAPS[name.slice(0, name.indexOf("-") + 1)];
			expect(expected, `${name} has no line in TRAPS`).toBeDefined();
			expect(named).toEqual(expect.arrayContaining([...(expected ?? [])]));
		});
	});
}
