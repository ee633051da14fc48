#!/usr/bin/env node
import { version } from "../../package.json";
import type { Command } from "./command";
import { COMMANDS } from "./commands";
import { EXIT_OK, EXIT_UNREADABLE, reportError, UsageError } from "./io";

function formatHelp(): string {
	const lines = COMMANDS.map(({ name, usage }) => `  lens ${name} ${usage}`);
	return `usage:
${lines.join("\n")}
  lens --version
  lens COMMAND --help
FILE “-” is standard input. Exit code 0: success. 1: errors found, files differ, or lookup found nothing.
2: nothing readable, or invalid arguments. 3: internal error. With several files, the worst code counts.
`;
}

function formatCommandHelp({ name, usage, about }: Command): string {
	return `usage: lens ${name} ${usage}\n${about}\n`;
}

/** Runs one command line; returns the exit code. */
function runLens([name, ...words]: string[]): number | Promise<number> {
	if (name === undefined || name === "help" || name === "--help" || name === "-h") {
		process.stdout.write(formatHelp());
		return name === undefined ? EXIT_UNREADABLE : EXIT_OK;
	}
	if (name === "--version") {
		process.stdout.write(`${version}\n`);
		return EXIT_OK;
	}
	const command = COMMANDS.find((candidate) => candidate.name === name);
	if (!command) {
		throw new UsageError(name.startsWith("-") ? `Unknown option “${name}”` : `Unknown command “${name}”`);
	}
	if (words.includes("--help") || words.includes("-h")) {
		process.stdout.write(formatCommandHelp(command));
		return EXIT_OK;
	}
	return command.run(words);
}

try {
	process.exitCode = await runLens(process.argv.slice(2));
} catch (error) {
	process.exitCode = reportError(error);
	if (error instanceof UsageError) process.stderr.write(formatHelp());
}
