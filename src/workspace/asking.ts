/** Pages of the extension talk over this channel: the popup asks, a workbench with a document answers. */
export const CHANNEL = "distribution-lens";
/** How long a popup waits for a workbench to answer, in milliseconds. */
const PATIENCE = 300;

/** What the pages say to each other. */
export type Message = { ask: "title" } | { title: string } | { show: readonly string[] };

/** A workbench that has a document open. */
export interface WorkbenchAnswer {
	title: string;
	/** Selects the first of these members that the document has; paths as the lookup gives them. */
	show(paths: readonly string[]): void;
}

/** Finds a workbench with an open document; null when none answers. */
export function askWorkbench(): Promise<WorkbenchAnswer | null> {
	const channel = new BroadcastChannel(CHANNEL);
	return new Promise((resolve) => {
		const timer = setTimeout(() => resolve(null), PATIENCE);
		channel.addEventListener("message", ({ data }: MessageEvent<Message>) => {
			if (!("title" in data)) return;
			clearTimeout(timer);
			resolve({ title: data.title, show: (paths) => channel.postMessage({ show: paths } satisfies Message) });
		});
		channel.postMessage({ ask: "title" } satisfies Message);
	});
}
