import { signal } from "@preact/signals";
import type { CatalogueCase } from "../../rules/catalogue";

const cases = signal<ReadonlyMap<string, CatalogueCase> | null>(null);
let isRequested = false;

/** The pages of the rules; null until their code, which is large, has been fetched. */
export function useRuleCases(): ReadonlyMap<string, CatalogueCase> | null {
	if (!isRequested) {
		isRequested = true;
		void import("../../rules/catalogue").then((catalogue) => {
			cases.value = catalogue.casesById;
		});
	}
	return cases.value;
}
