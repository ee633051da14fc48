import { getLocale } from "../../workspace/text/phrase";

const MIRRORED: { readonly [key: string]: string } = { ArrowLeft: "ArrowRight", ArrowRight: "ArrowLeft" };

/** A key as it would be called where text runs from left to right: there the arrow to the right leads on. */
export function getLogicalKey({ key }: KeyboardEvent): string {
	return getLocale().direction === "rtl" && Object.hasOwn(MIRRORED, key) ? (MIRRORED[key] ?? key) : key;
}

/**
 * Where a key leads in a vertical list.
 * @param at index of the current row; -1 when there is none
 * @param page number of rows that Page up and Page down pass; without it, they are not the list's keys
 * @returns the index of a row; null when the key leads nowhere
 */
export function getTargetIndex(key: string, at: number, count: number, page?: number): number | null {
	const targets: { readonly [key: string]: number | undefined } = {
		ArrowDown: at + 1,
		ArrowUp: at - 1,
		PageDown: page && at + page,
		PageUp: page && at - page,
		Home: 0,
		End: count - 1,
	};
	const target = Object.hasOwn(targets, key) ? targets[key] : undefined;
	return target === undefined || count === 0 ? null : Math.min(count - 1, Math.max(0, target));
}
