import { diffChars, diffWordsWithSpace } from "diff";
import { useMemo } from "preact/hooks";
import { findVisibleStart } from "../../diff/commonPrefix";
import { SafeText } from "../parts/SafeText";

/** Above this many characters differences within two texts are not looked for: it takes too long. */
const MAX_DIFF_CHARACTERS = 2000;

interface Props {
	before: string;
	after: string;
	which: "before" | "after";
}

/** One side of two texts with the differences marked; a long common beginning is cut. */
export function InlineDiff({ before, after, which }: Props) {
	const from = findVisibleStart(before, after);
	const parts = useMemo(() => diffTexts(before.slice(from), after.slice(from)), [before, after, from]);
	return (
		<>
			{from > 0 && "…"}
			{parts.map((part, index) => {
				const key = `${index}${part.value}`;
				const value = <SafeText key={key} text={part.value} />;
				if (part.added) return which === "after" ? <ins key={key}>{value}</ins> : null;
				if (part.removed) return which === "before" ? <del key={key}>{value}</del> : null;
				return value;
			})}
		</>
	);
}

interface DiffPart {
	value: string;
	added: boolean;
	removed: boolean;
}

/** The common and different parts of both texts; all of both as different where they have little in common. */
function diffTexts(before: string, after: string): DiffPart[] {
	const whole = [
		{ value: before, removed: true, added: false },
		{ value: after, removed: false, added: true },
	];
	if (before.length + after.length > MAX_DIFF_CHARACTERS) return whole;
	const parts: DiffPart[] = /\s/.test(before + after) ? diffWordsWithSpace(before, after) : diffChars(before, after);
	let common = 0;
	for (const part of parts) if (!part.added && !part.removed) common += part.value.length;
	return common * 2 < Math.min(before.length, after.length) ? whole : parts;
}
