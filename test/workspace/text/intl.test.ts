import { describe, expect, test } from "vitest";
import { formatBytes, formatDateTime } from "../../../src/workspace/text/intl";

describe("a moment", () => {
	const now = new Date();

	test("of today is a time of day", () => {
		expect(formatDateTime(now.getTime())).toMatch(/^\d\d:\d\d:\d\d$/);
	});

	test("of another year has its year, day and time", () => {
		const text = formatDateTime(new Date(2019, 10, 5, 13, 4, 9).getTime());
		for (const part of ["2019", "Nov", "5", "13:04:09"]) expect(text).toContain(part);
	});

	test("of this year has no year", () => {
		const other = new Date(now.getFullYear(), now.getMonth() === 5 ? 6 : 5, 5, 13, 4, 9);
		expect(formatDateTime(other.getTime())).not.toContain(String(now.getFullYear()));
	});
});

test.each([
	[1, "1 kB"],
	[1024, "1 kB"],
	[1025, "2 kB"],
	[1024 * 1024, "1 MB"],
	[1.25 * 1024 * 1024, "1.3 MB"],
	[32 * 1024 * 1024, "32 MB"],
])("%d bytes are %s", (bytes, text) => {
	expect(formatBytes(bytes)).toBe(text);
});
