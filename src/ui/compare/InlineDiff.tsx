import { diffChars, diffWordsWithSpace } from "diff";
import { useMemo } from "preact/hooks";
import { findVisibleStart } from "../../diff/commonPrefix";
import { SafeText } from "../parts/SafeText";

/** Above this many characters two texts are shown without their inner differences, which cost more than they help. */
const MAX_DIFF_CHARACTERS = 2000;

interface Props {
	before: string;
	after: string;
	which: "before" | "after";
}

/** One side of two texts, with what the other side does not have marked; of a long beginning that both share, the end. */
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

/** The parts of both texts; the whole of each where they have so little in common that bits of it would only confuse. */
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
