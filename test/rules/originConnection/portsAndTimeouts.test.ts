import { expect, test } from "vitest";
import { readDocuments } from "../../../src/formats/read";
import { check } from "../../../src/rules/run";

test("a timeout beyond the default quota is a warning, below the smallest an error", () => {
	const severityOf = (seconds: number) => {
		const text = `{ "HTTPPort": 80, "HTTPSPort": 443, "OriginProtocolPolicy": "https-only", "OriginReadTimeout": ${seconds} }`;
		const [document] = readDocuments(text).documents;
		return document && check(document).find((one) => one.rule === "InvalidOriginReadTimeout/range")?.severity;
	};
	expect([0, 30, 90, 121, 200, 10_000].map(severityOf)).toEqual([
		"error",
		undefined,
		"info",
		"warning",
		"warning",
		"warning",
	]);
});
