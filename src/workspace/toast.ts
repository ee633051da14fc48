import { type ReadonlySignal, signal } from "@preact/signals";
import type { Clock } from "./platform";

/** A short message about what was just done, shown and announced to screen readers for a moment. */
export interface ToastStore {
	/** "" for none. */
	text: ReadonlySignal<string>;
	/** Shows a message for four seconds. */
	show: (message: string) => void;
}

const TOAST_MS = 4000;

export function createToastStore(clock: Clock): ToastStore {
	const text = signal("");
	let cancel = () => {};
	return {
		text,
		show: (message) => {
			cancel();
			text.value = message;
			cancel = clock.after(TOAST_MS, () => {
				text.value = "";
			});
		},
	};
}
