import { type ReadonlySignal, signal } from "@preact/signals";
import type { Clock } from "./platform";

/** A short word on what was just done, shown and read out for a moment. */
export interface ToastStore {
	/** "" when there is nothing to say. */
	text: ReadonlySignal<string>;
	/** Says something for four seconds. */
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
