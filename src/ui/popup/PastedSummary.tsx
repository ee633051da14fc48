import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { getErrorMessage } from "../../document/errorMessage";
import { SEVERITIES } from "../../rules/finding";
import { countBySeverity, SEVERITY_SIGNS } from "../../workspace/documents/severity";
import { applyRuleSettings } from "../../workspace/settings/ruleSettings";
import { toMillionCharacters } from "../../workspace/text/intl";
import { formatPlaceholder, phrase, plural } from "../../workspace/text/phrase";
import type { Analysis } from "../../workspace/worker/analysis";
import { LARGE_TEXT_CHARACTERS } from "../../workspace/worker/largeText";
import { SafeText } from "../parts/SafeText";
import { usePage } from "../workspaceContext";

interface Props {
	text: string;
	onOpen: (text: string) => void;
}

/** What a pasted text is and the number of findings in it, before it is opened. */
export function PastedSummary({ text, onOpen }: Props) {
	const { worker } = usePage();
	const analysis = useSignal<Analysis | null>(null);
	const failed = useSignal("");
	const button = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		let current = true;
		analysis.value = null;
		failed.value = "";
		// A large text is read only in the tab.
		if (text.length < LARGE_TEXT_CHARACTERS) {
			worker.check(text).then(
				(done) => {
					if (current) analysis.value = done;
				},
				(error: unknown) => {
					if (current) failed.value = getErrorMessage(error);
				},
			);
		}
		button.current?.focus();
		return () => {
			current = false;
		};
	}, [text, worker, analysis, failed]);
	return (
		<div class="pasted" role="status">
			<div>{analysis.value ? <Verdict analysis={analysis.value} /> : failed.value || getWaitingText(text)}</div>
			<button ref={button} type="button" class="button primary" onClick={() => onOpen(text)}>
				{phrase("popup_open_in_tab")}
			</button>
		</div>
	);
}

function getWaitingText(text: string): string {
	return text.length < LARGE_TEXT_CHARACTERS ? phrase("reading_text") : plural("large_text", toMillionCharacters(text));
}

function getFirstProblem({ problems }: Analysis) {
	const [problem] = problems;
	return problem ? <SafeText lang="en" text={problem.message} /> : phrase("popup_nothing");
}

function getShapesText(shape: string | null, more: number) {
	if (more > 0) return plural("popup_more", more, { shape: shape ?? phrase("not_cloudfront") });
	return shape === null ? phrase("not_cloudfront") : <SafeText text={shape} />;
}

function Verdict({ analysis }: { analysis: Analysis }) {
	const { settings } = usePage();
	const [first] = analysis.documents;
	if (!first) return <span class="error">{getFirstProblem(analysis)}</span>;
	const counts = countBySeverity(applyRuleSettings(analysis.findings.flat(), settings.rules.value));
	return (
		<>
			<b>{getShapesText(first.shape, analysis.documents.length - 1)}</b>
			<div>
				{phrase("popup_version", { version: first.apiVersion })}{" "}
				{SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
					<span key={severity} class={severity} title={phrase(`severity_${severity}`)}>
						{SEVERITY_SIGNS[severity]} {formatPlaceholder(counts[severity])}{" "}
					</span>
				))}
			</div>
		</>
	);
}
