/** How many characters of a text stand for how many of a string's value. */
export interface EscapeUnit {
	length: number;
	decoded: number;
}

/** A character that stands for itself. */
export const PLAIN_UNIT: EscapeUnit = { length: 1, decoded: 1 };
