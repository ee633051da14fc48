import { positions } from "../../document/position";
import type { OpenDocument } from "../../workspace/documents";
import { SIGNS } from "../../workspace/findings";
import { goToOffset } from "../goTo";
import { Visible } from "../parts/Visible";

/** What went wrong while reading the text, by line and column. */
export function ReadingProblems({ open }: { open: OpenDocument }) {
	if (open.problems.length === 0) return null;
	const at = positions(open.document.source);
	return (
		<ul>
			{open.problems.map((problem) => {
				const { line, column } = at(problem.start);
				return (
					<li key={`${problem.start}${problem.message}`} class="problem">
						<span class={problem.severity} role="img" aria-label={problem.severity}>
							{SIGNS[problem.severity]}
						</span>
						<button type="button" class="message" onClick={() => goToOffset(open, problem.start)}>
							<Visible text={problem.message} />
						</button>
						<span class="where">
							line {line}, column {column}
						</span>
					</li>
				);
			})}
		</ul>
	);
}
