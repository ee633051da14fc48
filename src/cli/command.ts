/** A command of `lens`. */
export interface Command {
	name: string;
	/** What follows the name in a call. */
	usage: string;
	/** What it does, for its --help. */
	about: string;
	/**
	 * Runs it.
	 * @param words what follows the name
	 * @returns the exit code
	 * @throws UsageError, InputError
	 */
	run: (words: string[]) => number | Promise<number>;
}
