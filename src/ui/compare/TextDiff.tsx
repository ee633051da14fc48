import { structuredPatch } from "diff";
import { useMemo } from "preact/hooks";
import type { Comparison } from "../../diff/compare";
import { toCanonicalText } from "../../diff/outputs/canonicalText";
import { phrase } from "../../workspace/text/phrase";

interface Props {
	comparison: Comparison;
	mode: "unified" | "split";
}

/** Lines of unchanged text around a change. */
const MAX_CONTEXT_LINES = 3;

/** Both documents printed alike and compared line by line. */
export function TextDiff({ comparison, mode }: Props) {
	const hunks = useMemo(() => {
		const [was, is] = printSides(comparison);
		return structuredPatch("", "", was, is, "", "", { context: MAX_CONTEXT_LINES }).hunks;
	}, [comparison]);
	if (hunks.length === 0) return <p class="empty">{phrase("compare_text_same")}</p>;
	return (
		<div class={`text-diff ${mode}`} dir="ltr">
			{hunks.map((hunk) => (
				<div key={hunk.oldStart} class="hunk">
					<div class="hunk-head">
						{phrase("compare_hunk", { before: String(hunk.oldStart), after: String(hunk.newStart) })}
					</div>
					<div translate={false}>
						{mode === "unified" ? <Unified lines={hunk.lines} /> : <Split lines={hunk.lines} />}
					</div>
				</div>
			))}
		</div>
	);
}

function printSides({ before, after, scope }: Comparison): [before: string, after: string] {
	const [main] = scope.compared;
	return main ? [toCanonicalText(before, main.before), toCanonicalText(after, main.after)] : ["", ""];
}

function getLineTone(line: string): string {
	if (line.startsWith("+")) return "is-added";
	return line.startsWith("-") ? "is-removed" : "";
}

function Unified({ lines }: { lines: readonly string[] }) {
	return (
		<>
			{lines.map((line, index) => (
				<div key={`${index}${line}`} class={getLineTone(line)}>
					{line}
				</div>
			))}
		</>
	);
}

function Split({ lines }: { lines: readonly string[] }) {
	return (
		<>
			{pairLines(lines).map(([left, right], index) => (
				<div key={`${index}${left}${right}`} class="pair">
					<div class={getLineTone(left)}>{left}</div>
					<div class={getLineTone(right)}>{right}</div>
				</div>
			))}
		</>
	);
}

/** Removed lines beside the added ones that follow them; unchanged lines on both sides. */
function pairLines(lines: readonly string[]): [left: string, right: string][] {
	const rows: [string, string][] = [];
	let removed: string[] = [];
	let added: string[] = [];
	const flush = () => {
		for (let index = 0; index < Math.max(removed.length, added.length); index++) {
			rows.push([removed[index] ?? "", added[index] ?? ""]);
		}
		removed = [];
		added = [];
	};
	for (const line of lines) {
		if (line.startsWith("-")) removed.push(line);
		else if (line.startsWith("+")) added.push(line);
		else {
			flush();
			rows.push([line, line]);
		}
	}
	flush();
	return rows;
}
