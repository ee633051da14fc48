import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { PersistenceSettings } from "./persistenceSettings";
import type { RuleSettings } from "./ruleSettings";

/** The user's settings. */
export interface SettingsStore {
	rules: Signal<RuleSettings>;
	/** Number of rules with a setting of the user. */
	changedRuleCount: ReadonlySignal<number>;
	/** By default, nothing is stored. */
	persistence: Signal<PersistenceSettings>;
}

export function createSettingsStore(): SettingsStore {
	const rules = signal<RuleSettings>({});
	return {
		rules,
		changedRuleCount: computed(() => Object.keys(rules.value).length),
		persistence: signal<PersistenceSettings>({ history: false, documents: false }),
	};
}
