import { convertUsage, runConvert } from "./commands/convert";
import { diffUsage, runDiff } from "./commands/diff";
import { inspectUsage, runInspect } from "./commands/inspect";
import { lookupUsage, runLookup } from "./commands/lookup";
import { EXIT_OK, EXIT_UNREADABLE, UsageError } from "./io";

const commands: { readonly [name: string]: { run: (words: string[]) => number; usage: string } } = {
	inspect: { run: runInspect, usage: inspectUsage },
	diff: { run: runDiff, usage: diffUsage },
	convert: { run: runConvert, usage: convertUsage },
	lookup: { run: runLookup, usage: lookupUsage },
};

function formatHelp(): string {
	const lines = Object.values(commands).map((command) => `  lens ${command.usage}`);
	return `usage:\n${lines.join("\n")}\nFILE “-” is standard input. Exit 0: done. 1: errors found, files differ, or nothing to look up found. 2: nothing readable.\n`;
}

/** Runs one command line; the exit code says how it went. */
function runLens([name, ...words]: string[]): number {
	if (name === undefined || name === "help" || name === "--help" || name === "-h") {
		process.stdout.write(formatHelp());
		return name === undefined ? EXIT_UNREADABLE : EXIT_OK;
	}
	const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
	if (!command) throw new UsageError(`There is no command “${name}”`);
	if (words.includes("--help")) {
		process.stdout.write(`usage: lens ${command.usage}\n`);
		return EXIT_OK;
	}
	return command.run(words);
}

try {
	process.exitCode = runLens(process.argv.slice(2));
} catch (error) {
	if (!(error instanceof UsageError)) throw error;
	process.stderr.write(`lens: ${error.message}\n${formatHelp()}`);
	process.exitCode = EXIT_UNREADABLE;
}
