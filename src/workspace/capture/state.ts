import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
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

/** What is known of captured calls. */
export interface CaptureState {
	calls: Signal<readonly CapturedCall[]>;
	/** Calls that were dropped here to make room. */
	droppedCount: Signal<number>;
	/** Calls that were dropped where they are recorded, before they could be handed over. */
	missedCount: Signal<number>;
	/** The recording that this workbench belongs to; null in a tab, where only files bring calls. */
	controls: Signal<RecordingControls | null>;
	isCapturing: Signal<boolean>;
	preserveLog: Signal<boolean>;
	/** Grows with each clearing, so that what is read at that moment does not come after all. */
	generation: ReadonlySignal<number>;
	/** Number of calls that the user has not looked at. */
	unreadCount: ReadonlySignal<number>;
	/** Number of calls that are not of earlier sessions. */
	sessionCallCount: ReadonlySignal<number>;
	/** Forgets all calls of this session; documents that are open stay, and so does what is stored. */
	clearSession: () => void;
	/** Forgets all calls here and where they are recorded. */
	clear: () => void;
}

export function createCaptureState(): CaptureState {
	const calls = signal<readonly CapturedCall[]>([]);
	const droppedCount = signal(0);
	const missedCount = signal(0);
	const controls = signal<RecordingControls | null>(null);
	const generation = signal(0);

	const clearSession = () => {
		generation.value++;
		calls.value = calls.value.filter((captured) => captured.source === "history");
		droppedCount.value = 0;
		missedCount.value = 0;
	};

	return {
		calls,
		droppedCount,
		missedCount,
		controls,
		isCapturing: signal(false),
		preserveLog: signal(true),
		generation,
		unreadCount: computed(() => calls.value.filter((captured) => captured.isUnread).length),
		sessionCallCount: computed(() => calls.value.filter((captured) => captured.source !== "history").length),
		clearSession,
		clear: () => {
			controls.value?.clear();
			clearSession();
		},
	};
}
