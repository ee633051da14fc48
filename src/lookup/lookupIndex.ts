import type { Entry } from "./entries/entry";
import { memberEntries, structureEntries } from "./entries/members";
import { errorEntries, operationEntries, policyEntries } from "./entries/service";
import { valueEntries } from "./entries/values";
import { type Name, namesOf } from "./names";
import { allPlaces } from "./places";
import { spellings } from "./spellings";
import { Terms } from "./terms";
import { Topics } from "./topics";
import { keyOf } from "./words";

/** Everything that can be looked up, prepared for searching. */
export interface LookupIndex {
	readonly entries: readonly Entry[];
	readonly names: readonly Name[];
	/** Spellings of other tools that stand for themselves (`custom_header`) or below a parent (`custom_header.name`), by key. */
	readonly dotted: ReadonlyMap<string, number>;
	/** Keys of all that can stand above the end of a path; other names there are variables and resources. */
	readonly parents: ReadonlySet<string>;
	/** Finds an entry by its link target, or by its kind and name. */
	readonly resolve: (target: string) => number;
	readonly terms: Terms;
	readonly topics: Topics;
}

interface Growing extends LookupIndex {
	readonly entries: Entry[];
	readonly names: Name[];
}

let built: Growing | undefined;

/** The index; built when first asked for, which takes some tens of milliseconds. */
export function lookupIndex(): LookupIndex {
	built ??= build();
	return built;
}

/** Adds entries to the index. They change nothing in how well others match. */
export function joinEntries(more: readonly Entry[]): void {
	built ??= build();
	const { entries, names, terms } = built;
	for (const entry of more) {
		names.push(...namesOf(entry, entries.length));
		entries.push(entry);
	}
	terms.join(more);
}

function build(): Growing {
	const entries = allEntries();
	const resolve = resolver(entries);
	const topics = new Topics(resolve);
	const dotted = new Map<string, number>();
	for (const [spelling, target] of spellings) {
		const index = resolve(target);
		dotted.set(spelling.split(".").map(keyOf).join("."), index);
		const entry = entries[index];
		if (entry && !spelling.includes(".")) entries[index] = { ...entry, aliases: [...(entry.aliases ?? []), spelling] };
	}
	const parents = new Set([...dotted.keys()].flatMap((key) => key.split(".")));
	for (const { chains, result } of entries) if (chains) parents.add(keyOf(result.name));
	return {
		entries,
		parents,
		names: entries.flatMap(namesOf),
		dotted,
		resolve,
		topics,
		terms: new Terms(entries, topics.terms),
	};
}

function allEntries(): Entry[] {
	const places = allPlaces();
	return [
		...memberEntries(places),
		...structureEntries(places),
		...valueEntries(places),
		...errorEntries(),
		...operationEntries(),
		...policyEntries(places),
	];
}

/** Finds entries by what the tables of spellings and synonyms name them. */
function resolver(entries: readonly Entry[]): (target: string) => number {
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
