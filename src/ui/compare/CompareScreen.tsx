import { useEffect, useMemo, useState } from "preact/hooks";
import type { FindingChanges } from "../../diff/findingChanges";
import { getErrorMessage } from "../../document/errorMessage";
import { type OpenDocument, toDocumentSource } from "../../workspace/documents/openDocument";
import { phrase } from "../../workspace/text/phrase";
import type { Workspace } from "../../workspace/workspace";
import { createLazyValue } from "../parts/lazyValue";
import { useWorkspace } from "../workspaceContext";
import { ChangesPane } from "./ChangesPane";
import { CompareBar } from "./CompareBar";
import { CompareColumns } from "./CompareColumns";
import { TextDiff } from "./TextDiff";

const diff = createLazyValue(() => import("../../diff/compare"));

/** Two open documents side by side: what changed, and what that does. */
export function CompareScreen() {
	const workspace = useWorkspace();
	const mode = workspace.compare.view.mode.value;
	const [before, after] = getChosenDocuments(workspace);
	const { comparison, judged } = useComparison(before, after);
	return (
		<div class="compare-screen">
			<h1 class="offscreen">{phrase("screen_compare")}</h1>
			<CompareBar before={before} after={after} comparison={judged} />
			{!before || !after ? (
				<p class="empty">{phrase("compare_empty")}</p>
			) : (
				comparison && (
					<div class="compare-body">
						{mode === "tree" ? (
							<CompareColumns before={before} after={after} comparison={comparison} />
						) : (
							<TextDiff comparison={comparison} mode={mode} />
						)}
						<ChangesPane before={before} after={after} comparison={comparison} />
					</div>
				)
			)}
		</div>
	);
}

/** The documents on both sides: those chosen, else the two that were opened last. */
function getChosenDocuments({ compare, documents }: Workspace): [OpenDocument | null, OpenDocument | null] {
	const { before, after } = compare.sides.value;
	const open = documents.all.value;
	const find = (key: string | null) => open.find((document) => document.key === key) ?? null;
	const second = find(after) ?? open.findLast(({ key }) => key !== before) ?? null;
	const first = find(before) ?? open.findLast((document) => document !== second) ?? null;
	return [first, second];
}

/** What differs; with null in the place of `judged` as long as the rules run. */
function useComparison(before: OpenDocument | null, after: OpenDocument | null) {
	const compare = diff.get()?.compareDocuments;
	const spelling = useWorkspace().compare.view.spellings.value;
	const compared = useMemo(
		() => compare && before && after && compare(before.document, after.document, { spelling, findings: false }),
		[compare, before?.document, after?.document, spelling],
	);
	const findings = useFindings(before, after);
	const judged = useMemo(() => (compared && findings ? { ...compared, findings } : null), [compared, findings]);
	return { comparison: judged ?? compared ?? null, judged };
}

/** How the findings of one version fare in the next: worked out elsewhere, as checking two large ones takes long. */
function useFindings(before: OpenDocument | null, after: OpenDocument | null): FindingChanges | null {
	const { worker, toast } = useWorkspace();
	const [known, setKnown] = useState<{ of: readonly unknown[]; findings: FindingChanges } | null>(null);
	const of = [before?.document, after?.document];
	useEffect(() => {
		if (!before || !after) return undefined;
		let isLate = false;
		worker.getFindingChanges(toDocumentSource(before), toDocumentSource(after)).then(
			(findings) => !isLate && setKnown({ of, findings }),
			(error) => !isLate && toast.show(getErrorMessage(error)),
		);
		return () => {
			isLate = true;
		};
	}, of);
	return known?.of.every((document, index) => document === of[index]) ? known.findings : null;
}
