import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { counted } from "../../schema/units";
import { analyze, LARGE } from "../../workspace/analysis";
import type { Analysis } from "../../workspace/analyzed";
import { countFindings, SEVERITIES, SIGNS } from "../../workspace/findings";
import { applySettings, ruleSettings } from "../../workspace/settings";

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
				Open in a tab
			</button>
		</div>
	);
}

function waitingText(text: string): string {
	return text.length < LARGE ? "Reading…" : `A text of ${(text.length / 1e6).toFixed(1)} million characters`;
}

function Verdict({ analysis }: { analysis: Analysis }) {
	const [first] = analysis.documents;
	if (!first) return <span class="error">{analysis.problems[0]?.message ?? "Nothing to read here"}</span>;
	const counts = countFindings(applySettings(analysis.findings.flat(), ruleSettings.value));
	const more = analysis.documents.length > 1 ? ` and ${counted(analysis.documents.length - 1, "more")}` : "";
	return (
		<>
			<b>
				{first.shape ?? "Not CloudFront"}
				{more}
			</b>
			<div>
				API version {first.apiVersion}{" "}
				{SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
					<span key={severity} class={severity} title={severity}>
						{SIGNS[severity]} {counts[severity]}{" "}
					</span>
				))}
			</div>
		</>
	);
}
