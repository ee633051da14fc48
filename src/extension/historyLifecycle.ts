import { effect } from "@preact/signals";
import type { Workspace } from "../workspace/workspace";
import { isPrivateWindow } from "./privateWindow";

/** By when a new page is painted, in milliseconds; a page in the background never is. */
const PAINT_DELAY_MS = 200;

/**
 * Shows and continues the history of captured calls while it is switched on. Its code is loaded after the first paint.
 * Private windows have no history.
 */
export async function followHistorySetting(workspace: Workspace): Promise<void> {
	if (await isPrivateWindow()) return;
	const load = createLoader(workspace);
	let stop: (() => void) | null = null;
	effect(() => {
		const isOn = workspace.settings.persistence.value.history;
		stop?.();
		stop = isOn ? startAfterPaint(load) : null;
	});
}

type LoadSync = () => Promise<{ start: () => () => void }>;

/** Loads the synchronization once: it remembers what it has stored and reported. */
function createLoader(workspace: Workspace): LoadSync {
	const load = async () => {
		const [{ createHistorySync }, { createHistoryChannel }, captureStore] = await Promise.all([
			import("../workspace/history/sync"),
			import("../workspace/history/channel"),
			workspace.capture.load(),
		]);
		const channel = createHistoryChannel(workspace.openChannel);
		return createHistorySync({ ...workspace, captureStore, channel });
	};
	let loading: ReturnType<typeof load> | null = null;
	return () => {
		loading ??= load();
		return loading;
	};
}

function startAfterPaint(load: LoadSync): () => void {
	let isOver = false;
	let stop = () => {};
	setTimeout(async () => {
		if (isOver) return;
		const sync = await load();
		if (!isOver) stop = sync.start();
	}, PAINT_DELAY_MS);
	return () => {
		isOver = true;
		stop();
	};
}
