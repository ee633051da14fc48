import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A command that did not do what it was asked for; its message is for people. */
export class Failure extends Error {}

/**
 * Runs a command in the project's folder, its output shown as it comes.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string> }} [options] env: variables besides our own
 * @returns {Promise<number>} exit code; 127 when the command is not there, 128 when a signal ended it
 */
export function run(command, args, { env = {} } = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			cwd: root,
			env: { ...process.env, ...env },
			stdio: ["ignore", "inherit", "inherit"],
		});
		child.on("error", () => resolve(127));
		child.on("close", (code) => resolve(code ?? 128));
	});
}

/**
 * Runs a command and takes what it prints on standard output.
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<string | null>} null when the command is not there or fails
 */
export function output(command, args) {
	return new Promise((resolve) => {
		const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "ignore"], timeout: 20_000 });
		let text = "";
		child.stdout.on("data", (chunk) => {
			text += chunk;
		});
		child.on("error", () => resolve(null));
		child.on("close", (code) => resolve(code === 0 ? text : null));
	});
}

/**
 * How npm is started: the very one that runs us, when one does.
 * @returns {[command: string, args: string[]]}
 */
function npmCommand() {
	const script = process.env.npm_execpath;
	if (script) return [process.execPath, [script]];
	// npm.cmd can only be started by a shell; what it starts lies beside Node.
	if (process.platform === "win32") {
		return [process.execPath, [path.join(path.dirname(process.execPath), "node_modules/npm/bin/npm-cli.js")]];
	}
	return ["npm", []];
}

/**
 * Runs npm.
 * @param {string[]} args
 * @param {{ env?: Record<string, string> }} [options]
 * @returns {Promise<number>} as `run`
 */
export function npm(args, options) {
	const [command, first] = npmCommand();
	return run(command, [...first, ...args], options);
}

/**
 * Runs a command of a package that is fetched for this alone, and takes what it prints on standard output.
 * @param {string} spec the package with its exact version
 * @param {string[]} args
 * @returns {Promise<string>} whatever the exit code is; empty when npm cannot fetch it
 */
export function npxOutput(spec, args) {
	return new Promise((resolve) => {
		const npmArgs = ["exec", "--yes", `--package=${spec}`, "--", spec.slice(0, spec.lastIndexOf("@")), ...args];
		const [command, first] = npmCommand();
		const child = spawn(command, [...first, ...npmArgs], { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
		let text = "";
		child.stdout.on("data", (chunk) => {
			text += chunk;
		});
		child.on("error", () => resolve(""));
		child.on("close", () => resolve(text));
	});
}

/**
 * Runs a script's main function; a Failure is told in a line, anything else with its stack.
 * @param {() => Promise<void>} main
 */
export async function runMain(main) {
	try {
		await main();
	} catch (error) {
		console.error(error instanceof Failure ? error.message : error);
		process.exitCode = 1;
	}
}
