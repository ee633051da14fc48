/** The time, and what is to happen later. */
export interface Clock {
	/** In milliseconds since 1970. */
	now: () => number;
	/** Runs something once, after so many milliseconds. @returns calls it off */
	after: (milliseconds: number, run: () => void) => () => void;
}

/** What the pages of the extension say to each other. */
export interface Channel<Message> {
	post: (message: Message) => void;
	/** Hears what the other pages post. */
	listen: (listener: (message: Message) => void) => void;
}

export type OpenChannel = <Message>(name: string) => Channel<Message>;
