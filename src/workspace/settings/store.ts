import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { PersistenceSettings } from "./persistenceSettings";
import type { RuleSettings } from "./ruleSettings";

/** What the user has set. */
export interface SettingsStore {
	rules: Signal<RuleSettings>;
	/** Number of rules that are switched off or changed. */
	changedRuleCount: ReadonlySignal<number>;
	/** Nothing, unless the user says otherwise. */
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
