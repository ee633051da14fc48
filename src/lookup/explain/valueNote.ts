import type { Trail } from "../../document/walk";

/** Something to say about one value in its place; markup of schema docs. */
export interface ValueNote {
	text: string;
	/** Other places of the same document that it speaks of. */
	links?: readonly { label: string; trail: Trail }[];
}
