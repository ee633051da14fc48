import { signal } from "@preact/signals";

/** A short word on what was just done, shown and read out for a moment. */
export const toast = signal("");

let timer: ReturnType<typeof setTimeout> | undefined;

/** Says something for four seconds. */
export function showToast(message: string): void {
	clearTimeout(timer);
	toast.value = message;
	timer = setTimeout(() => {
		toast.value = "";
	}, 4000);
}
