import { computed, signal } from "@preact/signals";
import type { Call } from "../../capture/call";

/** What records requests, such as the page of DevTools; the workbench tells it what the user wants. */
export interface RecordingControls {
	setCapturing(on: boolean): void;
	/** Whether what was recorded stays when the page goes to another address. */
	setPreserve(on: boolean): void;
	clear(): void;
}

/** Where a call was taken from: what passed through the page, a file that was opened, or what is stored of earlier. */
export type CallSource = "recorded" | "file" | "history";

/** A call in the list. */
export interface CapturedCall {
	key: string;
	source: CallSource;
	call: Call;
	/** It came after the user last looked. */
	isUnread: boolean;
}

export const capturedCalls = signal<readonly CapturedCall[]>([]);
/** Calls that were dropped to make room, here or where they are recorded. */
export const droppedCount = signal(0);
/** The recording that this workbench belongs to; null in a tab, where only files bring calls. */
export const recordingControls = signal<RecordingControls | null>(null);
export const isCapturing = signal(false);
export const preserveLog = signal(true);
/** Grows with each clearing, so that what is read at that moment does not come after all. */
export const captureGeneration = signal(0);

/** Number of calls that the user has not looked at. */
export const unreadCount = computed(() => capturedCalls.value.filter((one) => one.isUnread).length);

/** Number of calls that are not of earlier sessions. */
export const sessionCallCount = computed(() => capturedCalls.value.filter((one) => one.source !== "history").length);

/** Forgets all calls of this session; documents that are open stay, and so does what is stored. */
export function clearSessionCalls(): void {
	captureGeneration.value++;
	capturedCalls.value = capturedCalls.value.filter((one) => one.source === "history");
	droppedCount.value = 0;
}

/** Forgets all calls here and where they are recorded. */
export function clearCapturedCalls(): void {
	recordingControls.value?.clear();
	clearSessionCalls();
}
