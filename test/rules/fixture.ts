import type { FormatName } from "../../src/document/formatTraits";
import type { Value } from "../../src/document/value";
import { readDocuments } from "../../src/formats/read";
import { writeDocument } from "../../src/formats/write";
import type { ApiVersion } from "../../src/schema/versions";
import { bases } from "./bases";

/** A config in boto3's names and types, free to be bent. */
export type Config = { [member: string]: Config } & Config[] & string & number & boolean;

export interface Fixture {
	name: string;
	/** `classic`: ForwardedValues, API version 2017-03-25. `modern`: policies, 2020-05-31. Neither has any finding. */
	base: keyof typeof bases;
	/** Format in which the config is written before it is read; JSON when absent. */
	format?: FormatName;
	apiVersion?: ApiVersion;
	operation?: "create" | "update";
	/** Bends the base. */
	change?: (config: Config) => void;
	/** Bends the text, for what no value can express. */
	changeText?: (text: string) => string;
	/** Bends the base into the config that the update starts from. */
	before?: (config: Config) => void;
	/** Every finding of the rule under test, as `id path`; ` (incomplete)` behind when it is. Empty: it passes. */
	findings: string[];
	/** Findings of other rules that the change brings about, as `id path`; notes (`info`) may be left out. */
	also?: string[];
}

/** A fresh copy of a base config. */
export function baseConfig(base: Fixture["base"]): Config {
	return structuredClone(bases[base].config) as unknown as Config;
}

/** The base as a text in a format, bent. */
export function textOf(fixture: Fixture, change = fixture.change): string {
	const config = baseConfig(fixture.base);
	change?.(config);
	const json = JSON.stringify(config as unknown as Value, null, 4);
	const format = fixture.format ?? "json";
	if (format === "json") return json;
	const [document] = readDocuments(json, { format: "json" }).documents;
	if (!document) throw new Error(`${fixture.name}: the bent base does not read`);
	return writeDocument(document, format, fixture.apiVersion ?? bases[fixture.base].apiVersion).text;
}
