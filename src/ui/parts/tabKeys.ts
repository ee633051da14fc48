import { getLogicalKey } from "./keys";

const STEPS: { readonly [key: string]: (at: number, count: number) => number } = {
	ArrowRight: (at, count) => (at + 1) % count,
	ArrowLeft: (at, count) => (at + count - 1) % count,
	Home: () => 0,
	End: (_, count) => count - 1,
};

/** Keys of a tab list, in which only the selected tab has a tab stop: arrows, Home and End select. */
export function onTabKeys(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
	const step = STEPS[getLogicalKey(event)];
	if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
	const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
	const next = tabs[step(tabs.indexOf(event.target as HTMLElement), tabs.length)];
	event.preventDefault();
	next?.focus();
	next?.click();
}
