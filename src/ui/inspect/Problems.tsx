import { positions } from "../../document/position";
import { counted } from "../../schema/units";
import type { OpenDocument } from "../../workspace/documents";
import { itemByOffset } from "../../workspace/rows";

/** What is wrong with the text, each with its place; a click goes there. */
export function Problems({ open }: { open: OpenDocument }) {
	const { problems, document, view } = open;
	if (problems.length === 0) return null;
	const at = positions(document.source);
	const errors = problems.filter((one) => one.severity === "error").length;
	const go = (offset: number) => {
		const { id, above } = itemByOffset(document, offset);
		view.expanded.value = new Set([...view.expanded.value, ...above]);
		view.selected.value = id;
	};
	return (
		<section class="problems" aria-label="Problems">
			<div class="head">
				<b>Problems</b>
				{errors > 0 && <span class="error">✖ {counted(errors, "error")}</span>}
				{problems.length > errors && <span class="warning">▲ {counted(problems.length - errors, "warning")}</span>}
			</div>
			<ul>
				{problems.map((problem) => {
					const { line, column } = at(problem.start);
					return (
						<li key={`${problem.start}${problem.message}`}>
							<button type="button" class="problem" onClick={() => go(problem.start)}>
								<span class={problem.severity} role="img" aria-label={problem.severity}>
									{problem.severity === "error" ? "✖" : "▲"}
								</span>
								<span>{problem.message}</span>
								<span class="where">
									{line}:{column}
								</span>
							</button>
						</li>
					);
				})}
			</ul>
		</section>
	);
}
