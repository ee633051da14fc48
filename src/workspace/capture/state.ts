import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Call } from "../../capture/call";

/** Controls of the recorder, such as the DevTools page, for the workbench. */
export interface RecordingControls {
	setCapturing(on: boolean): void;
	/** Sets whether recorded calls stay when the inspected page navigates. */
	setPreserve(on: boolean): void;
	clear(): void;
}

/** Where a call comes from: recorded in DevTools, imported from a HAR file, or stored by an earlier session. */
export type CallSource = "recorded" | "file" | "history";

/** A call in the list. */
export interface CapturedCall {
	key: string;
	source: CallSource;
	call: Call;
	/** The user has not looked at it yet. */
	isUnread: boolean;
}

/** The captured calls, and the state of the recording. */
export interface CaptureState {
	calls: Signal<readonly CapturedCall[]>;
	/** Number of calls that were removed from the list to make room. */
	droppedCount: Signal<number>;
	/** Number of calls that the recorder dropped before it could send them. */
	missedCount: Signal<number>;
	/** The recorder of this workbench; null in a tab, which gets calls from files only. */
	controls: Signal<RecordingControls | null>;
	isCapturing: Signal<boolean>;
	preserveLog: Signal<boolean>;
	/** Incremented on clear; results of reads started before it are dropped. */
	generation: ReadonlySignal<number>;
	/** Number of calls that the user has not looked at. */
	unreadCount: ReadonlySignal<number>;
	/** Number of calls of this session. */
	sessionCallCount: ReadonlySignal<number>;
	/** Removes the calls of this session from the list; open documents and stored calls stay. */
	clearSession: () => void;
	/** Removes the calls of this session, here and in the recorder. */
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
