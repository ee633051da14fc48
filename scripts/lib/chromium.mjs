import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Failure, output, root, run } from "./run.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome-for-testing", "google-chrome", "google-chrome-stable"];

/** Where macOS and Windows keep programs that are not in PATH. */
const PLACES = {
	darwin: ["/Applications/Chromium.app/Contents/MacOS/Chromium"],
	win32: [`${process.env.LOCALAPPDATA}\\Chromium\\Application\\chrome.exe`],
};

/** Since this version Google's branded Chrome ignores --load-extension. */
const BRANDED_REFUSES = 137;

const ADVICE = `No Chromium was found that can load the extension.
Install Chromium, or run “npx playwright install chromium”, or name one in the variable CHROMIUM, for example
  CHROMIUM=/usr/bin/chromium npm start
Google Chrome ${BRANDED_REFUSES} and newer does not load extensions from a folder; Chromium and Chrome for Testing do.`;

/**
 * Finds a Chromium, and installs one when there is none: with apt-get as root on Debian, else as Playwright's own download.
 * @returns {Promise<string>} path of the executable
 * @throws {Failure} when none is found and none can be installed
 */
export async function ensureChromium() {
	const found = (await findChromium()) ?? (await installWithApt()) ?? (await installWithPlaywright());
	if (found === null) throw new Failure(ADVICE);
	return found;
}

/**
 * Finds a Chromium that loads extensions: the variable CHROMIUM, PATH, Playwright's own download.
 * @returns {Promise<string | null>} path of the executable
 */
async function findChromium() {
	const named = process.env.CHROMIUM;
	if (named) {
		if (await loadsExtensions(named)) return named;
		throw new Failure(`CHROMIUM=${named} is not a Chromium that can load the extension.`);
	}
	for (const candidate of [...inPath(), ...places()]) {
		if (await loadsExtensions(candidate)) return candidate;
	}
	return playwrightsOwn();
}

/** @returns {string[]} */
function inPath() {
	const folders = (process.env.PATH ?? "").split(path.delimiter).filter((folder) => folder !== "");
	const ending = process.platform === "win32" ? ".exe" : "";
	return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name + ending))).filter((file) =>
		existsSync(file),
	);
}

/** @returns {string[]} */
function places() {
	const files = process.platform === "darwin" || process.platform === "win32" ? PLACES[process.platform] : [];
	return files.filter((file) => existsSync(file));
}

/**
 * Whether it starts at all (Ubuntu's chromium-browser may be an empty shell) and obeys --load-extension.
 * @param {string} executable
 */
async function loadsExtensions(executable) {
	// chrome.exe opens a window instead of telling its version.
	if (process.platform === "win32") return existsSync(executable);
	const version = await output(executable, ["--version"]);
	if (version === null) return false;
	const branded = /^Google Chrome (\d+)/.exec(version.trim());
	return branded === null || Number(branded[1]) < BRANDED_REFUSES;
}

/** @returns {string | null} */
function playwrightsOwn() {
	// Required late: this module is loaded before the dependencies are there.
	const { chromium } = createRequire(import.meta.url)("@playwright/test");
	const executable = chromium.executablePath();
	return existsSync(executable) ? executable : null;
}

/** @returns {Promise<string | null>} */
async function installWithApt() {
	if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return null;
	console.log("Installing Chromium (apt-get install chromium) …");
	const env = { DEBIAN_FRONTEND: "noninteractive" };
	await run("apt-get", ["update", "-qq"], { env });
	await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], { env });
	return findChromium();
}

/** @returns {Promise<string | null>} */
async function installWithPlaywright() {
	console.log("Downloading Chromium (npx playwright install chromium) …");
	await run(process.execPath, [path.join(root, "node_modules/@playwright/test/cli.js"), "install", "chromium"]);
	return playwrightsOwn();
}
