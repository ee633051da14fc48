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
	const { comparison, checked } = useComparison(before, after);
	return (
		<div class="compare-screen">
			<h1 class="offscreen">{phrase("screen_compare")}</h1>
			<CompareBar before={before} after={after} comparison={checked} />
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

/** What differs; `checked`, with the changes in findings, is null while the rules run. */
function useComparison(before: OpenDocument | null, after: OpenDocument | null) {
	const compare = diff.get()?.compareDocuments;
	const spelling = useWorkspace().compare.view.spellings.value;
	const compared = useMemo(
		() => compare && before && after && compare(before.document, after.document, { spelling, findings: false }),
		[compare, before?.document, after?.document, spelling],
	);
	const findings = useFindings(before, after);
	const checked = useMemo(() => (compared && findings ? { ...compared, findings } : null), [compared, findings]);
	return { comparison: checked ?? compared ?? null, checked };
}

/** New, fixed and remaining findings: from the worker, as checking two large documents takes long. */
function useFindings(before: OpenDocument | null, after: OpenDocument | null): FindingChanges | null {
	const { worker, toast } = useWorkspace();
	const [loaded, setLoaded] = useState<{ of: readonly unknown[]; findings: FindingChanges } | null>(null);
	const of = [before?.document, after?.document];
	useEffect(() => {
		if (!before || !after) return undefined;
		let isLate = false;
		worker.getFindingChanges(toDocumentSource(before), toDocumentSource(after)).then(
			(findings) => !isLate && setLoaded({ of, findings }),
			(error) => !isLate && toast.show(getErrorMessage(error)),
		);
		return () => {
			isLate = true;
		};
	}, of);
	return loaded?.of.every((document, index) => document === of[index]) ? loaded.findings : null;
}
