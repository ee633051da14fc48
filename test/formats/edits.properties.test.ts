import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document } from "../../src/document/document";
import { applyEdits } from "../../src/document/edit";
import type { FormatName } from "../../src/document/formatTraits";
import type { Node } from "../../src/document/node";
import type { Value } from "../../src/document/value";
import { type Trail, walkTree } from "../../src/document/walk";
import {
	addItem,
	type Edits,
	moveItem,
	removeItem,
	removeMember,
	setMembers,
	setQuantity,
	setValue,
} from "../../src/formats/edits";
import { memberOf, structureOf } from "../../src/schema/schema";
import { hasPython, runPython } from "../python";
import { documentOf, plain } from "./editing";
import { Dice, randomText, randomValue } from "./randomTexts";

const SHAPE = "DistributionConfig";

/** One edit of a document, and what it should do. */
interface Trial {
	what: string;
	edits: Edits;
	/** Does to the value what the edit should do to the text. */
	expect(value: Value): Value;
	/** Ranges whose comments go with what they hold. */
	lost: { start: number; end: number }[];
	/** The node in which all edits must lie. */
	scope: Trail;
}

type Members = { [name: string]: Value };

describe.each(["json", "python", "xml"] as const)("random edits of %s", (format: FormatName) => {
	test("do what they say, and nothing else", () => {
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				const { document, value, trial } = experiment(seed, format);
				expect(plain(document), document.source).toEqual(value);
				check(document, value, trial);
			}),
			{ numRuns: 400 },
		);
	});
});

const PROGRAM = `
import json, sys
from collections import OrderedDict
def plain(value):
    if isinstance(value, dict): return {key: plain(one) for key, one in value.items()}
    return [plain(one) for one in value] if isinstance(value, (list, tuple)) else value
names = {"OrderedDict": OrderedDict, "dict": dict}
json.dump([plain(eval(text, names)) for text in json.load(sys.stdin)], sys.stdout)
`;

test.skipIf(!hasPython("python3"))("Python itself holds the edited value", () => {
	const all = Array.from({ length: 300 }, (_, seed) => experiment(seed, "python"));
	const texts = all.map(({ document, trial }) => applyEdits(document.source, trial.edits ?? []).trim());
	const expected = all.map(({ value, trial }) => trial.expect(structuredClone(value)));
	expect(runPython<Value[]>("python3", PROGRAM, texts)).toEqual(expected);
});

function experiment(seed: number, format: FormatName): { document: Document; value: Value; trial: Trial } {
	const dice = new Dice(seed);
	const value = { Unknown: "stays", ...(randomValue({ structure: SHAPE }, dice) as Members) };
	const document = documentOf(randomText(value, format, SHAPE, dice), format);
	return { document, value, trial: randomTrial(document, dice) };
}

function check(document: Document, value: Value, { what, edits, expect: change, lost, scope }: Trial): void {
	if (edits === null) throw new Error(`no edit for ${what} of ${document.source}`);
	const after = applyEdits(document.source, edits);
	const info = `${what}\n${document.source}\n=====>\n${after}`;
	const reread = documentOf(after, document.format);
	expect(plain(reread), info).toEqual(change(structuredClone(value)));
	expect(errorsOf(reread), info).toEqual(errorsOf(document));
	const kept = commentsOf(document).filter(
		({ start }) => !lost.some((range) => range.start <= start && start < range.end),
	);
	const left = new Set(commentsOf(reread).map((comment) => comment.text));
	expect(
		kept.map((comment) => comment.text).filter((text) => !left.has(text)),
		info,
	).toEqual([]);
	const around = scope.at(-1)?.entry ?? { start: 0, end: document.source.length };
	for (const { start, end } of edits) expect(around.start <= start && end <= around.end, info).toBe(true);
	if (!after.replace(/\r\n/g, "").includes("\r")) return;
	throw new Error(`a lone carriage return: ${info}`);
}

function errorsOf({ problems }: Document): string[] {
	return problems.filter((problem) => problem.severity === "error").map((problem) => problem.message);
}

function commentsOf({ root }: Document): { text: string; start: number }[] {
	const found: { text: string; start: number }[] = [];
	const collect = ({ notes }: Node) => {
		for (const { kind, text, start } of notes ?? []) if (kind === "comment") found.push({ text: text.trim(), start });
	};
	collect(root);
	walkTree(root, ({ entry }) => {
		collect(entry.node);
		return true;
	});
	return found;
}

function randomTrial(document: Document, dice: Dice): Trial {
	const trails: Trail[] = [[]];
	walkTree(document.root, (_step, trail) => {
		trails.push([...trail]);
		return true;
	});
	const containers = trails.filter((one) => (one.at(-1)?.entry.node ?? document.root).value === null);
	const trail = dice.pick(dice.chance(80) ? containers : trails);
	const node = trail.at(-1)?.entry.node ?? document.root;
	if (node.kind === "structure" && node.entries.some((entry) => entry.key === "Items") && dice.chance(70)) {
		return pairTrial(document, trail, node, dice);
	}
	if (node.kind === "structure") return structureTrial(document, trail, node, dice);
	if (node.kind === "list" && dice.chance(90)) return pairTrial(document, trail, node, dice);
	return valueTrial(document, trail, node, dice);
}

function valueTrial(document: Document, trail: Trail, node: Node, dice: Dice): Trial {
	const step = trail.at(-1);
	const type = step && memberOf(step.parent.type, step.entry.key)?.type;
	const value = randomValue(type ?? "string", dice);
	return {
		what: `setValue ${pathOf(trail)} ${JSON.stringify(value)}`,
		edits: setValue(document, node, value),
		expect: (whole) => replaceAt(whole, trail, () => value),
		lost: node.kind === "list" ? [node] : [],
		scope: trail,
	};
}

/** Sets, inserts and removes some members at once. */
function structureTrial(document: Document, trail: Trail, node: Node, dice: Dice): Trial {
	const only = dice.pick(node.entries.length > 0 ? node.entries : [null]);
	if (only && only.key !== "Unknown" && dice.chance(20)) {
		return {
			what: `removeMember ${pathOf(trail)} ${only.key}`,
			edits: removeMember(document, node, only.key),
			expect: (whole) => replaceAt(whole, trail, (value) => without(value as Members, only.key)),
			lost: node.entries.filter(({ key }) => key === only.key),
			scope: trail,
		};
	}
	const members = Object.entries(structureOf(node.type)?.members ?? {}).filter(([, member]) => !member.in);
	const changes: { [name: string]: Value | undefined } = {};
	for (const [name, member] of members) {
		if (dice.chance(15)) changes[name] = dice.chance(40) ? undefined : randomValue(member.type, dice, 3);
	}
	const lost = node.entries
		.filter((entry) => entry.key in changes)
		.map((entry) => (changes[entry.key] === undefined ? entry : entry.node))
		.filter((one) => !("kind" in one) || one.kind === "structure" || one.kind === "list");
	return {
		what: `setMembers ${pathOf(trail)} ${JSON.stringify(changes, (_key, value) => value ?? "(out)")}`,
		edits: setMembers(document, node, changes),
		expect: (whole) =>
			replaceAt(whole, trail, (value) =>
				Object.fromEntries(
					Object.entries({ ...(value as Members), ...changes }).filter(
						(one): one is [string, Value] => one[1] !== undefined,
					),
				),
			),
		lost,
		scope: trail,
	};
}

function without(value: Members, key: string): Value {
	return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}

/** Adds, removes or moves items of a pair or list, or counts them. */
function pairTrial(document: Document, trail: Trail, node: Node, dice: Dice): Trial {
	const list = node.kind === "list" ? node : node.entries.find((entry) => entry.key === "Items")?.node;
	const entries = list?.entries ?? [];
	const path = pathOf(trail);
	const on = (change: (items: Value[]) => Value[], counts: boolean) => (whole: Value) =>
		replaceAt(whole, trail, (value) => {
			if (Array.isArray(value)) return change(value);
			const items = change((value as Members).Items as Value[]);
			const hasQuantity = memberOf(node.type, "Quantity") !== undefined || "Quantity" in (value as Members);
			return { ...(value as Members), Items: items, ...(counts && hasQuantity && { Quantity: items.length }) };
		});
	if (entries.length > 0 && dice.chance(30)) {
		const gone = entries.map((_, index) => index).filter(() => dice.chance(40));
		return {
			what: `removeItem ${path} ${gone}`,
			edits: removeItem(document, node, gone),
			expect: on((items) => items.filter((_, index) => !gone.includes(index)), true),
			lost: gone.map((index) => entries[index] as { start: number; end: number }),
			scope: trail,
		};
	}
	if (entries.length > 1 && dice.chance(30)) {
		const [from, to] = [dice.below(entries.length), dice.below(entries.length)];
		return {
			what: `moveItem ${path} ${from} ${to}`,
			edits: moveItem(document, node, from, to),
			expect: on((items) => {
				items.splice(to, 0, ...items.splice(from, 1));
				return items;
			}, false),
			lost: [],
			scope: trail,
		};
	}
	if (node.kind === "structure" && memberOf(node.type, "Quantity") && dice.chance(20)) {
		const edits = setQuantity(document, node);
		return { what: `setQuantity ${path}`, edits, expect: on((items) => items, true), lost: [], scope: trail };
	}
	const itemType = structureOf(list?.type ?? null) ? { structure: list?.type as string } : "string";
	const item = randomValue(itemType, dice, 3);
	const at = dice.below(entries.length + 1);
	return {
		what: `addItem ${path} ${at} ${JSON.stringify(item)}`,
		edits: addItem(document, node, item, at),
		expect: on((items) => [...items.slice(0, at), item, ...items.slice(at)], true),
		lost: [],
		scope: trail,
	};
}

function pathOf(trail: Trail): string {
	return `/${trail.map((step) => step.entry.key).join("/")}`;
}

/** A value with another one where a trail leads. */
function replaceAt(value: Value, trail: Trail, change: (value: Value) => Value): Value {
	const [step, ...rest] = trail;
	if (!step) return change(value);
	if (Array.isArray(value)) {
		const index = Number(step.entry.key);
		return value.map((one, at) => (at === index ? replaceAt(one, rest, change) : one));
	}
	const { key } = step.entry;
	const members = value as Members;
	return { ...members, [key]: replaceAt(members[key] as Value, rest, change) };
}
