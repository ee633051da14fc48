import type { Trail } from "../../document/walk";

/** A note on a value in its context; markup of schema docs. */
export interface ValueNote {
	text: string;
	/** Other places in the document that the note mentions. */
	links?: readonly { label: string; trail: Trail }[];
}
