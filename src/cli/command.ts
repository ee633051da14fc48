/** A command of `lens`. */
export interface Command {
	name: string;
	/** Arguments, for the usage line. */
	usage: string;
	/** Description, for its --help. */
	about: string;
	/**
	 * Runs it.
	 * @param words the arguments after the name
	 * @returns the exit code
	 * @throws UsageError, InputError
	 */
	run: (words: string[]) => number | Promise<number>;
}
