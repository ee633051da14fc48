import { type ApiError, toApiError } from "./apiError";
import { KINDS, type Rule, type RuleCase } from "./rule";

/** Every rule by its file. To add one: `npm run new-rule`, or a file in the folder of its topic that exports `rule`. */
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

/** A case with what follows from where it stands. */
export interface CatalogueCase extends Omit<RuleCase, "error"> {
	readonly error?: ApiError;
	/** Its section of the documentation, from the project's root; null for a rule that is none of the catalogue. */
	readonly page: string | null;
}

/** The cases of rules by their ids. */
export function getCases(rules: readonly Rule[]): ReadonlyMap<string, CatalogueCase> {
	return new Map(
		rules.flatMap((rule) => {
			const file = getRuleFile(rule);
			return Object.entries(rule.cases).map(([id, { error, ...declared }]): [string, CatalogueCase] => [
				id,
				{
					...declared,
					...(error && { error: toApiError(error) }),
					page: file && `docs/rules/${toPagePath(file)}#${toAnchor(id)}`,
				},
			]);
		}),
	);
}

/** Path of a rule's page below docs/rules. */
export function toPagePath(file: string): string {
	return `${file}.md`;
}

/** The anchor that GitHub and GitLab give the heading of a case. */
export function toAnchor(id: string): string {
	return id
		.toLowerCase()
		.replace(/[^\w -]/g, "")
		.replaceAll(" ", "-");
}

/** Every case of every rule by its id. */
export const casesById: ReadonlyMap<string, CatalogueCase> = getCases(allRules);
