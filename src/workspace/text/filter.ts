/** Makes a test whether a text contains what stands in a filter field, whatever the case; an empty field lets all pass. */
export function createTextFilter(filter: string): (text: string) => boolean {
	return createFilter([filter.trim()]);
}

/** Makes a test whether a text contains every word that stands in a filter field, in any order. */
export function createWordFilter(filter: string): (text: string) => boolean {
	return createFilter(filter.split(/\s+/));
}

function createFilter(parts: readonly string[]): (text: string) => boolean {
	const wanted = parts.filter((part) => part !== "").map((part) => part.toLowerCase());
	return (text) => {
		const searched = wanted.length === 0 ? "" : text.toLowerCase();
		return wanted.every((part) => searched.includes(part));
	};
}
