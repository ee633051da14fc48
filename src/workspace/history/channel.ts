/** Tells all pages of the extension, this one included, that what is stored has changed. */
const channel = new BroadcastChannel("history");
const listeners = new Set<() => void>();

channel.addEventListener("message", notifyListeners);

function notifyListeners(): void {
	for (const listener of listeners) listener();
}

/** Says that the history has changed. */
export function announceHistoryChange(): void {
	channel.postMessage("changed");
	notifyListeners();
}

/** Listens for changes of the history, here and in other pages. @returns stops listening */
export function onHistoryChange(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}
