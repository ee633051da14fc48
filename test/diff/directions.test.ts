import { describe, expect, it } from "vitest";
import { compareDocuments } from "../../src/diff/compare";
import type { Document } from "../../src/document/document";
import type { Direction } from "./bends";
import { baseConfig, documentOf } from "./configs";
import { directions } from "./directions";

function toVersions({ a, b }: Direction): [Document, Document] {
	const config = baseConfig();
	a?.(config);
	const first = documentOf(config);
	b(config);
	return [first, documentOf(config)];
}

function tell(before: Document, after: Document): string[] {
	const { changes } = compareDocuments(before, after, { findings: false });
	return changes.map(({ effect, sentence }) => `${effect ?? "none"}: ${sentence}`);
}

describe("what changes say in both directions", () => {
	it.each(directions.map((one) => [one.name, one] as const))("%s", (_, one) => {
		const [first, second] = toVersions(one);
		expect({ there: tell(first, second), back: tell(second, first) }).toEqual({ there: one.there, back: one.back });
	});
});
