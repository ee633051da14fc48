import type { OpenChannel } from "../platform";

/** Notifies all pages of the extension, including this one, of changes of the history. */
export interface HistoryChannel {
	/** Announces that the history has changed. */
	announce: () => void;
	/** Listens for changes of the history, here and in other pages. @returns stops listening */
	onChange: (listener: () => void) => () => void;
}

export function createHistoryChannel(openChannel: OpenChannel): HistoryChannel {
	const channel = openChannel<"changed">("history");
	const listeners = new Set<() => void>();
	const notify = () => {
		for (const listener of listeners) listener();
	};
	channel.listen(notify);
	return {
		announce: () => {
			channel.post("changed");
			notify();
		},
		onChange: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
