import { isNameUnit } from "./characters";

/** A tag's name, one object for all elements of that name in a text. */
export interface TagName {
	/** The name in the source, with its prefix. */
	readonly spelled: string;
	/** Without its prefix. */
	readonly key: string;
	/** How many elements of this name are open. */
	open: number;
}

const CACHE_SIZE = 512;

/** Reads the names of tags, without making a new string for each of a million elements. */
export class TagNameReader {
	/** Where the name that was read last ends. */
	end = 0;
	private readonly byName = new Map<string, TagName>();
	private readonly cache = new Array<TagName | null>(CACHE_SIZE).fill(null);

	constructor(private readonly text: string) {}

	/** Reads the name that begins at `start`, and sets `end`. */
	read(start: number): TagName {
		const text = this.text;
		let at = start;
		let hash = 0;
		for (let unit = text.charCodeAt(at); isNameUnit(unit); unit = text.charCodeAt(++at)) hash = (hash * 31 + unit) | 0;
		this.end = at;
		const slot = hash & (CACHE_SIZE - 1);
		const cached = this.cache[slot];
		if (cached && cached.spelled.length === at - start && text.startsWith(cached.spelled, start)) return cached;
		const tag = this.tagOf(text.slice(start, at));
		this.cache[slot] = tag;
		return tag;
	}

	private tagOf(spelled: string): TagName {
		let tag = this.byName.get(spelled);
		if (!tag) {
			const local = spelled.slice(spelled.lastIndexOf(":") + 1);
			tag = { spelled, key: local === "" ? spelled : local, open: 0 };
			this.byName.set(spelled, tag);
		}
		return tag;
	}
}

/**
 * Tells whether one name was probably meant for another: one edit of at most two characters, in whatever case,
 * that leaves at least half of it.
 */
export function isSimilarName(name: string, other: string): boolean {
	const shorter = Math.min(name.length, other.length);
	const longer = Math.max(name.length, other.length);
	if (longer - shorter > 2) return false;
	const a = name.toLowerCase();
	const b = other.toLowerCase();
	let head = 0;
	while (head < shorter && a[head] === b[head]) head++;
	let tail = 0;
	while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
	return longer > 0 && head + tail >= Math.max(longer / 2, longer - 2);
}
