import { signal } from "@preact/signals";
import type { RuleCase } from "../../rules/rule";

const cases = signal<ReadonlyMap<string, RuleCase> | null>(null);
let asked = false;

/** The pages of the rules; null until their code, which is large, has been fetched. */
export function useRuleCases(): ReadonlyMap<string, RuleCase> | null {
	if (!asked) {
		asked = true;
		void import("../../rules/catalogue").then((catalogue) => {
			cases.value = catalogue.cases;
		});
	}
	return cases.value;
}
