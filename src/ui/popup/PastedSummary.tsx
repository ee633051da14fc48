import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { analyze, LARGE } from "../../workspace/analysis";
import type { Analysis } from "../../workspace/analyzed";
import { countFindings, SEVERITIES, SIGNS } from "../../workspace/findings";
import { phrase, placed, plural } from "../../workspace/phrase";
import { applySettings, ruleSettings } from "../../workspace/settings";
import { millions } from "../../workspace/writing";
import { Visible } from "../parts/Visible";

interface Props {
	text: string;
	onOpen: (text: string) => void;
}

/** What a pasted text holds and how much is wrong with it, before it is opened. */
export function PastedSummary({ text, onOpen }: Props) {
	const analysis = useSignal<Analysis | null>(null);
	const failed = useSignal("");
	const button = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		let current = true;
		analysis.value = null;
		failed.value = "";
		// What takes long to read is read once, in the tab.
		if (text.length < LARGE) {
			analyze(text).then(
				(done) => {
					if (current) analysis.value = done;
				},
				(error: unknown) => {
					if (current) failed.value = error instanceof Error ? error.message : String(error);
				},
			);
		}
		button.current?.focus();
		return () => {
			current = false;
		};
	}, [text, analysis, failed]);
	return (
		<div class="pasted" role="status">
			<div>{analysis.value ? <Verdict analysis={analysis.value} /> : failed.value || waitingText(text)}</div>
			<button ref={button} type="button" class="button primary" onClick={() => onOpen(text)}>
				{phrase("popup_open_in_tab")}
			</button>
		</div>
	);
}

function waitingText(text: string): string {
	return text.length < LARGE ? phrase("reading_text") : plural("large_text", millions(text));
}

function firstProblem({ problems }: Analysis) {
	const [problem] = problems;
	return problem ? <Visible lang="en" text={problem.message} /> : phrase("popup_nothing");
}

function shapesText(shape: string | null, more: number) {
	if (more > 0) return plural("popup_more", more, { shape: shape ?? phrase("not_cloudfront") });
	return shape === null ? phrase("not_cloudfront") : <Visible text={shape} />;
}

function Verdict({ analysis }: { analysis: Analysis }) {
	const [first] = analysis.documents;
	if (!first) return <span class="error">{firstProblem(analysis)}</span>;
	const counts = countFindings(applySettings(analysis.findings.flat(), ruleSettings.value));
	return (
		<>
			<b>{shapesText(first.shape, analysis.documents.length - 1)}</b>
			<div>
				{phrase("popup_version", { version: first.apiVersion })}{" "}
				{SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
					<span key={severity} class={severity} title={phrase(`severity_${severity}`)}>
						{SIGNS[severity]} {placed(counts[severity])}{" "}
					</span>
				))}
			</div>
		</>
	);
}
