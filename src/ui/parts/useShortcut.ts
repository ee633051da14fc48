import { useEffect, useRef } from "preact/hooks";

/** Runs something when a key is pressed anywhere but in a field that takes text; no key, nothing to do. */
export function useShortcut(key: string | undefined, run: (event: KeyboardEvent) => void): void {
	const latest = useRef(run);
	latest.current = run;
	useEffect(() => {
		if (key === undefined) return;
		const onKeyDown = (event: KeyboardEvent) => {
			if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || typesText(event.target)) return;
			event.preventDefault();
			latest.current(event);
		};
		window.addEventListener("keydown", onKeyDown);
		return () => window.removeEventListener("keydown", onKeyDown);
	}, [key]);
}

function typesText(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable='true']") !== null;
}
