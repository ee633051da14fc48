/** Channel on which the popup asks, and a workbench with an open document answers. */
export const POPUP_CHANNEL = "distribution-lens";
/** How long a popup waits for a workbench to answer, in milliseconds. */
const POPUP_TIMEOUT_MS = 300;

/** A message between popup and workbench. */
export type PopupMessage = { request: "title" } | { title: string } | { show: readonly string[] };

/** A workbench that has a document open. */
export interface WorkbenchHandle {
	title: string;
	/** Selects the first of these paths that the document has; paths as in lookup entries. */
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
		channel.postMessage({ request: "title" } satisfies PopupMessage);
	});
}
