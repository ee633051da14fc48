import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Comparison } from "../../diff/compare";
import { type CompareLine, getCompareLines } from "../../workspace/compare/lines";
import type { CompareView } from "../../workspace/compare/view";
import type { OpenDocument } from "../../workspace/documents/openDocument";
import { phrase } from "../../workspace/text/phrase";
import { getLogicalKey, getTargetIndex } from "../parts/keys";
import { useShortcut } from "../parts/useShortcut";
import { ROW_HEIGHT_PX, scrollToRow, useVirtualRows } from "../parts/useVirtualRows";
import { useWorkspace } from "../workspaceContext";
import { CompareRow } from "./CompareRow";
import { getWantedRows, isVisibleChange } from "./filter";
import { Overview } from "./Overview";

interface Props {
	before: OpenDocument;
	after: OpenDocument;
	comparison: Comparison;
}

/** Both documents over one tree, row by row; n and p go to the next and previous change. */
export function CompareColumns({ before, after, comparison }: Props) {
	const { view } = useWorkspace().compare;
	const { toggled, spellings, effect, selected } = view;
	const scroller = useRef<HTMLDivElement>(null);
	const folds = toggled.value;
	const withSpellings = spellings.value;
	const wantedEffect = effect.value;
	const lines = useMemo(
		() =>
			getCompareLines(comparison.rows, {
				toggled: folds,
				spellings: withSpellings,
				wanted: getWantedRows(comparison, wantedEffect),
			}),
		[comparison, folds, withSpellings, wantedEffect],
	);
	const at = lines.findIndex((line) => line.id === selected.value);
	const { indexes, page, onScroll } = useVirtualRows(scroller, lines.length, at);
	useEffect(() => scrollToRow(scroller.current, Math.max(0, at)), [at, lines]);

	const select = (index: number) => {
		const line = lines[index];
		if (line) selected.value = line.id;
	};
	const step = (by: 1 | -1) => {
		for (let index = at + by; index >= 0 && index < lines.length; index += by) {
			if (isChangeLine(lines[index])) return select(index);
		}
	};
	useShortcut("n", () => step(1));
	useShortcut("p", () => step(-1));

	const onKeyDown = (event: KeyboardEvent) => {
		const line = lines[at];
		const key = getLogicalKey(event);
		const target = getTargetIndex(key, at, lines.length, page);
		const moves: { readonly [key: string]: () => void } = {
			Enter: () => line && toggleLine(view, line),
			ArrowRight: () => line && !isUnfolded(line) && toggleLine(view, line),
			ArrowLeft: () => line && isUnfolded(line) && toggleLine(view, line),
		};
		const move = target === null ? moves[key] : () => select(target);
		if (!move || event.ctrlKey || event.metaKey) return;
		event.preventDefault();
		move();
	};

	return (
		<div class="columns">
			<div
				ref={scroller}
				class="tree compare"
				role="tree"
				aria-label={phrase("compare_label", { before: before.title, after: after.title })}
				tabIndex={0}
				aria-activedescendant={at >= 0 ? `line-${at}` : undefined}
				onKeyDown={onKeyDown}
				onScroll={onScroll}
			>
				<div class="tree-rows" role="presentation" style={{ height: `${lines.length * ROW_HEIGHT_PX}px` }}>
					{indexes.map((index) => {
						const line = lines[index];
						return (
							line && (
								<CompareRow
									key={line.id}
									line={line}
									index={index}
									selected={index === at}
									sources={{ before: before.document.source, after: after.document.source }}
									onSelect={() => select(index)}
									onToggle={() => toggleLine(view, line)}
								/>
							)
						);
					})}
				</div>
			</div>
			<Overview lines={lines} onGo={select} />
		</div>
	);
}

function isChangeLine(line: CompareLine | undefined): boolean {
	return line?.kind === "row" && isVisibleChange(line.row);
}

function isUnfolded(line: CompareLine): boolean {
	return line.kind === "row" && line.expanded;
}

function toggleLine({ toggled }: CompareView, line: CompareLine): void {
	if (line.kind === "row" && !line.expandable) return;
	const next = new Set(toggled.value);
	if (!next.delete(line.id)) next.add(line.id);
	toggled.value = next;
}
