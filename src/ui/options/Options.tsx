import "../lens.css";
import { useSignal } from "@preact/signals";
import { catalogue } from "../../rules/catalogue";
import type { Rule, RuleCase } from "../../rules/rule";
import { counted } from "../../schema/units";
import { toast } from "../../workspace/messages";
import { changedRules, parseSettings, type RuleSetting, ruleSettings } from "../../workspace/settings";
import { copy } from "../parts/clipboard";
import { FilterField } from "../parts/FilterField";

const KINDS: readonly (readonly [kind: Rule["kind"], title: string])[] = [
	["rejection", "What CloudFront refuses"],
	["effect", "What it silently does"],
	["security", "What one may regret"],
	["upgrade", "What has been superseded"],
];

const CHOICES: readonly RuleSetting[] = ["error", "warning", "advice", "info", "off"];

/** Settings: every rule with its severity, to be changed or switched off; all of them as JSON to carry away. */
export function Options() {
	const filter = useSignal("");
	return (
		<main class="options">
			<h1>Distribution Lens settings</h1>
			<p class="quiet">
				{changedRules.value === 0
					? "Every rule has its own severity."
					: `${counted(changedRules.value, "rule is", "rules are")} changed or switched off.`}{" "}
				Settings stay in this browser.
			</p>
			<Exchange />
			<FilterField
				label="Filter rules"
				value={filter.value}
				onChange={(text) => {
					filter.value = text;
				}}
			/>
			{KINDS.map(([kind, title]) => (
				<RuleTable key={kind} kind={kind} title={title} filter={filter.value.trim().toLowerCase()} />
			))}
			<div class="toast" role="status" data-shown={toast.value !== ""}>
				{toast.value}
			</div>
		</main>
	);
}

function RuleTable({ kind, title, filter }: { kind: Rule["kind"]; title: string; filter: string }) {
	const rows = catalogue
		.filter((rule) => rule.kind === kind)
		.flatMap((rule) => Object.entries(rule.cases))
		.filter(([id, one]) => `${id} ${one.title}`.toLowerCase().includes(filter))
		.sort(([a], [b]) => (a < b ? -1 : 1));
	if (rows.length === 0) return null;
	return (
		<section>
			<h2>
				{title} <span class="quiet">({rows.length})</span>
			</h2>
			<ul class="rules">
				{rows.map(([id, one]) => (
					<RuleRow key={id} id={id} declared={one} />
				))}
			</ul>
		</section>
	);
}

function RuleRow({ id, declared }: { id: string; declared: RuleCase }) {
	const set = Object.hasOwn(ruleSettings.value, id) ? ruleSettings.value[id] : undefined;
	return (
		<li>
			<label>
				<select
					value={set ?? declared.severity}
					data-changed={set !== undefined}
					onChange={(event) => change(id, event.currentTarget.value as RuleSetting, declared)}
				>
					{CHOICES.map((choice) => (
						<option key={choice}>{choice}</option>
					))}
				</select>{" "}
				{declared.title} <code>{id}</code>
			</label>
		</li>
	);
}

/** A rule that is set to its own severity is no longer changed. */
function change(id: string, wanted: RuleSetting, declared: RuleCase): void {
	const { [id]: _, ...others } = ruleSettings.value;
	ruleSettings.value = wanted === declared.severity ? others : { ...others, [id]: wanted };
}

function Exchange() {
	const text = useSignal("");
	const failed = useSignal("");
	const take = () => {
		try {
			ruleSettings.value = parseSettings(JSON.parse(text.value));
			text.value = "";
			failed.value = "";
		} catch (error) {
			failed.value = `This is not JSON: ${error instanceof Error ? error.message : String(error)}`;
		}
	};
	return (
		<details>
			<summary>Carry settings to another browser</summary>
			<p>
				<button
					type="button"
					class="button"
					onClick={() => void copy(JSON.stringify(ruleSettings.value, null, 2), "settings")}
				>
					Copy settings as JSON
				</button>{" "}
				<button
					type="button"
					class="button"
					onClick={() => {
						ruleSettings.value = {};
					}}
				>
					Reset all
				</button>
			</p>
			<textarea
				aria-label="Settings as JSON"
				placeholder='{ "viewer-https": "error", "waf": "off" }'
				value={text.value}
				onInput={(event) => {
					text.value = event.currentTarget.value;
				}}
			/>
			<p>
				<button type="button" class="button" disabled={text.value.trim() === ""} onClick={take}>
					Use these settings
				</button>{" "}
				{failed.value && <span class="error">{failed.value}</span>}
			</p>
		</details>
	);
}
