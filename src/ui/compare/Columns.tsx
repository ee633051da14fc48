import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Comparison } from "../../diff/compare";
import { type CompareLine, linesOf } from "../../workspace/compareLines";
import type { OpenDocument } from "../../workspace/documents";
import { phrase } from "../../workspace/phrase";
import { keyOf } from "../parts/keys";
import { useShortcut } from "../parts/useShortcut";
import { ROW, reveal, useWindow } from "../parts/useWindow";
import { CompareRow } from "./CompareRow";
import { compareView } from "./compareView";
import { isShown, wantedRows } from "./filter";
import { Overview } from "./Overview";

interface Props {
	before: OpenDocument;
	after: OpenDocument;
	comparison: Comparison;
}

/** Both documents over one tree, row by row; n and p go to the next and previous change. */
export function Columns({ before, after, comparison }: Props) {
	const { toggled, spellings, effect, selected } = compareView;
	const scroller = useRef<HTMLDivElement>(null);
	const folds = toggled.value;
	const withSpellings = spellings.value;
	const wantedEffect = effect.value;
	const lines = useMemo(
		() =>
			linesOf(comparison.rows, {
				toggled: folds,
				spellings: withSpellings,
				wanted: wantedEffect === "all" ? null : wantedRows(comparison, wantedEffect),
			}),
		[comparison, folds, withSpellings, wantedEffect],
	);
	const at = lines.findIndex((line) => line.id === selected.value);
	const { indexes, page, onScroll } = useWindow(scroller, lines.length, at);
	useEffect(() => reveal(scroller.current, Math.max(0, at)), [at, lines]);

	const select = (index: number) => {
		const line = lines[Math.min(lines.length - 1, Math.max(0, index))];
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
		const moves: { readonly [key: string]: () => void } = {
			ArrowDown: () => select(at + 1),
			ArrowUp: () => select(at - 1),
			PageDown: () => select(at + page),
			PageUp: () => select(at - page),
			Home: () => select(0),
			End: () => select(lines.length - 1),
			Enter: () => line && toggle(line),
			ArrowRight: () => line && !isUnfolded(line) && toggle(line),
			ArrowLeft: () => line && isUnfolded(line) && toggle(line),
		};
		const move = moves[keyOf(event)];
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
				<div class="tree-rows" role="presentation" style={{ height: `${lines.length * ROW}px` }}>
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
									onToggle={() => toggle(line)}
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
	return line?.kind === "row" && isShown(line.row);
}

function isUnfolded(line: CompareLine): boolean {
	return line.kind === "row" && line.expanded;
}

function toggle(line: CompareLine): void {
	if (line.kind === "row" && !line.expandable) return;
	const next = new Set(compareView.toggled.value);
	if (!next.delete(line.id)) next.add(line.id);
	compareView.toggled.value = next;
}
