import { useEffect, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { Finding } from "../../rules/finding";
import { getFindingBadges } from "../../workspace/documents/findings";
import type { OpenDocument } from "../../workspace/documents/openDocument";
import { phrase } from "../../workspace/text/phrase";
import { countTargetUses } from "../../workspace/tree/hints";
import { getVisibleRows, type VisibleRow } from "../../workspace/tree/rows";
import { copyItem } from "../copyItem";
import { getLogicalKey } from "../parts/keys";
import { ROW_HEIGHT_PX, scrollToRow, useVirtualRows } from "../parts/useVirtualRows";
import { useWorkspace } from "../workspaceContext";
import { findTypeAheadRow, getTreeMove } from "./keyboard";
import { TreeRow } from "./TreeRow";

/** Keys typed within this many milliseconds belong to one word. */
const TYPE_AHEAD_MS = 800;

/** The annotated tree of a document; only the rows in view are in the page. */
export function TreeView({ open, findings }: { open: OpenDocument; findings: readonly Finding[] }) {
	const workspace = useWorkspace();
	const { secrets } = workspace;
	const { view, document } = open;
	const scroller = useRef<HTMLDivElement>(null);
	const typed = useRef({ text: "", at: 0 });
	const expanded = view.expanded.value;
	const filter = view.filter.value;
	const defaultsIn = view.showDefaults.value ? document.apiVersion : null;
	const rows = useMemo(
		() => getVisibleRows(document, { expanded, filter, defaultsIn, secrets }),
		[document, expanded, filter, defaultsIn, secrets],
	);
	const uses = useMemo(() => countTargetUses(document), [document]);
	const badges = useMemo(() => getFindingBadges(findings), [findings]);
	const selected = view.selected.value;
	const at = Math.max(
		0,
		rows.findIndex((row) => row.item.id === selected),
	);

	const { indexes, page, onScroll } = useVirtualRows(scroller, rows.length, at, view.scroll.top);

	useLayoutEffect(() => {
		if (scroller.current) scroller.current.scrollTop = view.scroll.top;
	}, [view]);
	useEffect(() => scrollToRow(scroller.current, at), [at, selected]);

	const toggle = (row: VisibleRow, expand: boolean) => {
		const next = new Set(view.expanded.value);
		if (expand) next.add(row.item.id);
		else next.delete(row.item.id);
		view.expanded.value = next;
	};
	const select = (index: number) => {
		const row = rows[index];
		if (row) view.selected.value = row.item.id;
	};

	const onKeyDown = (event: KeyboardEvent) => {
		const row = rows[at];
		if (!row) return;
		if ((event.ctrlKey || event.metaKey) && event.key === "c" && !window.getSelection()?.toString()) {
			void copyItem(workspace, document, row.item, "value", phrase("copy_what_value"));
			return;
		}
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const move = getTreeMove(getLogicalKey(event), rows, at, page);
		if (move) {
			event.preventDefault();
			if (move.do === "select") select(move.index);
			else if (move.do === "expandSiblings") expandSiblings(row);
			else toggle(row, move.do === "expand");
		} else if (event.key.length === 1 && event.key !== "/") {
			typeTo(event.key);
		}
	};
	const expandSiblings = (row: VisibleRow) => {
		const siblings = rows.filter(({ expandable, item }) => expandable && item.parent?.id === row.item.parent?.id);
		view.expanded.value = new Set([...view.expanded.value, ...siblings.map(({ item }) => item.id)]);
	};
	const typeTo = (key: string) => {
		const now = performance.now();
		const text = now - typed.current.at < TYPE_AHEAD_MS ? typed.current.text + key : key;
		typed.current = { text, at: now };
		const found = findTypeAheadRow(rows, at, text);
		if (found >= 0) select(found);
	};

	return (
		<div
			ref={scroller}
			class="tree"
			role="tree"
			aria-label={phrase("tree_label", { title: open.title })}
			tabIndex={0}
			aria-activedescendant={rows[at] ? `row-${at}` : undefined}
			onKeyDown={onKeyDown}
			onScroll={(event) => {
				view.scroll.top = event.currentTarget.scrollTop;
				onScroll(event);
			}}
		>
			{rows.length === 0 && <p class="empty">{phrase("tree_nothing")}</p>}
			<div class="tree-rows" role="presentation" style={{ height: `${rows.length * ROW_HEIGHT_PX}px` }}>
				{indexes.map((index) => {
					const row = rows[index];
					return (
						row && (
							<TreeRow
								key={row.item.id}
								row={row}
								domId={`row-${index}`}
								top={index * ROW_HEIGHT_PX}
								selected={index === at}
								document={document}
								uses={uses}
								badges={badges}
								onSelect={() => select(index)}
								onToggle={() => row.expandable && toggle(row, !row.expanded)}
							/>
						)
					);
				})}
			</div>
		</div>
	);
}
