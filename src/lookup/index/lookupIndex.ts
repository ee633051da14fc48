import { TOOL_NAMES } from "../../schema/toolNames";
import type { LookupEntry } from "../entries/lookupEntry";
import { createMemberEntries, createStructureEntries } from "../entries/members";
import { createErrorEntries, createOperationEntries, createPolicyEntries } from "../entries/service";
import { createValueEntries } from "../entries/values";
import { type EntryName, getEntryNames } from "./entryNames";
import { collectStructurePaths } from "./structurePaths";
import { TermIndex } from "./termIndex";
import { TopicIndex } from "./topicIndex";
import { toNameKey } from "./words";

/** The search index of all entries. */
export interface LookupIndex {
	readonly entries: readonly LookupEntry[];
	readonly names: readonly EntryName[];
	/** Names in other tools, alone (`custom_header`) or below a parent (`custom_header.name`), by key. */
	readonly dotted: ReadonlyMap<string, number>;
	/** Keys of all names that can be a parent in a path; other names in paths are variables and resources. */
	readonly parents: ReadonlySet<string>;
	/** Finds an entry by its link target, or by its kind and name. */
	readonly resolve: (target: string) => number;
	readonly terms: TermIndex;
	readonly topics: TopicIndex;
	readonly sentences: readonly IndexedSentence[];
}

/** A sentence that identifies an entry: the keys of its fixed parts, in order. */
export interface IndexedSentence {
	readonly entry: number;
	readonly parts: readonly string[];
}

interface MutableIndex extends LookupIndex {
	readonly entries: LookupEntry[];
	readonly names: EntryName[];
	readonly sentences: IndexedSentence[];
}

let cachedIndex: MutableIndex | undefined;

/** The index, built on first use in some tens of milliseconds. */
export function getLookupIndex(): LookupIndex {
	cachedIndex ??= buildIndex();
	return cachedIndex;
}

/** Adds entries to the index. The scores of other entries do not change. */
export function addIndexEntries(more: readonly LookupEntry[]): void {
	cachedIndex ??= buildIndex();
	const { entries, names, terms, sentences } = cachedIndex;
	for (const entry of more) {
		names.push(...getEntryNames(entry, entries.length));
		for (const sentence of entry.sentences ?? []) {
			sentences.push({ entry: entries.length, parts: sentence.split("…").map(toNameKey) });
		}
		entries.push(entry);
	}
	terms.addEntries(more);
}

function buildIndex(): MutableIndex {
	const entries = createEntries();
	const resolve = createResolver(entries);
	const topics = new TopicIndex(resolve);
	const dotted = new Map<string, number>();
	for (const [spelling, target] of Object.values(TOOL_NAMES).flatMap((names) => Object.entries(names))) {
		const index = resolve(target);
		dotted.set(spelling.split(".").map(toNameKey).join("."), index);
		const entry = entries[index];
		if (entry && !spelling.includes(".")) entries[index] = { ...entry, aliases: [...(entry.aliases ?? []), spelling] };
	}
	const parents = new Set([...dotted.keys()].flatMap((key) => key.split(".")));
	for (const { chains, result } of entries) if (chains) parents.add(toNameKey(result.name));
	return {
		entries,
		parents,
		names: entries.flatMap(getEntryNames),
		dotted,
		resolve,
		topics,
		terms: new TermIndex(entries, topics.terms),
		sentences: [],
	};
}

function createEntries(): LookupEntry[] {
	const places = collectStructurePaths();
	return [
		...createMemberEntries(places),
		...createStructureEntries(places),
		...createValueEntries(places),
		...createErrorEntries(),
		...createOperationEntries(),
		...createPolicyEntries(places),
	];
}

/** Finds entries by what the tables of spellings and synonyms name them. */
function createResolver(entries: readonly LookupEntry[]): (target: string) => number {
	const byTarget = new Map<string, number>();
	for (const [index, { result }] of entries.entries()) {
		byTarget.set(result.target ?? `${result.kind}:${result.name}`, index);
	}
	return (target) => {
		const index = byTarget.get(target);
		if (index === undefined) throw new Error(`Nothing that can be looked up is called ${target}`);
		return index;
	};
}
