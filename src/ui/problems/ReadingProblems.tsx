import { createPositionFinder } from "../../document/position";
import type { OpenDocument } from "../../workspace/documents/openDocument";
import { SEVERITY_SIGNS } from "../../workspace/documents/severity";
import { phrase } from "../../workspace/text/phrase";
import { goToOffset } from "../navigation";
import { SafeText } from "../parts/SafeText";

/** What went wrong while reading the text, by line and column. */
export function ReadingProblems({ open }: { open: OpenDocument }) {
	if (open.problems.length === 0) return null;
	const at = createPositionFinder(open.document.source);
	return (
		<ul>
			{open.problems.map((problem) => {
				const { line, column } = at(problem.start);
				return (
					<li key={`${problem.start}${problem.message}`} class="problem">
						<span class={problem.severity} role="img" aria-label={phrase(`severity_${problem.severity}`)}>
							{SEVERITY_SIGNS[problem.severity]}
						</span>
						<button type="button" class="message" onClick={() => goToOffset(open, problem.start)}>
							<SafeText lang="en" text={problem.message} />
						</button>
						<span class="where">{phrase("problems_place", { line: String(line), column: String(column) })}</span>
					</li>
				);
			})}
		</ul>
	);
}
