/** Tells whether a parsed value is an object, not an array. */
export function isObject(value: unknown): value is { readonly [name: string]: unknown } {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Tells whether a parsed value can be a number of things or a size. */
export function isCount(value: unknown): value is number {
	return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

/** Size of a value as JSON in UTF-8, in bytes. */
export function getJsonBytes(value: unknown): number {
	return new TextEncoder().encode(JSON.stringify(value)).length;
}
