import { effect } from "@preact/signals";
import { storing } from "../workspace/storing";
import { isPrivate } from "./privateWindow";

/** When a page that has started is painted, in milliseconds; one in the background never is. */
const AFTER_PAINT = 200;

/**
 * Shows and continues the history of captured calls while the user has it switched on. Nothing of it is loaded before
 * the page is painted. Private windows keep none.
 */
export async function keepHistory(): Promise<void> {
	if (await isPrivate()) return;
	let stop: (() => void) | null = null;
	effect(() => {
		const isOn = storing.value.history;
		stop?.();
		stop = isOn ? start() : null;
	});
}

function start(): () => void {
	let isOver = false;
	let stop = () => {};
	setTimeout(async () => {
		const { followHistory } = await import("../workspace/history/following");
		if (!isOver) stop = followHistory();
	}, AFTER_PAINT);
	return () => {
		isOver = true;
		stop();
	};
}
