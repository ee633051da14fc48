import type { OpenChannel } from "../platform";

/** Tells all pages of the extension, this one included, that what is stored has changed. */
export interface HistoryChannel {
	/** Says that the history has changed. */
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
