import { describe, expect, test } from "vitest";
import { createErrorReport } from "../../src/workspace/errorReport";

const memoryUsage = { documents: 2, lists: 1, characters: 34_567, values: 890 };
const errorContext = { view: "Tree", version: "1.2.3", browser: "A browser", memoryUsage, memory: 45_600_000 };
const SECRET = "s3cr3t";

describe("a report", () => {
	test("contains error, place and version", () => {
		const error = new TypeError("x is not a function");
		error.stack = `TypeError: x is not a function
    at draw (chrome-extension://abcdefgh/assets/Workbench-1a.js:1:234)
    at chrome-extension://abcdefgh/assets/rows-2b.js:3:4`;
		expect(createErrorReport(error, errorContext)).toBe(`Distribution Lens 1.2.3: an error in the view Tree
Browser: A browser
Open: 2 documents and 1 lists, 34567 characters, 890 values
Memory of the page: 46 MB
Error: TypeError: x is not a function
  at Workbench-1a.js:1:234
  at rows-2b.js:3:4
`);
	});

	test("reads Firefox's stacks too", () => {
		const error = new RangeError("too much recursion");
		error.stack = "draw@moz-extension://1-2/assets/Workbench-1a.js:1:234\n@moz-extension://1-2/assets/rows-2b.js:3:4\n";
		expect(createErrorReport(error, errorContext)).toContain("  at Workbench-1a.js:1:234\n  at rows-2b.js:3:4\n");
	});

	test.each([
		new TypeError(`Cannot read properties of undefined (reading '${SECRET}')`),
		new TypeError(`"${SECRET}" is not iterable`),
		new Error(`${SECRET} went wrong`),
		new SyntaxError(`Unexpected token 's', "{${SECRET}}" is not valid JSON`),
		Object.assign(new Error("x"), { name: `Kind of ${SECRET}` }),
		SECRET,
		{ secret: SECRET },
		undefined,
	])("holds nothing of a document: %s", (error) => {
		expect(createErrorReport(error, errorContext)).not.toContain(SECRET);
	});
});
