import { statSync } from "node:fs";
import path from "node:path";
import { Failure, npm, root } from "./run.mjs";

const OLDEST_NODE = [20, 19];

/** Makes node_modules what package-lock.json says. Installs only when it is missing or older than the lock file. */
export async function ensureDependencies() {
	const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
	const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
	if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
		throw new Failure(`Node ${OLDEST_NODE.join(".")} or newer is needed; this is ${process.versions.node}.`);
	}
	// npm writes this file at the end of every installation.
	const installed = modified("node_modules/.package-lock.json");
	if (installed !== null && installed >= (modified("package-lock.json") ?? 0)) return;
	console.log("Installing the dependencies (npm ci) …");
	const code = await npm(["ci"]);
	if (code !== 0) throw new Failure("The dependencies could not be installed: see what npm says above.");
}

/**
 * @param {string} file
 * @returns {number | null} time of the last change in ms since 1970; null when the file is not there
 */
function modified(file) {
	return statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? null;
}
