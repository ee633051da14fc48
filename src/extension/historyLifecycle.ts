import { effect } from "@preact/signals";
import { persistenceSettings } from "../workspace/settings/persistenceSettings";
import { isPrivateWindow } from "./privateWindow";

/** When a page that has started is painted, in milliseconds; one in the background never is. */
const PAINT_DELAY_MS = 200;

/**
 * Shows and continues the history of captured calls while the user has it switched on. Nothing of it is loaded before
 * the page is painted. Private windows keep none.
 */
export async function followHistorySetting(): Promise<void> {
	if (await isPrivateWindow()) return;
	let stop: (() => void) | null = null;
	effect(() => {
		const isOn = persistenceSettings.value.history;
		stop?.();
		stop = isOn ? startAfterPaint() : null;
	});
}

function startAfterPaint(): () => void {
	let isOver = false;
	let stop = () => {};
	setTimeout(async () => {
		const { syncHistory } = await import("../workspace/history/sync");
		if (!isOver) stop = syncHistory();
	}, PAINT_DELAY_MS);
	return () => {
		isOver = true;
		stop();
	};
}
