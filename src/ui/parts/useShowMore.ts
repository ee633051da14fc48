import { useState } from "preact/hooks";

interface ShownItems<T> {
	shown: readonly T[];
	hiddenCount: number;
	showMore: () => void;
}

/**
 * The beginning of a long list, and what shows more of it.
 * @param first number of items that are shown at once
 * @param step number of items that each `showMore` adds
 */
export function useShowMore<T>(items: readonly T[], first: number, step: number): ShownItems<T> {
	const [count, setCount] = useState(first);
	return {
		shown: items.slice(0, count),
		hiddenCount: Math.max(0, items.length - count),
		showMore: () => setCount(count + step),
	};
}
