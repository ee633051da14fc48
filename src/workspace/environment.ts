import type { Channel, Clock, OpenChannel } from "./platform";
import type { Storage } from "./storage";
import { type StartWorker, startWorker } from "./worker/startWorker";

/** What a workspace needs from the page. */
export interface Environment {
	startWorker: StartWorker;
	clock: Clock;
	openChannel: OpenChannel;
	/** Storage on disk; its code is loaded when it is first needed. */
	loadStorage: () => Promise<Storage>;
}

/** Creates the environment of a page of the extension. */
export function createBrowserEnvironment(): Environment {
	let storage: Promise<Storage> | null = null;
	return {
		startWorker,
		clock: browserClock,
		openChannel,
		loadStorage: () => {
			storage ??= import("./storage")
				.then(({ createStorage }) => createStorage(browserClock))
				.catch((error: unknown) => {
					storage = null;
					throw error;
				});
			return storage;
		},
	};
}

const browserClock: Clock = {
	now: () => Date.now(),
	after: (milliseconds, run) => {
		const timer = setTimeout(run, milliseconds);
		return () => clearTimeout(timer);
	},
};

const openChannel: OpenChannel = <Message>(name: string): Channel<Message> => {
	const channel = new BroadcastChannel(name);
	return {
		post: (message) => channel.postMessage(message),
		listen: (listener) => channel.addEventListener("message", ({ data }: MessageEvent<Message>) => listener(data)),
	};
};
