import { signal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import type { Comparison } from "../../diff/compare";
import { sides } from "../../workspace/comparison";
import { documents, type OpenDocument } from "../../workspace/documents";
import { phrase } from "../../workspace/phrase";
import { Changes } from "./Changes";
import { Columns } from "./Columns";
import { CompareBar } from "./CompareBar";
import { compareView } from "./compareView";
import { TextDiff } from "./TextDiff";

type Compare = typeof import("../../diff/compare").compare;
const engine = signal<{ compare: Compare } | null>(null);

/** Two open documents side by side: what changed, and what that does. */
export function CompareScreen() {
	useEffect(() => {
		void import("../../diff/compare").then((module) => {
			engine.value = module;
		});
	}, []);
	const [before, after] = chosen();
	const comparison = useComparison(before, after);
	return (
		<div class="compare-screen">
			<h1 class="offscreen">{phrase("screen_compare")}</h1>
			<CompareBar before={before} after={after} comparison={comparison} />
			{!before || !after ? (
				<p class="empty">{phrase("compare_empty")}</p>
			) : (
				comparison && (
					<div class="compare-body">
						{compareView.mode.value === "tree" ? (
							<Columns before={before} after={after} comparison={comparison} />
						) : (
							<TextDiff comparison={comparison} mode={compareView.mode.value} />
						)}
						<Changes before={before} after={after} comparison={comparison} />
					</div>
				)
			)}
		</div>
	);
}

/** The documents on both sides: those chosen, else the two that were opened last. */
function chosen(): [OpenDocument | null, OpenDocument | null] {
	const { before, after } = sides.value;
	const open = documents.value;
	const find = (key: string | null) => open.find((one) => one.key === key) ?? null;
	const second = find(after) ?? open.findLast((one) => one.key !== before) ?? null;
	const first = find(before) ?? open.findLast((one) => one !== second) ?? null;
	return [first, second];
}

function useComparison(before: OpenDocument | null, after: OpenDocument | null): Comparison | null {
	const compare = engine.value?.compare;
	const spellings = compareView.spellings.value;
	return useMemo(
		() => (compare && before && after ? compare(before.document, after.document, { spelling: spellings }) : null),
		[compare, before?.document, after?.document, spellings],
	);
}
