import { KINDS, type Rule, type RuleCase } from "./rule";

/** Every rule by its file. To add one: a file in the folder of its topic that exports `rule`. */
export const ruleFiles: { readonly [file: string]: Rule } = import.meta.glob<Rule>(
	["./*/*.ts", "!./{reports,shared}/*.ts"],
	{ eager: true, import: "rule" },
);

/** Every rule: what CloudFront refuses first, then what it does silently; within a kind by file. */
export const allRules: readonly Rule[] = Object.values(ruleFiles).sort(
	(a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
);

const filesByRule: ReadonlyMap<Rule, string> = new Map(
	Object.entries(ruleFiles).map(([file, rule]) => [rule, file.replace(/^\.\/|\.ts$/g, "")]),
);

/** File of a rule of the catalogue below src/rules, such as `caching/ttlOrder`; null for any other rule. */
export function getRuleFile(rule: Rule): string | null {
	return filesByRule.get(rule) ?? null;
}

/** Every case of every rule by its id. */
export const casesById: ReadonlyMap<string, RuleCase> = new Map(allRules.flatMap((rule) => Object.entries(rule.cases)));
