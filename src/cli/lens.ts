import { convert, usage as convertUsage } from "./commands/convert";
import { diff, usage as diffUsage } from "./commands/diff";
import { inspect, usage as inspectUsage } from "./commands/inspect";
import { lookup, usage as lookupUsage } from "./commands/lookup";
import { DONE, UNREADABLE, UsageError } from "./io";

const commands: { readonly [name: string]: { run: (words: string[]) => number; usage: string } } = {
	inspect: { run: inspect, usage: inspectUsage },
	diff: { run: diff, usage: diffUsage },
	convert: { run: convert, usage: convertUsage },
	lookup: { run: lookup, usage: lookupUsage },
};

function help(): string {
	const lines = Object.values(commands).map((command) => `  lens ${command.usage}`);
	return `usage:\n${lines.join("\n")}\nFILE “-” is standard input. Exit 0: done. 1: errors found, files differ, or nothing to look up found. 2: nothing readable.\n`;
}

/** Runs one command line; the exit code says how it went. */
function main([name, ...words]: string[]): number {
	if (name === undefined || name === "help" || name === "--help" || name === "-h") {
		process.stdout.write(help());
		return name === undefined ? UNREADABLE : DONE;
	}
	const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
	if (!command) throw new UsageError(`There is no command “${name}”`);
	if (words.includes("--help")) {
		process.stdout.write(`usage: lens ${command.usage}\n`);
		return DONE;
	}
	return command.run(words);
}

try {
	process.exitCode = main(process.argv.slice(2));
} catch (error) {
	if (!(error instanceof UsageError)) throw error;
	process.stderr.write(`lens: ${error.message}\n${help()}`);
	process.exitCode = UNREADABLE;
}
