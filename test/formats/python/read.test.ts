import { describe, expect, test } from "vitest";
import { pythonFormat } from "../../../src/formats/python/python";
import { checkRanges, comments, type Plain, problems, rootOf, slices, values } from "../json/inspect";

/** The value that stands behind `{'a': …}`, and the problems. */
function read(expression: string): [Plain | undefined, ...string[]] {
	const text = `{'a': ${expression}}`;
	checkRanges(text, pythonFormat.parse(text));
	const [value] = values(pythonFormat, text) as { [key: string]: Plain }[];
	return [value?.a, ...problems(pythonFormat, text)];
}

describe("scalars", () => {
	test.each<[string, Plain]>([
		["True", true],
		["False", false],
		["None", null],
		["0", 0],
		["00", 0],
		["-5", -5],
		["+5", 5],
		["- 5", -5],
		["-0", 0],
		["-0.0", -0],
		["1_000_000", 1000000],
		["0xFf", 255],
		["0X_f_f", 255],
		["0o17", 15],
		["0b1_01", 5],
		["5L", 5],
		["0x1FL", 31],
		["9007199254740993", 9007199254740992],
		["1.5", 1.5],
		["1.", 1],
		[".5", 0.5],
		["1e5", 100000],
		["1_0.2_5E-0_1", 1.025],
		["1e400", Number.POSITIVE_INFINITY],
		["float('-inf')", Number.NEGATIVE_INFINITY],
		["float('nan')", Number.NaN],
		["str('x')", "x"],
		["str()", ""],
	])("%s", (text, value) => expect(read(text)).toEqual([value]));

	test("JSON's words are tolerated", () => {
		const text = "{'a': true, 'b': false, 'c': null, 'd': true}";
		expect(values(pythonFormat, text)).toEqual([{ a: true, b: false, c: null, d: true }]);
		expect(problems(pythonFormat, text)).toEqual(
			[
				[7, "true"],
				[18, "false"],
				[30, "null"],
			].map(([at, name]) => `warning 1:${at} “${name}” is JSON, not Python; read it anyway`),
		);
	});

	test("Python 2's octal numbers are tolerated", () => {
		expect(read("0777")).toEqual([511, "warning 1:7 Read “0777” as an octal number, as Python 2 does"]);
	});

	test.each(["12ab", "0x", "0b2", "1__0", "1_", "0xg", "1e", "1.2.3"])("%s is no number", (text) => {
		expect(read(text)).toEqual([`‹${text}›`, `error 1:7 Expected a number, found “${text}”`]);
	});
});

describe("strings", () => {
	test.each<[string, string]>([
		["''", ""],
		['"a\'b"', "a'b"],
		["'a\"b'", 'a"b'],
		["'''a'b''c\nd'''", "a'b''c\nd"],
		['"""a\r\nb\rc"""', "a\nb\nc"],
		['""""a"""', '"a'],
		["u'x'", "x"],
		['U"x"', "x"],
		["r'a\\nb'", "a\\nb"],
		["R'a\\'b'", "a\\'b"],
		["b'\\xff\\101\\u0041'", "\xffA\\u0041"],
		["Rb'\\x'", "\\x"],
		["bR'\\x'", "\\x"],
		["ur'\\x'", "\\x"],
		["'a' 'b'\n\t\"c\" # x\n 'd'", "abcd"],
		["('a'\n 'b')", "ab"],
		["'a''b'\"\"'c'", "abc"],
		["'a' r'\\n' u'\\n' '''\n'''", "a\\n\n\n"],
		["'\\\\ \\' \\\" \\a\\b\\f\\n\\r\\t\\v'", "\\ ' \" \x07\b\f\n\r\t\v"],
		["'\\0 \\12 \\1234 \\x41 \\u00e9 \\U0001F600'", "\0 \n S4 A é 😀"],
		["'\\ud800'", "\ud800"],
		["'a\\\nb\\\r\nc'", "abc"],
		["'é 😀'", "é 😀"],
	])("%j", (text, value) => {
		const [found, ...told] = read(text);
		expect(found).toBe(value);
		expect(told.filter((line) => !line.includes("was not decoded"))).toEqual([]);
	});

	test.each([
		["'\\N{BULLET}'", "\\N{BULLET}", "\\N"],
		["'\\q'", "\\q", "\\q"],
		["'\\x4'", "\\x4", "\\x"],
		["'\\u12'", "\\u12", "\\u"],
		["'\\U00110000'", "\\U00110000", "\\U"],
	])("%s stays as it is", (text, value, found) => {
		expect(read(text)).toEqual([value, `warning 1:8 The escape “${found}” was not decoded; kept it unchanged`]);
	});

	test("a line end that came from wrapping is left out", () => {
		expect(read("'fad-\n7e', 'b': 'x\r\ny'")).toEqual([
			"fad-7e",
			"warning 1:12 Line end in a string, as in wrapped text; joined the lines",
		]);
	});
});

describe("containers", () => {
	test.each<[string, Plain]>([
		["{}", {}],
		["[]", []],
		["()", []],
		["(1)", 1],
		["((('x')))", "x"],
		["(1,)", [1]],
		["(1, 2)", [1, 2]],
		["[1, 2,]", [1, 2]],
		["{'b': 1,}", { b: 1 }],
		["{1, 'x'}", [1, "x"]],
		["{1}", [1]],
		["{'x'}", ["x"]],
		["{'b' 'c': 1}", { bc: 1 }],
		["{u'b': 1, r'\\d': 2, \"c\": 3, '''d''': 4}", { b: 1, "\\d": 2, c: 3, d: 4 }],
		["{1: 'x', True: 2, None: 3, -1.5: 4, ('x', 1): 5}", { 1: "x", True: 2, None: 3, "-1.5": 4, "('x', 1)": 5 }],
		["{name: 1, 'x' + y: 2, f(x, z): 3}", { name: 1, "'x' + y": 2, "f(x, z)": 3 }],
		["{**x, 'b': 1}", { "**x": "‹x›", b: 1 }],
		["{'b': 1, **{'c': 2}, **f(y)}", { b: 1, c: 2, "**f(y)": "‹f(y)›" }],
		["dict()", {}],
		["dict(b=1, c = {'d': 2})", { b: 1, c: { d: 2 } }],
		["dict(b=1, **x)", { b: 1, "**x": "‹x›" }],
		["dict({'b': 1}, c=2)", { b: 1, c: 2 }],
		["dict(x, c=2)", { "**x": "‹x›", c: 2 }],
		["dict([('b', 1), ['c', 2]])", { b: 1, c: 2 }],
		["OrderedDict([('b', 1), ('c', [2])])", { b: 1, c: [2] }],
		["OrderedDict({'b': 1})", { b: 1 }],
		["collections.OrderedDict((('b', 1),))", { b: 1 }],
		["set()", []],
		["set([1, 2])", [1, 2]],
		["frozenset({1})", [1]],
		["list((1, 2))", [1, 2]],
		["tuple([1])", [1]],
		["[True|False, 'x'|'y']", ["‹True|False›", "‹'x'|'y'›"]],
	])("%s", (text, value) => expect(read(text)).toEqual([value]));

	test("the last of equal keys counts, and only strings are equal to strings", () => {
		const text = "{'a': 1, 1: 2, 'a': 3, '1': 4, **x, **x, None: 5, None: 6, f(): 7, f(): 8}";
		expect(rootOf(pythonFormat, text).node.entries.map(({ key, shadowed }) => [key, shadowed])).toEqual([
			["a", true],
			["1", false],
			["a", false],
			["1", false],
			["**x", false],
			["**x", false],
			["None", true],
			["None", false],
			["f()", false],
			["f()", false],
		]);
		expect(problems(pythonFormat, text)).toEqual([
			"warning 1:2 Duplicate key “a” on line 1; the last one counts",
			"warning 1:42 Duplicate key “None” on line 1; the last one counts",
		]);
		expect(values(pythonFormat, "dict({'a': 1}, a=2)")).toEqual([{ a: 2 }]);
	});
});

describe("timestamps", () => {
	test.each<[string, string]>([
		["datetime.datetime(2017, 3, 25, 1, 2, 3, 655000, tzinfo=tzutc())", "@2017-03-25T01:02:03.655Z"],
		["datetime.datetime(2017, 3, 25, 1, 2, 3, 655001, tzinfo=tzutc())", "@2017-03-25T01:02:03.655001Z"],
		["datetime.datetime(2017, 3, 25, 1, 2, 3, 5, tzinfo=tzutc())", "@2017-03-25T01:02:03.000005Z"],
		["datetime.datetime(2017, 3, 25, 1, 2, tzinfo=tzutc())", "@2017-03-25T01:02:00Z"],
		["datetime(2015, 1, 1)", "@2015-01-01T00:00:00"],
		["datetime.datetime(2020, 2, 29, tzinfo=datetime.timezone.utc)", "@2020-02-29T00:00:00Z"],
		["datetime(2020, 1, 1, tzinfo=timezone.utc)", "@2020-01-01T00:00:00Z"],
		["datetime(2020, 1, 1, tzinfo=tz.utc)", "@2020-01-01T00:00:00Z"],
		["datetime(2020, 1, 1, tzinfo=UTC)", "@2020-01-01T00:00:00Z"],
		["datetime(2020, 1, 1, tzinfo=<UTC>)", "@2020-01-01T00:00:00Z"],
		["datetime(2020, 1, 1, 0, 0, 0, 0, pytz.utc)", "@2020-01-01T00:00:00Z"],
		["datetime(2020, 1, 1, tzinfo=tzlocal())", "@2020-01-01T00:00:00"],
		["datetime(2020, 1, 1, tzinfo=None)", "@2020-01-01T00:00:00"],
		["datetime(year=2020, month=1, day=2, second=3)", "@2020-01-02T00:00:03"],
	])("%s", (text, value) => {
		const [found, ...told] = read(text);
		expect(found).toBe(value);
		expect(told.filter((line) => !line.includes("printed Python object"))).toEqual([]);
	});

	test.each([
		"datetime.datetime(2017, 2, 29)",
		"datetime.datetime(2017, 13, 1)",
		"datetime.datetime(2017, 1)",
		"datetime.datetime(2017, 1, 1, tzinfo=pytz.timezone('Europe/Rome'))",
		"datetime.datetime(2017, x, 1)",
		"datetime.datetime(2017, 1, 1.5)",
		"datetime.datetime(2017, 1, 1, year=2018)",
		"datetime.datetime(2017, 1, 1).isoformat()",
		"datetime.datetime.now()",
		"datetime.date(2017, 1, 1)",
	])("%s is opaque", (text) => expect(read(text)).toEqual([`‹${text}›`]));
});

describe("expressions", () => {
	test.each([
		"name",
		"a.b.c",
		"os.environ['X'] + '/path'",
		"f(1, {'x': [2]}, y=\"a)\")",
		"'%d' % int(time.time())",
		"'a' + 'b'",
		"'a'.format(x, y)",
		"f'{x}' 'b'",
		"'b' f'{x}'",
		"F\"{x['y']}\"",
		"[1, 2][0]",
		"{'x': 1}['x']",
		"{'x': 1} | base",
		"(1, 2) + x",
		"[x for x in y if x]",
		"[{'Id': x} for x in y]",
		"{k: v for k, v in x.items()}",
		"{x for x in y}",
		"(x for x in y)",
		"[x async for x in y]",
		"dict(x for x in y)",
		"'x' if y else 'z'",
		"'x' in y",
		"not x",
		"-x",
		"~5",
		"1 - 2",
		"1 == 2",
		"2j",
		"1+2j",
		"lambda: 'x'",
		"...",
		"*rest",
		"await x",
		"dict(*x)",
		"dict([('b', 1), 2])",
		"OrderedDict(1)",
		"set(1)",
		"str(5)",
		"str(uuid4())",
		"float('x')",
		"foo.dict(a=1)",
		"x  \\\n  + 1",
		"(yield)",
	])("%s is opaque", (text) => {
		const inner = /^\((.*)\)$/.exec(text)?.[1];
		expect(read(text)).toEqual([`‹${text === "(yield)" ? inner : text}›`]);
	});

	test("a printed object is opaque, with a warning", () => {
		expect(read("<a.B object at 0x7f, x>")).toEqual([
			"‹<a.B object at 0x7f, x>›",
			"warning 1:7 “<a.B object at 0x7f, x>” is a printed Python object, not its value",
		]);
	});

	test("the comma and comment behind an expression are not its own", () => {
		const text = "{'a': x, # one\n'b': [y # two\n, z]}";
		expect(values(pythonFormat, text)).toEqual([{ a: "‹x›", b: ["‹y›", "‹z›"] }]);
	});
});

describe("ranges", () => {
	test("key, entry and value lie on their text", () => {
		expect(slices(pythonFormat, "{ u'a' : ( 1.50 , ), \"b\":x.y , 'c': ('p' # q\n 'r') }")).toEqual([
			["u'a'", "u'a' : ( 1.50 , )", "( 1.50 , )"],
			["", "1.50", "1.50"],
			['"b"', '"b":x.y', "x.y"],
			["'c'", "'c': ('p' # q\n 'r')", "'p' # q\n 'r'"],
		]);
	});

	test("a value in parentheses: the entry has them, the value has not", () => {
		expect(slices(pythonFormat, "{'a': ((- 5)), 'b': [('x')]}")).toEqual([
			["'a'", "'a': ((- 5))", "- 5"],
			["'b'", "'b': [('x')]", "[('x')]"],
			["", "('x')", "'x'"],
		]);
	});

	test("calls", () => {
		expect(slices(pythonFormat, "dict( a = 1, b=dict([('c', 2)]), **x)")).toEqual([
			["a", "a = 1", "1"],
			["b", "b=dict([('c', 2)])", "dict([('c', 2)])"],
			["'c'", "('c', 2)", "2"],
			["", "**x", "x"],
		]);
	});
});

describe("comments", () => {
	test("are notes of the container in which they stand", () => {
		const text = `# top
{ # first
  'a': 1, # one
  # two
  'b': ( # in
    [ # empty
    ]), 'c': dict( # call
  x=1), # last
}
# end`;
		const { node } = rootOf(pythonFormat, text);
		expect(comments(node, text).map(([before, note]) => [before, note])).toEqual([
			[0, "top"],
			[0, "first"],
			[1, "one"],
			[1, "two"],
			[1, "in"],
			[3, "last"],
			[3, "end"],
		]);
		const inner = node.entries.map((entry) => comments(entry.node, text));
		expect(inner).toEqual([[], [[0, "empty", "# empty"]], [[0, "call", "# call"]]]);
	});

	test("in what is merged into the dict around stay with it", () => {
		const text = "{'a': 1, **{ # one\n'b': 2}}";
		expect(comments(rootOf(pythonFormat, text).node, text)).toEqual([[1, "one", "# one"]]);
		const call = "f(**{ # one\n'b': 2})";
		expect(comments(rootOf(pythonFormat, call).node, call)).toEqual([[0, "one", "# one"]]);
	});

	test("a number sign in a string is none", () => {
		expect(rootOf(pythonFormat, "{'a': '# x'}").node.notes).toBeNull();
	});
});
