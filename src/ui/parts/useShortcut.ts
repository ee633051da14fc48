import { useEffect, useRef } from "preact/hooks";

const COMMAND = "Ctrl+";

/**
 * Runs something when a key is pressed anywhere but in a field that takes text; no key, nothing to do.
 * @param key name of the key, as in `F8`; `Ctrl+z` wants Ctrl with it, or ⌘
 */
export function useShortcut(key: string | undefined, run: (event: KeyboardEvent) => void): void {
	const latest = useRef(run);
	latest.current = run;
	useEffect(() => {
		if (key === undefined) return;
		const name = key.startsWith(COMMAND) ? key.slice(COMMAND.length) : key;
		const onKeyDown = (event: KeyboardEvent) => {
			const isMeant = event.key === name && (event.ctrlKey || event.metaKey) === (name !== key) && !event.altKey;
			if (!isMeant || isTextField(event.target)) return;
			event.preventDefault();
			latest.current(event);
		};
		window.addEventListener("keydown", onKeyDown);
		return () => window.removeEventListener("keydown", onKeyDown);
	}, [key]);
}

function isTextField(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable='true']") !== null;
}
