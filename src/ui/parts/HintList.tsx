import { Fragment } from "preact";
import type { Hint } from "../../workspace/tree/hints";
import { SafeText } from "./SafeText";

/** Short remarks one after the other, those in the user's language beside those out of a document. */
export function HintList({ hints }: { hints: readonly Hint[] }) {
	return hints.map(({ text, isData }, index) => (
		<Fragment key={text}>
			{index > 0 && " · "}
			{isData ? <SafeText text={text} /> : text}
		</Fragment>
	));
}
