import type { Rule, RuleCase } from "./rule";

/** Every rule by its file. To add one: a file in the folder of its kind that exports `rule`. */
export const ruleFiles: { readonly [file: string]: Rule } = import.meta.glob<Rule>(
	"./{rejection,effect,security,upgrade}/*.ts",
	{ eager: true, import: "rule" },
);

/** Every rule, in the order of its file's name. */
export const catalogue: readonly Rule[] = Object.values(ruleFiles);

/** Every case of every rule by its id. */
export const cases: ReadonlyMap<string, RuleCase> = new Map(catalogue.flatMap((rule) => Object.entries(rule.cases)));
