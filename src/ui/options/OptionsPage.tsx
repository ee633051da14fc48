import { getErrorMessage } from "../../document/errorMessage";
import "../styles/pages/options.css";
import { useSignal } from "@preact/signals";
import { allRules } from "../../rules/catalogue";
import { KINDS, type Rule, type RuleCase } from "../../rules/rule";
import {
	parseRuleSettings,
	RULE_SETTINGS,
	type RuleSetting,
	type RuleSettings,
} from "../../workspace/settings/ruleSettings";
import { createTextFilter } from "../../workspace/text/filter";
import { formatPlaceholder, phrase, plural } from "../../workspace/text/phrase";
import { copyToClipboard } from "../parts/clipboard";
import { FilterField } from "../parts/FilterField";
import { usePage } from "../workspaceContext";
import { PersistenceSection } from "./PersistenceSection";

/** The settings page: what is stored, and the severity of every rule, with export and import as JSON. */
export function OptionsPage() {
	const { settings, toast } = usePage();
	const changedCount = settings.changedRuleCount.value;
	const filter = useSignal("");
	return (
		<main class="options">
			<h1>{phrase("options_title")}</h1>
			<PersistenceSection />
			<h2>{phrase("storing_rules")}</h2>
			<p class="quiet">
				{changedCount === 0 ? phrase("options_rules_own") : plural("options_rules_changed", changedCount)}{" "}
				{phrase("options_kept")}
			</p>
			<SettingsTransfer />
			<FilterField
				label={phrase("options_filter")}
				value={filter.value}
				onChange={(text) => {
					filter.value = text;
				}}
			/>
			{KINDS.map((kind) => (
				<RuleTable key={kind} kind={kind} contains={createTextFilter(filter.value)} />
			))}
			<div class="toast" role="status" data-shown={toast.text.value !== ""}>
				{toast.text.value}
			</div>
		</main>
	);
}

function RuleTable({ kind, contains }: { kind: Rule["kind"]; contains: (text: string) => boolean }) {
	const rows = allRules
		.filter((rule) => rule.kind === kind)
		.flatMap((rule) => Object.entries(rule.cases))
		.filter(([id, { title }]) => contains(`${id} ${title}`))
		.sort(([a], [b]) => (a < b ? -1 : 1));
	if (rows.length === 0) return null;
	return (
		<section>
			<h2>
				{phrase(`options_kind_${kind}`)} <span class="quiet">({formatPlaceholder(rows.length)})</span>
			</h2>
			<ul class="rules">
				{rows.map(([id, declared]) => (
					<RuleRow key={id} id={id} declared={declared} />
				))}
			</ul>
		</section>
	);
}

function RuleRow({ id, declared }: { id: string; declared: RuleCase }) {
	const { rules } = usePage().settings;
	const set = Object.hasOwn(rules.value, id) ? rules.value[id] : undefined;
	return (
		<li>
			<label>
				<select
					value={set ?? declared.severity}
					data-changed={set !== undefined}
					onChange={(event) => {
						rules.value = withRuleSetting(rules.value, id, event.currentTarget.value as RuleSetting, declared);
					}}
				>
					{RULE_SETTINGS.map((choice) => (
						<option key={choice} value={choice}>
							{phrase(`severity_${choice}`)}
						</option>
					))}
				</select>{" "}
				<span lang="en">{declared.title}</span> <code translate={false}>{id}</code>
			</label>
		</li>
	);
}

/** Setting a rule to its own severity removes the setting. */
function withRuleSetting(settings: RuleSettings, id: string, wanted: RuleSetting, declared: RuleCase): RuleSettings {
	const { [id]: _, ...others } = settings;
	return wanted === declared.severity ? others : { ...others, [id]: wanted };
}

function SettingsTransfer() {
	const { settings, toast } = usePage();
	const { rules } = settings;
	const text = useSignal("");
	const failed = useSignal("");
	const importSettings = () => {
		try {
			rules.value = parseRuleSettings(JSON.parse(text.value));
			text.value = "";
			failed.value = "";
		} catch (error) {
			failed.value = phrase("options_not_json", { reason: getErrorMessage(error) });
		}
	};
	return (
		<details>
			<summary>{phrase("options_carry")}</summary>
			<p>
				<button
					type="button"
					class="button"
					onClick={() =>
						void copyToClipboard(toast, JSON.stringify(rules.value, null, 2), phrase("copy_what_settings"))
					}
				>
					{phrase("options_copy")}
				</button>{" "}
				<button
					type="button"
					class="button"
					onClick={() => {
						rules.value = {};
					}}
				>
					{phrase("options_reset")}
				</button>
			</p>
			<textarea
				aria-label={phrase("options_json")}
				placeholder='{ "viewer-https": "error", "waf": "off" }'
				value={text.value}
				onInput={(event) => {
					text.value = event.currentTarget.value;
				}}
			/>
			<p>
				<button type="button" class="button" disabled={text.value.trim() === ""} onClick={importSettings}>
					{phrase("options_use")}
				</button>{" "}
				{failed.value && <span class="error">{failed.value}</span>}
			</p>
		</details>
	);
}
