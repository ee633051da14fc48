import { abridgeExample, type RuleExample } from "../../rules/example";
import { phrase } from "../../workspace/text/phrase";
import { ApiErrorText } from "../parts/ApiErrorText";
import { PageHead } from "../parts/PageHead";
import { SafeText } from "../parts/SafeText";
import { useRuleCases } from "../parts/useRuleCases";

/** An example, with the version, operation or earlier config that the rule needs to find it. */
function Example({ bad, good, before, apiVersion, operation }: RuleExample) {
	return (
		<>
			{before !== undefined && <ExampleText title={phrase("rule_before")} text={before} />}
			<ExampleText title={phrase("rule_finds")} text={bad} />
			<ExampleText title={phrase("rule_content")} text={good} />
			{apiVersion && <p class="quiet">{phrase("rule_example_version", { version: apiVersion })}</p>}
			{operation && <p class="quiet">{phrase(`rule_example_${operation}`)}</p>}
		</>
	);
}

function ExampleText({ title, text }: { title: string; text: string }) {
	return (
		<>
			<h2>{title}</h2>
			<pre translate={false} dir="ltr">
				{abridgeExample(text)}
			</pre>
		</>
	);
}

/** The page of a rule: what it finds, why, the error, examples, its source, and equivalent checks of other tools. */
export function RuleDocs({ id, onFollow }: { id: string; onFollow: (target: string) => void }) {
	const declared = useRuleCases()?.get(id);
	if (!declared) return null;
	const { error, example } = declared;
	return (
		<>
			<PageHead
				crumb={phrase("rule_crumb", { rule: id })}
				title={<SafeText lang="en" text={declared.title} />}
				line={declared.why}
				onFollow={onFollow}
			/>
			{error && (
				<p>
					<ApiErrorText error={error} onFollow={onFollow} />
				</p>
			)}
			{example && <Example {...example} />}
			<p class="quiet">
				{phrase(declared.basis === "inferred" ? "rule_severity_inferred" : "rule_severity", {
					severity: phrase(`severity_${declared.severity}`),
					source: declared.source,
				})}
			</p>
			{declared.equivalents && (
				<ul class="paths" translate={false}>
					{Object.entries(declared.equivalents).map(([tool, ids]) => (
						<li key={tool}>
							{tool}: {ids.join(", ")}
						</li>
					))}
				</ul>
			)}
		</>
	);
}
