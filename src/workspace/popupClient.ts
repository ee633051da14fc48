/** Pages of the extension talk over this channel: the popup asks, a workbench with a document answers. */
export const POPUP_CHANNEL = "distribution-lens";
/** How long a popup waits for a workbench to answer, in milliseconds. */
const POPUP_TIMEOUT_MS = 300;

/** What the pages say to each other. */
export type PopupMessage = { ask: "title" } | { title: string } | { show: readonly string[] };

/** A workbench that has a document open. */
export interface WorkbenchHandle {
	title: string;
	/** Selects the first of these members that the document has; paths as the lookup gives them. */
	show(paths: readonly string[]): void;
}

/** Finds a workbench with an open document; null when none answers. */
export function findWorkbench(): Promise<WorkbenchHandle | null> {
	const channel = new BroadcastChannel(POPUP_CHANNEL);
	return new Promise((resolve) => {
		const timer = setTimeout(() => resolve(null), POPUP_TIMEOUT_MS);
		channel.addEventListener("message", ({ data }: MessageEvent<PopupMessage>) => {
			if (!("title" in data)) return;
			clearTimeout(timer);
			resolve({ title: data.title, show: (paths) => channel.postMessage({ show: paths } satisfies PopupMessage) });
		});
		channel.postMessage({ ask: "title" } satisfies PopupMessage);
	});
}
