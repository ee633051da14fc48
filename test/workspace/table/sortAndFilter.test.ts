import { expect, it } from "vitest";
import type { TableRow } from "../../../src/workspace/table/readTable";
import {
	ALL_ROWS,
	filterAndSortRows,
	getNextSorting,
	type TableSorting,
	TEXT_ORDER,
} from "../../../src/workspace/table/sortAndFilter";

const row = (index: number, more: Partial<TableRow>): TableRow => ({
	index,
	id: `E${index}`,
	domain: `d${index}.cloudfront.net`,
	aliases: [],
	comment: "",
	enabled: true,
	status: "Deployed",
	modified: "2024-01-01T00:00:00Z",
	priceClass: "PriceClass_All",
	origins: 1,
	behaviors: 1,
	start: 0,
	end: 0,
	text: null,
	findings: { error: 0, warning: 0, advice: 0, info: 0 },
	...more,
});

const rows = [
	row(0, { aliases: ["www.example.com", "example.com"], comment: "Shop", behaviors: 3 }),
	row(1, { enabled: false, findings: { error: 1, warning: 0, advice: 9, info: 0 } }),
	row(2, { status: "InProgress", behaviors: 12, findings: { error: 0, warning: 4, advice: 0, info: 0 } }),
	row(3, { enabled: null, findings: null }),
];

const getShownIds = (filter: Partial<typeof ALL_ROWS>, sorting: TableSorting = TEXT_ORDER) =>
	filterAndSortRows(rows, { ...ALL_ROWS, ...filter }, sorting).map((row) => row.index);

it("filters by words, each anywhere in a row", () => {
	expect(getShownIds({ text: "EXAMPLE shop" })).toEqual([0]);
	expect(getShownIds({ text: "example nothing" })).toEqual([]);
	expect(getShownIds({ text: "  " })).toEqual([0, 1, 2, 3]);
});

it("filters by state", () => {
	expect(getShownIds({ only: "enabled" })).toEqual([0, 2]);
	expect(getShownIds({ only: "disabled" })).toEqual([1]);
	expect(getShownIds({ only: "in progress" })).toEqual([2]);
	expect(getShownIds({ only: "errors" })).toEqual([1]);
	expect(getShownIds({ only: "warnings" })).toEqual([1, 2]);
});

it("sorts by numbers as numbers, by findings by severity first, and keeps equal rows in order", () => {
	expect(getShownIds({}, { column: "behaviors", descending: true })).toEqual([2, 0, 1, 3]);
	expect(getShownIds({}, { column: "findings", descending: true })).toEqual([1, 2, 0, 3]);
	expect(getShownIds({}, { column: "id", descending: true })).toEqual([3, 2, 1, 0]);
	expect(getShownIds({}, { column: "priceClass", descending: true })).toEqual([0, 1, 2, 3]);
});

it("turns the order round at the second choice and drops it at the third", () => {
	const once = getNextSorting(TEXT_ORDER, "origins");
	expect(once).toEqual({ column: "origins", descending: true });
	expect(getNextSorting(once, "origins")).toEqual({ column: "origins", descending: false });
	expect(getNextSorting(getNextSorting(once, "origins"), "origins")).toEqual(TEXT_ORDER);
	expect(getNextSorting(once, "id")).toEqual({ column: "id", descending: false });
});
