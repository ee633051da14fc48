import { type ReadonlySignal, signal } from "@preact/signals";

/** Something whose code is fetched when it is first asked for, such as what would delay the start of a page. */
export interface LazyValue<T> {
	/** Fetches it the first time. @returns null until it is there; what has read it is then drawn again */
	get: () => T | null;
	/** Why it could not be fetched, until it is; the next `get` tries once more. */
	failure: ReadonlySignal<string>;
}

/** @param load imports the module and picks from it */
export function createLazyValue<T>(load: () => Promise<T>): LazyValue<T> {
	const loaded = signal<{ value: T } | null>(null);
	const failure = signal("");
	let isRequested = false;
	const request = () => {
		isRequested = true;
		load().then(
			(value) => {
				loaded.value = { value };
			},
			(error: unknown) => {
				isRequested = false;
				failure.value = String(error);
			},
		);
	};
	return {
		get: () => {
			if (!isRequested) request();
			return loaded.value?.value ?? null;
		},
		failure,
	};
}
