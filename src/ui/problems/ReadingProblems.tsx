import { createPositionFinder } from "../../document/position";
import type { OpenDocument } from "../../workspace/documents/openDocument";
import { phrase } from "../../workspace/text/phrase";
import { goToOffset } from "../navigation";
import { ProblemRow } from "./ProblemRow";

/** What went wrong while reading the text, by line and column. */
export function ReadingProblems({ open }: { open: OpenDocument }) {
	if (open.problems.length === 0) return null;
	const at = createPositionFinder(open.document.source);
	return (
		<ul>
			{open.problems.map((problem) => {
				const { line, column } = at(problem.start);
				return (
					<ProblemRow
						key={`${problem.start}${problem.message}`}
						problem={problem}
						onGo={() => goToOffset(open, problem.start)}
						where={phrase("problems_place", { line: String(line), column: String(column) })}
					/>
				);
			})}
		</ul>
	);
}
