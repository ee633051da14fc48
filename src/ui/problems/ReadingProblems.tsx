import { positions } from "../../document/position";
import type { OpenDocument } from "../../workspace/documents";
import { SIGNS } from "../../workspace/findings";
import { phrase } from "../../workspace/phrase";
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
						<span class={problem.severity} role="img" aria-label={phrase(`severity_${problem.severity}`)}>
							{SIGNS[problem.severity]}
						</span>
						<button type="button" class="message" onClick={() => goToOffset(open, problem.start)}>
							<Visible lang="en" text={problem.message} />
						</button>
						<span class="where">{phrase("problems_place", { line: String(line), column: String(column) })}</span>
					</li>
				);
			})}
		</ul>
	);
}
