import type { CatalogueCase } from "../../rules/catalogue";
import { createLazyValue } from "./lazyValue";

const cases = createLazyValue(async () => (await import("../../rules/catalogue")).casesById);

/** The pages of the rules; null until their code, which is large, has been fetched. */
export function useRuleCases(): ReadonlyMap<string, CatalogueCase> | null {
	return cases.get();
}
