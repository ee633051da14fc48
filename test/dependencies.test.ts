import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

interface Installed {
	version: string;
	license?: string;
	dev?: boolean;
	optional?: boolean;
	devOptional?: boolean;
}

const lock: { packages: { [path: string]: Installed } } = JSON.parse(readFileSync("package-lock.json", "utf8"));
const { dependencies }: { dependencies: { [name: string]: string } } = JSON.parse(readFileSync("package.json", "utf8"));
const page = readFileSync("docs/dependencies.md", "utf8");

/** Licenses that the packed extension may contain. */
const LICENSES = ["MIT", "BSD-3-Clause", "ISC", "MPL-2.0", "Apache-2.0"];

const shipped = Object.entries(lock.packages)
	.filter(([path, { dev, optional, devOptional }]) => path !== "" && !dev && !optional && !devOptional)
	.map(([path, installed]) => ({ name: path.slice(path.lastIndexOf("node_modules/") + 13), ...installed }));

describe("what ships", () => {
	test("is on record with a reason, and nothing else is", () => {
		const rows = page.split("\n").filter((line) => line.startsWith("| `") || line.startsWith("`@"));
		const onRecord = rows.flatMap((row) =>
			[...(row.split("|")[1] ?? row).matchAll(/`([^`]+)`/g)].map(([, name]) => name),
		);
		expect(onRecord.sort()).toEqual(shipped.map(({ name }) => name).sort());
	});

	test("has a license that goes with ours", () => {
		expect(shipped.filter(({ license = "" }) => !LICENSES.includes(license))).toEqual([]);
	});

	test("is named by exact versions", () => {
		expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
	});
});
