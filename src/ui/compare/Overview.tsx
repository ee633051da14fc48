import type { CompareLine } from "../../workspace/compare/lines";
import { isVisibleChange } from "./filter";

/** Most marks that are drawn; more would run into each other. */
const MAX_MARKS = 400;

/** A strip beside the columns that shows where the changes are; a click goes there. */
export function Overview({ lines, onGo }: { lines: readonly CompareLine[]; onGo: (index: number) => void }) {
	const marks: { index: number; kind: string }[] = [];
	for (const [index, line] of lines.entries()) {
		if (line.kind === "row" && isVisibleChange(line.row) && marks.length < MAX_MARKS)
			marks.push({ index, kind: line.row.kind });
	}
	return (
		<div class="overview" aria-hidden="true">
			{marks.map(({ index, kind }) => (
				<button
					key={index}
					type="button"
					tabIndex={-1}
					class={`mark mark-${kind}`}
					style={{ top: `${(100 * index) / lines.length}%` }}
					onClick={() => onGo(index)}
				/>
			))}
		</div>
	);
}
