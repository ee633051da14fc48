import { useLayoutEffect, useState } from "preact/hooks";

/** Height of a row in pixels; --row in tokens.css is the same. */
export const ROW_HEIGHT_PX = 20;
/** The rows in the page change when so many have been scrolled by; less than MARGIN, so that nothing is missed. */
const SCROLL_STEP_ROWS = 4;
/** Rows drawn above and below those in view, so that fast scrolling shows no gaps. */
const MARGIN_ROWS = 12;

interface VirtualRows {
	/** Indexes of the rows to draw. */
	indexes: number[];
	/** Number of rows that fit into the view. */
	page: number;
	onScroll: (event: { currentTarget: HTMLElement }) => void;
}

/**
 * Which rows of a long list are in view, so that only they are in the page.
 * @param pinned index of a row that is always drawn: aria-activedescendant must name an element that is there
 * @param top where the list is scrolled to at first, in pixels
 */
export function useVirtualRows(
	scroller: { current: HTMLElement | null },
	count: number,
	pinned: number,
	top = 0,
): VirtualRows {
	const [topRow, setTopRow] = useState(getTopRow(top));
	const height = useHeight(scroller);
	const first = Math.max(0, topRow - MARGIN_ROWS);
	const last = Math.min(count, topRow + SCROLL_STEP_ROWS + Math.ceil(height / ROW_HEIGHT_PX) + MARGIN_ROWS);
	const indexes = Array.from({ length: Math.max(0, last - first) }, (_, offset) => first + offset);
	if (pinned >= 0 && pinned < count && (pinned < first || pinned >= last)) indexes.push(pinned);
	return {
		indexes,
		page: Math.max(1, Math.floor(height / ROW_HEIGHT_PX) - 1),
		onScroll: (event) => setTopRow(getTopRow(event.currentTarget.scrollTop)),
	};
}

function getTopRow(scrolled: number): number {
	return Math.floor(scrolled / (ROW_HEIGHT_PX * SCROLL_STEP_ROWS)) * SCROLL_STEP_ROWS;
}

/**
 * Scrolls a row into view, by no more than it takes.
 * @param head height in pixels of what stays at the top of the scroller
 */
export function scrollToRow(scroller: HTMLElement | null, index: number, head = 0): void {
	if (!scroller) return;
	const top = index * ROW_HEIGHT_PX;
	const room = scroller.clientHeight - head;
	if (top < scroller.scrollTop) scroller.scrollTop = top;
	else if (top + ROW_HEIGHT_PX > scroller.scrollTop + room) scroller.scrollTop = top + ROW_HEIGHT_PX - room;
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
