import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Finding } from "../../rules/finding";
import { copyText } from "../../workspace/copying";
import type { OpenDocument } from "../../workspace/documents";
import { badgesOf } from "../../workspace/findings";
import { usesOf } from "../../workspace/hints";
import { type Row, rowsOf } from "../../workspace/rows";
import { copy } from "../parts/clipboard";
import { moveFor, typeAhead } from "./navigation";
import { TreeRow } from "./TreeRow";

/** Height of a row in pixels; --row in lens.css is the same. */
const ROW = 20;
/** Rows drawn above and below those in view, so that fast scrolling shows no gaps. */
const MARGIN = 12;
/** Keys typed within this many milliseconds belong to one word. */
const TYPE_AHEAD_MS = 800;

/** The annotated tree of a document; only the rows in view are in the page. */
export function Tree({ open, findings }: { open: OpenDocument; findings: readonly Finding[] }) {
	const { view, document } = open;
	const scroller = useRef<HTMLDivElement>(null);
	const [top, setTop] = useState(view.scroll.top);
	const height = useHeight(scroller);
	const typed = useRef({ text: "", at: 0 });
	const expanded = view.expanded.value;
	const filter = view.filter.value;
	const defaultsIn = view.showDefaults.value ? document.apiVersion : null;
	const rows = useMemo(
		() => rowsOf(document, { expanded, filter, defaultsIn }),
		[document, expanded, filter, defaultsIn],
	);
	const uses = useMemo(() => usesOf(document), [document]);
	const badges = useMemo(() => badgesOf(findings), [findings]);
	const selected = view.selected.value;
	const at = Math.max(
		0,
		rows.findIndex((row) => row.item.id === selected),
	);

	useLayoutEffect(() => {
		if (scroller.current) scroller.current.scrollTop = view.scroll.top;
	}, [view]);
	useEffect(() => reveal(scroller.current, at), [at, selected]);

	const toggle = (row: Row, expand: boolean) => {
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
			void copy(copyText(document, row.item, "value"), "value");
			return;
		}
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const move = moveFor(event.key, rows, at, Math.max(1, Math.floor(height / ROW) - 1));
		if (move) {
			event.preventDefault();
			if (move.do === "select") select(move.index);
			else if (move.do === "expandSiblings") expandSiblings(row);
			else toggle(row, move.do === "expand");
		} else if (event.key.length === 1 && event.key !== "/") {
			typeTo(event.key);
		}
	};
	const expandSiblings = (row: Row) => {
		const siblings = rows.filter((one) => one.expandable && one.item.parent?.id === row.item.parent?.id);
		view.expanded.value = new Set([...view.expanded.value, ...siblings.map((one) => one.item.id)]);
	};
	const typeTo = (key: string) => {
		const now = performance.now();
		const text = now - typed.current.at < TYPE_AHEAD_MS ? typed.current.text + key : key;
		typed.current = { text, at: now };
		const found = typeAhead(rows, at, text);
		if (found >= 0) select(found);
	};

	const first = Math.max(0, Math.floor(top / ROW) - MARGIN);
	const last = Math.min(rows.length, Math.ceil((top + height) / ROW) + MARGIN);
	const inView = indexes(first, last);
	// The selected row is always in the page: aria-activedescendant must name an element that is there.
	if (at < first || at >= last) inView.push(at);

	return (
		<div
			ref={scroller}
			class="tree"
			role="tree"
			aria-label={`Tree of ${open.title}`}
			tabIndex={0}
			aria-activedescendant={`row-${at}`}
			onKeyDown={onKeyDown}
			onScroll={(event) => {
				view.scroll.top = event.currentTarget.scrollTop;
				setTop(event.currentTarget.scrollTop);
			}}
		>
			{rows.length === 0 && <p class="empty">Nothing here answers the filter.</p>}
			<div class="tree-rows" role="presentation" style={{ height: `${rows.length * ROW}px` }}>
				{inView.map((index) => {
					const row = rows[index];
					return (
						row && (
							<TreeRow
								key={row.item.id}
								row={row}
								domId={`row-${index}`}
								top={index * ROW}
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

function indexes(first: number, last: number): number[] {
	return Array.from({ length: Math.max(0, last - first) }, (_, offset) => first + offset);
}

function reveal(scroller: HTMLElement | null, index: number): void {
	if (!scroller) return;
	const top = index * ROW;
	if (top < scroller.scrollTop) scroller.scrollTop = top;
	else if (top + ROW > scroller.scrollTop + scroller.clientHeight) {
		scroller.scrollTop = top + ROW - scroller.clientHeight;
	}
}

/** The height of an element in pixels, kept up to date. */
function useHeight(element: { current: HTMLElement | null }): number {
	const [height, setHeight] = useState(600);
	useLayoutEffect(() => {
		if (!element.current) return;
		setHeight(element.current.clientHeight);
		const observer = new ResizeObserver(([entry]) => entry && setHeight(entry.contentRect.height));
		observer.observe(element.current);
		return () => observer.disconnect();
	}, [element]);
	return height;
}
