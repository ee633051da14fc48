/** The current time, and timers. */
export interface Clock {
	/** In milliseconds since 1970. */
	now: () => number;
	/** Runs a function once, after some milliseconds. @returns cancels it */
	after: (milliseconds: number, run: () => void) => () => void;
}

/** A channel between the pages of the extension. */
export interface Channel<Message> {
	post: (message: Message) => void;
	/** Calls a listener with the messages of the other pages. */
	listen: (listener: (message: Message) => void) => void;
}

export type OpenChannel = <Message>(name: string) => Channel<Message>;
