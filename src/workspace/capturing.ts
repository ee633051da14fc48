import { computed, signal } from "@preact/signals";
import type { Call } from "../capture/call";

/** What records requests, such as the page of DevTools; the workbench tells it what the user wants. */
export interface Recording {
	setCapturing(on: boolean): void;
	/** Whether what was recorded stays when the page goes to another address. */
	setPreserve(on: boolean): void;
	clear(): void;
}

/** Where a call was taken from: what passed through the page, a file that was opened, or what is stored of earlier. */
export type Origin = "recorded" | "file" | "history";

/** A call in the list. */
export interface Captured {
	key: string;
	origin: Origin;
	call: Call;
	/** It came after the user last looked. */
	fresh: boolean;
}

export const captured = signal<readonly Captured[]>([]);
/** Calls that were dropped to make room, here or where they are recorded. */
export const dropped = signal(0);
/** The recording that this workbench belongs to; null in a tab, where only files bring calls. */
export const recording = signal<Recording | null>(null);
export const capturing = signal(false);
export const preserve = signal(true);
/** Grows with each clearing, so that what is read at that moment does not come after all. */
export const era = signal(0);

/** Number of calls that the user has not looked at. */
export const freshCount = computed(() => captured.value.filter((one) => one.fresh).length);

/** Number of calls that are not of earlier sessions. */
export const sessionCount = computed(() => captured.value.filter((one) => one.origin !== "history").length);

/** Forgets all calls of this session; documents that are open stay, and so does what is stored. */
export function forgetCaptured(): void {
	era.value++;
	captured.value = captured.value.filter((one) => one.origin === "history");
	dropped.value = 0;
}

/** Forgets all calls here and where they are recorded. */
export function clearCaptured(): void {
	recording.value?.clear();
	forgetCaptured();
}
