import { describe, expect, test } from "vitest";
import { pythonFormat } from "../../../src/formats/python/python";
import { checkRanges, comments, named, type Plain, problems, rootOf } from "../json/inspect";

/** Name, source text of the whole, and value of every root of a sound text. */
function roots(text: string): [string, string, Plain][] {
	expect(problems(pythonFormat, text)).toEqual([]);
	const syntax = pythonFormat.parse(text);
	checkRanges(text, syntax);
	const found = named(pythonFormat, text);
	return syntax.roots.map(({ name, start, end }, index) => [name, text.slice(start, end), found[index]?.[1] ?? null]);
}

describe("a bare literal is the one root", () => {
	test.each<[string, Plain]>([
		["{'a': 1}", { a: 1 }],
		["  \n# c\n{'a': 1}  # d\n\n", { a: 1 }],
		["\ufeff{'a': 1}", { a: 1 }],
		["{'a': 1},\n", { a: 1 }],
		["{'a': 1};", { a: 1 }],
		["(({'a': 1}))", { a: 1 }],
		["[1, 2]", [1, 2]],
		["{}", {}],
		["'text'", "text"],
		["-5", -5],
		["None", null],
		["datetime.datetime(2020, 1, 1)", "@2020-01-01T00:00:00"],
		["OrderedDict([('a', 1)])", { a: 1 }],
	])("%j", (text, value) => expect(roots(text).map(([name, , found]) => [name, found])).toEqual([["", value]]));
});

describe("assignments", () => {
	test.each<[string, ...[string, string, Plain][]]>([
		["config = {'a': 1}\n", ["config", "config = {'a': 1}", { a: 1 }]],
		["config: dict[str, Any] = {'a': 1}", ["config", "config: dict[str, Any] = {'a': 1}", { a: 1 }]],
		["self.config = dict(a=1)", ["config", "self.config = dict(a=1)", { a: 1 }]],
		[
			"params['DistributionConfig'] = {'a': 1}",
			["DistributionConfig", "params['DistributionConfig'] = {'a': 1}", { a: 1 }],
		],
		["a = b = {'x': 1}", ["b", "a = b = {'x': 1}", { x: 1 }]],
		["a = ({'x': 1})", ["a", "a = ({'x': 1}", { x: 1 }]],
		["a = [{'x': 1}, {'x': 2}]", ["a", "a = [{'x': 1}, {'x': 2}]", [{ x: 1 }, { x: 2 }]]],
		["a = {'x': 1}; b = {'y': 2}", ["a", "a = {'x': 1}", { x: 1 }], ["b", "b = {'y': 2}", { y: 2 }]],
		["if x: a = {'x': 1}\nelse:\n\tb = {'y': 2}", ["a", "a = {'x': 1}", { x: 1 }], ["b", "b = {'y': 2}", { y: 2 }]],
		["a = {'x': 1} if z else {'y': 2}", ["a", "a = {'x': 1}", { x: 1 }], ["", "{'y': 2}", { y: 2 }]],
		["if a == {'x': 1}: pass", ["", "{'x': 1}", { x: 1 }]],
		[
			"a = \\\r\n  {'x': 1}\r\nb = \\\n {'y': 2}",
			["a", "a = \\\r\n  {'x': 1}", { x: 1 }],
			["b", "b = \\\n {'y': 2}", { y: 2 }],
		],
		["x = 5\ny = 'z'\nb = {'y': 2}\nc = [1, {2}]\n", ["b", "b = {'y': 2}", { y: 2 }]],
	])("%j", (text, ...expected) => expect(roots(text)).toEqual(expected));
});

describe("calls", () => {
	test.each<[string, ...[string, string, Plain][]]>([
		[
			"client.create_distribution(DistributionConfig={'a': 1}, Id='x', IfMatch=etag)",
			[
				"create_distribution",
				"client.create_distribution(DistributionConfig={'a': 1}, Id='x', IfMatch=etag)",
				{ DistributionConfig: { a: 1 }, Id: "x", IfMatch: "‹etag›" },
			],
		],
		[
			"resp = boto3.client('cloudfront').update_distribution(\n  DistributionConfig = {'a': 1},\n  IfMatch=r['E' 'Tag'],  # c\n  **more)",
			[
				"update_distribution",
				"resp = boto3.client('cloudfront').update_distribution(\n  DistributionConfig = {'a': 1},\n  IfMatch=r['E' 'Tag'],  # c\n  **more)",
				{ DistributionConfig: { a: 1 }, IfMatch: "‹r['E' 'Tag']›", "**more": "‹more›" },
			],
		],
		["f(x, *y, A=dict(b=1))", ["f", "f(x, *y, A=dict(b=1))", { A: { b: 1 } }]],
		["f(**{'A': {'b': 1}})", ["f", "f(**{'A': {'b': 1}})", { A: { b: 1 } }]],
		["f({'no': 1}, A={'b': 1})", ["f", "f({'no': 1}, A={'b': 1})", { A: { b: 1 } }]],
		[
			"f(A=[{'b': 1}], C=g({'no': 1}))",
			["f", "f(A=[{'b': 1}], C=g({'no': 1}))", { A: [{ b: 1 }], C: "‹g({'no': 1})›" }],
		],
		["f(A={'b': 1}, C=)", ["f", "f(A={'b': 1}, C=)", { A: { b: 1 }, C: "‹›" }]],
		["asyncio.run(f(A={'b': 1}))", ["f", "f(A={'b': 1})", { A: { b: 1 } }]],
		["f(x=g(A={'b': 1}), y=lambda: {'c': 1})", ["g", "g(A={'b': 1})", { A: { b: 1 } }], ["", "{'c': 1}", { c: 1 }]],
		["print({'a': 1})", ["", "{'a': 1}", { a: 1 }]],
		["pprint([{'a': 1}], width=5)", ["", "[{'a': 1}]", [{ a: 1 }]]],
		["print {'a': 1}", ["", "{'a': 1}", { a: 1 }]],
		["f(A=[x({'b': 1})])", ["", "{'b': 1}", { b: 1 }]],
		["f(A={'b': 1} | {'c': 2})", ["", "{'b': 1}", { b: 1 }], ["", "{'c': 2}", { c: 2 }]],
		["[{'Id': x} for x in y]", ["", "{'Id': x}", { Id: "‹x›" }]],
		["c = boto3.client('cloudfront', config=Config(a=1))\nf(A={'b': 1})", ["f", "f(A={'b': 1})", { A: { b: 1 } }]],
	])("%j", (text, ...expected) => expect(roots(text)).toEqual(expected));

	test("the tree of a call", () => {
		const text = "f(A={'b': 1}, C=x.y )";
		const { node } = rootOf(pythonFormat, text);
		expect(text.slice(node.start, node.end)).toBe("(A={'b': 1}, C=x.y )");
		expect(
			node.entries.map(({ key, keyStart, keyEnd, start, end, node: value }) => [
				key,
				text.slice(keyStart, keyEnd),
				text.slice(start, end),
				text.slice(value.start, value.end),
			]),
		).toEqual([
			["A", "A", "A={'b': 1}", "{'b': 1}"],
			["C", "C", "C=x.y", "x.y"],
		]);
	});
});

describe("everything else of a program", () => {
	test("is passed over", () => {
		const text = `#!/usr/bin/env python
"""Docs with {'no': 1} and an apostrophe's trap."""
import boto3
from x import (y, z)

@decorator(a=1)
class Thing(Base):
    limits = {1: 2}

    def make(self, base={'default': True}, *args, **kwargs) -> Dict[str, int]:
        '''{'no': 1}'''
        names = {n: n for n in args}
        value = args[0]['x']['y'](5)[1:2]
        if not value or value in ['a', 'b'] and base['default'] != {}:
            raise ValueError(f"{'no'}: 1")
        # before
        return {
            'Comment': value,  # inside
        }

client.create_distribution(
    DistributionConfig=Thing().make(),
)
`;
		expect(roots(text).map(([name, , value]) => [name, value])).toEqual([
			["", { default: true }],
			["", { Comment: "‹value›" }],
		]);
		const { node } = pythonFormat.parse(text).roots[1] ?? rootOf(pythonFormat, text);
		expect(comments(node, text).map(([before, note]) => [before, note])).toEqual([
			[0, "before"],
			[1, "inside"],
		]);
	});

	test.each<[string, ...[string, Plain][]]>([
		[">>> x = {'a': 1,\n...      'b': 2}\n>>> x\n{'a': 1, 'b': 2}\n", ["x", { a: 1, b: 2 }], ["", { a: 1, b: 2 }]],
		[">>> client.f(\n... A={'b': [\n...   1]})\n", ["f", { A: { b: [1] } }]],
		["In [3]: r\nOut[3]: {'a': 1}", ["", { a: 1 }]],
		["Here's what we've got: {'a': 1}, don't worry", ["", { a: 1 }]],
		["2026-11-20 09:00:00,123 - INFO - sent {'a': 1} to 'x", ["", { a: 1 }]],
		["{'a': 1}\n{'b': 2}", ["", { a: 1 }], ["", { b: 2 }]],
		["x = [1, 2]", ["", [1, 2]]],
	])("%j", (text, ...expected) => expect(roots(text).map(([name, , value]) => [name, value])).toEqual(expected));

	test.each([
		["", "error 1:1 The text is empty"],
		["  \n", "error 1:1 The text is empty"],
		["x = 5", "error 1:1 Expected a Python dict or list, but found none"],
		["hello, world", "error 1:1 Expected a Python dict or list, but found none"],
	])("%j holds none", (text, told) => {
		expect(named(pythonFormat, text)).toEqual([]);
		expect(problems(pythonFormat, text)).toEqual([told]);
	});
});
